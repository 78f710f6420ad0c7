package org.gongkai.generate.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.generate.Part;
import org.gongkai.generate.SheetCell;
import org.gongkai.generate.SheetCell.Kind;

/**
 * A table laid out square by square.
 *
 * @param rows from left to right; a row may be shorter than others
 */
record SheetGrid(List<List<Slot>> rows) {
  SheetGrid {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * A square.
   *
   * @param cell that covers it
   * @param top whether it lies in the cell's first row
   * @param left whether it lies in the cell's first column
   */
  record Slot(SheetCell cell, boolean top, boolean left) {
    private static final Slot EMPTY =
        new Slot(new SheetCell("", Kind.FILLER, 1, 1, Optional.empty()), true, true);

    /** Whether the cell begins here. */
    boolean opens() {
      return top && left;
    }

    /** The words of a cell that begins here; nothing in the rest of its span. */
    String text() {
      return opens() ? CellWords.flat(cell) : "";
    }
  }

  static SheetGrid of(Part.Sheet sheet) {
    List<List<Slot>> rows = new ArrayList<>();
    for (int i = 0; i < sheet.rows().size(); i++) rows.add(new ArrayList<>());
    for (int row = 0; row < rows.size(); row++) {
      int column = 0;
      for (SheetCell cell : sheet.rows().get(row)) {
        column = freeFrom(rows.get(row), column);
        place(cell, row, column, rows);
        column += cell.columnSpan();
      }
    }
    return new SheetGrid(rows.stream().map(SheetGrid::filled).toList());
  }

  private static int freeFrom(List<Slot> row, int column) {
    int free = column;
    while (free < row.size() && row.get(free) != null) free++;
    return free;
  }

  private static void place(SheetCell cell, int row, int column, List<List<Slot>> rows) {
    int behind = Math.min(rows.size(), row + cell.rowSpan());
    for (int r = row; r < behind; r++)
      for (int c = column; c < column + cell.columnSpan(); c++) {
        List<Slot> line = rows.get(r);
        while (line.size() <= c) line.add(null);
        line.set(c, new Slot(cell, r == row, c == column));
      }
  }

  private static List<Slot> filled(List<Slot> row) {
    return row.stream().map(slot -> slot == null ? Slot.EMPTY : slot).toList();
  }

  int width() {
    return rows.stream().mapToInt(List::size).max().orElse(0);
  }

  /** The cells that begin in a row, from left to right. */
  List<SheetCell> opening(int row) {
    return rows.get(row).stream().filter(Slot::opens).map(Slot::cell).toList();
  }

  /** The first column that holds figures: the number of columns of labels. */
  int labelColumns() {
    return rows.stream()
        .map(SheetGrid::firstValue)
        .filter(OptionalInt::isPresent)
        .mapToInt(OptionalInt::getAsInt)
        .min()
        .orElse(0);
  }

  private static OptionalInt firstValue(List<Slot> row) {
    return IntStream.range(0, row.size())
        .filter(c -> row.get(c).cell().kind() == Kind.VALUE)
        .findFirst();
  }

  /** How many rows at the top hold nothing but headings. */
  int headRows() {
    int count = 0;
    while (count < rows.size() && isHead(count)) count++;
    return count;
  }

  /** The rows that are printed again on the next page: those of one head over all rows. */
  int repeatedRows() {
    return labelColumns() > 1 ? headRows() : 0;
  }

  private boolean isHead(int row) {
    return rows.get(row).stream()
        .map(slot -> slot.cell().kind())
        .allMatch(kind -> kind == Kind.HEADING || kind == Kind.FILLER);
  }

  /** The figures of a row. */
  List<SheetCell> values(int row) {
    return values(opening(row).stream());
  }

  static List<SheetCell> values(Stream<SheetCell> cells) {
    return cells.filter(cell -> cell.kind() == Kind.VALUE).toList();
  }

  /** The label nearest to the figures of a row; empty where none begins in it. */
  String label(int row) {
    List<SheetCell> labels =
        opening(row).stream()
            .filter(cell -> cell.kind() == Kind.LABEL || cell.kind() == Kind.GROUP)
            .toList();
    return labels.isEmpty() ? "" : CellWords.whole(labels.get(labels.size() - 1));
  }
}
