package org.gongkai.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;
import org.gongkai.document.Notation;
import org.jsoup.nodes.Element;

/**
 * Puts the cells of a marked-up table at their columns, as browsers do: a cell stands at the first
 * column that no cell from above covers; a column span may then run into a covered column.
 */
final class SpanGrid {
  /** Stands for what is shown and not read, so that nothing takes it for a blank. */
  private static final String UNREAD = "\uFFFD";

  private final List<List<Cell>> rows = new ArrayList<>();
  private int[] freeFromRow = new int[16];
  private boolean clamped;

  private SpanGrid() {}

  /**
   * The grid of a table; a row without cells is an empty list.
   *
   * @param notes receives a sentence when a span was clamped
   */
  static Grid of(TableRows table, List<String> notes) {
    SpanGrid grid = new SpanGrid();
    table.groups().forEach(grid::addGroup);
    if (grid.clamped) notes.add("Spans of more than " + Limits.SPAN + " were cut to that length");
    return new Grid(Notation.MARKUP, grid.rows);
  }

  private void addGroup(List<List<Element>> group) {
    int end = rows.size() + group.size();
    for (List<Element> row : group) rows.add(place(row, rows.size(), end));
  }

  private List<Cell> place(List<Element> elements, int row, int groupEnd) {
    List<Cell> cells = new ArrayList<>();
    int column = 0;
    for (Element element : elements) {
      while (column < freeFromRow.length && freeFromRow[column] > row) column++;
      if (column >= Limits.COLUMNS)
        throw ExtractionException.limit("a table of so many columns", Limits.COLUMNS);
      int rowSpan = rowSpan(element, groupEnd - row);
      int columnSpan = clamp(Math.max(1, Span.of(element.attr("colspan"))));
      cover(column, columnSpan, row + rowSpan);
      cells.add(new Cell(text(element), row, column, rowSpan, columnSpan, ""));
      column += columnSpan;
    }
    return cells;
  }

  private static String text(Element cell) {
    List<String> lines = Display.linesOf(cell);
    return lines.isEmpty() && Pictures.fill(cell) ? UNREAD : String.join("\n", lines);
  }

  /** Zero means all rows of the group; a longer span ends with the group. */
  private int rowSpan(Element element, int rowsLeft) {
    String printed = element.attr("rowspan");
    int span = printed.isEmpty() ? 1 : Span.of(printed);
    return clamp(span == 0 ? rowsLeft : Math.min(span, rowsLeft));
  }

  private int clamp(int span) {
    if (span <= Limits.SPAN) return span;
    clamped = true;
    return Limits.SPAN;
  }

  private void cover(int column, int columnSpan, int untilRow) {
    if (column + columnSpan > freeFromRow.length)
      freeFromRow = Arrays.copyOf(freeFromRow, 2 * (column + columnSpan));
    for (int c = column; c < column + columnSpan; c++)
      freeFromRow[c] = Math.max(freeFromRow[c], untilRow);
  }
}
