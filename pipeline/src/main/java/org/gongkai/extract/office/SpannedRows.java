package org.gongkai.extract.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;

/**
 * The rows of a table whose cells say that they go on in the row below, as Word writes them; as
 * cells that span rows.
 *
 * @param <C> what a format gives for a cell
 */
final class SpannedRows<C> {

  /**
   * A square of a row.
   *
   * @param column its first column
   * @param columnSpan columns covered
   * @param continues it belongs to the cell above it
   * @param content what is in it
   */
  record Square<C>(int column, int columnSpan, boolean continues, C content) {

    /** The same square with columns to its right joined to it. */
    Square<C> widerBy(int columns) {
      return new Square<>(column, columnSpan + columns, continues, content);
    }
  }

  private static final class Opened<C> {
    private final Square<C> square;
    private int rows = 1;

    private Opened(Square<C> square) {
      this.square = square;
    }
  }

  private final List<List<Opened<C>>> rows = new ArrayList<>();
  private Map<Integer, Opened<C>> above = new HashMap<>();
  private final List<Square<C>> swallowed = new ArrayList<>();

  /** Adds a row of squares from left to right. */
  void add(List<Square<C>> squares) {
    List<Opened<C>> row = new ArrayList<>();
    Map<Integer, Opened<C>> here = new HashMap<>();
    for (Square<C> square : squares) {
      Opened<C> owner = square.continues() ? above.get(square.column()) : null;
      boolean fits = owner != null && owner.square.columnSpan() == square.columnSpan();
      if (fits) {
        owner.rows++;
        swallowed.add(square);
      } else {
        owner = new Opened<>(square);
        row.add(owner);
      }
      here.put(square.column(), owner);
    }
    rows.add(row);
    above = here;
  }

  /** Squares that are covered by the cell above: what is in them is not shown. */
  List<Square<C>> swallowed() {
    return List.copyOf(swallowed);
  }

  /**
   * Appends the rows to a table.
   *
   * @param writer fills a cell
   */
  void appendTo(Element table, BiConsumer<C, Element> writer) {
    for (List<Opened<C>> row : rows) {
      Element tr = table.appendElement("tr");
      for (Opened<C> cell : row) {
        Element td = PageBuilder.cell(tr, cell.rows, cell.square.columnSpan());
        writer.accept(cell.square.content(), td);
      }
    }
  }
}
