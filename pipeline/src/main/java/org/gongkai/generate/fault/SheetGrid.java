package org.gongkai.generate.fault;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.gongkai.generate.SheetCell;

/** The columns in which the cells of a table begin, spans counted. */
final class SheetGrid {
  private final List<List<SheetCell>> rows;
  private final List<List<Integer>> columns = new ArrayList<>();
  private int width;

  SheetGrid(List<List<SheetCell>> rows) {
    this.rows = rows;
    List<BitSet> taken = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) columns.add(place(row, taken));
  }

  private List<Integer> place(int row, List<BitSet> taken) {
    List<Integer> begins = new ArrayList<>();
    int column = 0;
    for (SheetCell cell : rows.get(row)) {
      column = at(taken, row).nextClearBit(column);
      begins.add(column);
      for (int below = 0; below < cell.rowSpan(); below++)
        at(taken, row + below).set(column, column + cell.columnSpan());
      width = Math.max(width, column + cell.columnSpan());
    }
    return begins;
  }

  private static BitSet at(List<BitSet> taken, int row) {
    while (taken.size() <= row) taken.add(new BitSet());
    return taken.get(row);
  }

  int width() {
    return width;
  }

  /** The first column of a cell. */
  int column(int row, int at) {
    return columns.get(row).get(at);
  }

  /** The index of the cell that begins in that row and column. */
  Optional<Integer> at(int row, int column) {
    int at = columns.get(row).indexOf(column);
    return at < 0 ? Optional.empty() : Optional.of(at);
  }
}
