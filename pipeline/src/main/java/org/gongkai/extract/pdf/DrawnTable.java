package org.gongkai.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;
import org.gongkai.document.Notation;
import org.gongkai.extract.ruling.Box;

/**
 * A table by its lines, or the part of it on one page or more.
 *
 * @param page the last page that it stands on, 1 for the first
 * @param box of the part on that page, turned upright
 * @param rows each cell in the row in which it begins; a row without any is empty
 */
record DrawnTable(int page, Box box, List<List<DrawnCell>> rows) {
  DrawnTable {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** The table with its columns counted over all its pages. */
  Grid grid() {
    ColumnEdges edges = ColumnEdges.of(boxes());
    List<List<Cell>> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      int at = row;
      cells.add(rows.get(row).stream().map(cell -> cell(cell, at, edges)).toList());
    }
    return new Grid(Notation.MARKUP, cells);
  }

  private static Cell cell(DrawnCell cell, int row, ColumnEdges edges) {
    int column = edges.index(cell.box().left());
    int span = edges.index(cell.box().right()) - column;
    return new Cell(cell.text(), row, column, cell.rowSpan(), Math.max(1, span), cell.address());
  }

  private Stream<Box> boxes() {
    return rows.stream().flatMap(List::stream).map(DrawnCell::box);
  }

  /**
   * Whether this goes on in the table at the top of the next page: its columns are the same, or
   * those of one are parts of those of the other, and it has no head of its own.
   */
  boolean goesOnIn(DrawnTable next) {
    if (next.page != page + 1 || hasSameHead(next)) return false;
    ColumnEdges own = ColumnEdges.of(boxes());
    ColumnEdges others = ColumnEdges.of(next.boxes());
    return own.hasSameEnds(others) && (own.holds(others) || others.holds(own));
  }

  private boolean hasSameHead(DrawnTable next) {
    return texts(rows.get(0)).equals(texts(next.rows.get(0)))
        && rows.get(0).stream().anyMatch(DrawnCell::isWorded);
  }

  private static List<String> texts(List<DrawnCell> row) {
    return row.stream().map(DrawnCell::text).toList();
  }

  /** This and its rest, as one; a head that is cut within its lines is made whole. */
  DrawnTable with(DrawnTable rest) {
    List<List<DrawnCell>> all = new ArrayList<>(rows);
    List<DrawnCell> first = rest.rows.get(0);
    boolean cut = isCutHead(first);
    if (cut) all.replaceAll(row -> row.stream().map(cell -> whole(cell, first)).toList());
    all.addAll(rest.rows.subList(cut ? 1 : 0, rest.rows.size()));
    return new DrawnTable(rest.page, rest.box, all);
  }

  /**
   * The last row is one of headings and what follows goes on with them. A single label may as well
   * begin a row of blank cells.
   */
  private boolean isCutHead(List<DrawnCell> rest) {
    List<DrawnCell> last = lastRow().toList();
    List<DrawnCell> printed = rest.stream().filter(cell -> !cell.isBlank()).toList();
    boolean headings = last.stream().allMatch(cell -> cell.isBlank() || cell.isWorded());
    boolean several = printed.size() > 1 || printed.size() == 1 && printed.get(0) != rest.get(0);
    return headings
        && several
        && rest.stream().allMatch(cell -> cell.rowSpan() == 1)
        && printed.stream().allMatch(cell -> cell.isWorded() && goesOn(last, cell));
  }

  private static boolean goesOn(List<DrawnCell> last, DrawnCell rest) {
    return last.stream().anyMatch(cell -> cell.isWorded() && cell.isInColumnOf(rest));
  }

  private Stream<DrawnCell> lastRow() {
    return rows.stream().flatMap(List::stream).filter(this::isLast);
  }

  private boolean isLast(DrawnCell cell) {
    return Math.abs(cell.box().bottom() - box.bottom()) <= DrawnCell.SAME_EDGE;
  }

  private DrawnCell whole(DrawnCell cell, List<DrawnCell> rest) {
    if (!isLast(cell) || !cell.isWorded()) return cell;
    return rest.stream()
        .filter(more -> !more.isBlank() && cell.isInColumnOf(more))
        .findFirst()
        .map(cell::with)
        .orElse(cell);
  }
}
