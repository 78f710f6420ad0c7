package org.gongkai.extract.office;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.extract.ExtractionException;
import org.gongkai.extract.Limits;
import org.gongkai.extract.office.SpannedRows.Square;
import org.jsoup.nodes.Element;

/** A table of rich text in the making: each row says where the right sides of its cells are. */
final class RichTable {

  /** A cell as its row announces it. */
  private record Definition(int right, boolean joinsLeft, boolean continues) {}

  private record Row(int left, List<Definition> definitions, List<List<String>> cells) {}

  private final List<Row> rows = new ArrayList<>();
  private List<Definition> definitions = new ArrayList<>();
  private List<List<String>> cells = new ArrayList<>();
  private int left;
  private boolean joinsLeft;
  private boolean continues;
  private int count;

  /** A row is announced. */
  void define() {
    definitions = new ArrayList<>();
    left = 0;
    joinsLeft = false;
    continues = false;
  }

  void left(int side) {
    left = side;
  }

  /** The next cell belongs to the one on its left. */
  void joinsLeft() {
    joinsLeft = true;
  }

  /** The next cell belongs to the one above it. */
  void continues() {
    continues = true;
  }

  /** A cell is announced by its right side. */
  void right(int side) {
    count();
    definitions.add(new Definition(side, joinsLeft, continues));
    joinsLeft = false;
    continues = false;
  }

  /** A cell ends; its text was that. */
  void cell(List<String> paragraphs) {
    count();
    cells.add(List.copyOf(paragraphs));
  }

  private void count() {
    if (++count > Limits.CELLS)
      throw ExtractionException.limit("tables of so many cells", Limits.CELLS);
  }

  /** The row ends. */
  void row() {
    if (!cells.isEmpty()) rows.add(new Row(left, List.copyOf(definitions), List.copyOf(cells)));
    cells = new ArrayList<>();
  }

  boolean isEmpty() {
    return rows.isEmpty() && cells.isEmpty();
  }

  /** Writes the table into a page and begins another. */
  void writeTo(Element page) {
    row();
    List<Integer> sides = new ArrayList<>();
    for (Row row : rows) {
      sides.add(row.left());
      row.definitions().forEach(d -> sides.add(d.right()));
    }
    ColumnEdges edges = ColumnEdges.of(sides);
    SpannedRows<List<String>> spanned = new SpannedRows<>();
    for (Row row : rows) spanned.add(squares(row, edges));
    spanned.appendTo(
        PageBuilder.table(page),
        (paragraphs, td) -> paragraphs.forEach(text -> PageBuilder.paragraph(td, text, 0)));
    rows.clear();
    cells = new ArrayList<>();
  }

  private static List<Square<List<String>>> squares(Row row, ColumnEdges edges) {
    List<Square<List<String>>> squares = new ArrayList<>();
    int column = edges.column(row.left());
    for (int i = 0; i < row.cells().size(); i++) {
      boolean isDefined = i < row.definitions().size();
      Definition cell = isDefined ? row.definitions().get(i) : new Definition(0, false, false);
      int span = isDefined ? Math.max(1, edges.column(cell.right()) - column) : 1;
      if (cell.joinsLeft() && !squares.isEmpty())
        squares.add(squares.remove(squares.size() - 1).widerBy(span));
      else squares.add(new Square<>(column, span, cell.continues(), row.cells().get(i)));
      column += span;
    }
    return squares;
  }
}
