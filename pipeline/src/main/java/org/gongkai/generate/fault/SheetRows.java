package org.gongkai.generate.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.gongkai.generate.SheetCell;
import org.gongkai.generate.SheetCell.Kind;

/**
 * The rows of a table, to be added, doubled or taken out without breaking its spans.
 *
 * @param rows changed in place
 */
record SheetRows(List<List<SheetCell>> rows) {

  /** Where rows of figures stand. */
  List<Integer> ofFigures() {
    return where(SheetRows::hasFigures);
  }

  List<Integer> where(Predicate<List<SheetCell>> wanted) {
    return IntStream.range(0, rows.size()).filter(i -> wanted.test(rows.get(i))).boxed().toList();
  }

  static boolean hasFigures(List<SheetCell> row) {
    return row.stream().anyMatch(c -> c.kind() == Kind.VALUE);
  }

  /** The index of the row's own label. */
  static Optional<Integer> label(List<SheetCell> row) {
    for (int at = row.size() - 1; at >= 0; at--)
      if (row.get(at).kind() == Kind.LABEL) return Optional.of(at);
    return Optional.empty();
  }

  /** No cell of the row reaches into the next one. */
  static boolean isFlat(List<SheetCell> row) {
    return row.stream().allMatch(c -> c.rowSpan() == 1);
  }

  /** Columns that the rows cover. */
  int width() {
    return new SheetGrid(rows).width();
  }

  /** The cells that reach over several rows, this one among them. */
  List<CellSpot> over(int row) {
    List<CellSpot> over = new ArrayList<>();
    for (int from = 0; from <= row; from++)
      for (int at = 0; at < rows.get(from).size(); at++) {
        int span = rows.get(from).get(at).rowSpan();
        if (span > 1 && from + span > row) over.add(new CellSpot(0, from, at));
      }
    return over;
  }

  /** Adds a row below another, within the groups that hold that one. */
  void add(int below, List<SheetCell> row) {
    for (CellSpot spot : over(below)) stretch(spot, 1);
    rows.add(below + 1, new ArrayList<>(row));
  }

  /** Takes a row out; what reaches from it into the next rows begins there. */
  void remove(int row) {
    for (CellSpot spot : over(row)) if (spot.row() < row) stretch(spot, -1);
    List<SheetCell> gone = rows.remove(row);
    List<SheetCell> kept =
        gone.stream().filter(c -> c.rowSpan() > 1).map(c -> spanning(c, c.rowSpan() - 1)).toList();
    if (row < rows.size()) rows.get(row).addAll(0, kept);
  }

  /** The row's cells that belong to it alone. */
  List<SheetCell> own(int row) {
    return rows.get(row).stream().filter(c -> c.rowSpan() == 1).toList();
  }

  void stretch(CellSpot spot, int by) {
    SheetCell cell = rows.get(spot.row()).get(spot.at());
    rows.get(spot.row()).set(spot.at(), spanning(cell, cell.rowSpan() + by));
  }

  static SheetCell spanning(SheetCell cell, int rowSpan) {
    return new SheetCell(cell.text(), cell.kind(), rowSpan, cell.columnSpan(), cell.place());
  }

  static SheetCell widened(SheetCell cell, int by) {
    return new SheetCell(
        cell.text(), cell.kind(), cell.rowSpan(), cell.columnSpan() + by, cell.place());
  }

  static SheetCell plain(String text, Kind kind, int columnSpan) {
    return new SheetCell(text, kind, 1, columnSpan, Optional.empty());
  }
}
