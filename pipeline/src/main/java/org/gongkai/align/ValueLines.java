package org.gongkai.align;

import java.util.Arrays;
import java.util.List;
import org.gongkai.fact.Provenance;

/**
 * On which line the values of a printed row are. Lines stand in reading order, and no two of them
 * share a row.
 *
 * @param rows where the values of each line begin that has any, as block and row in one number;
 *     rising
 * @param lines the indices of those lines
 */
record ValueLines(long[] rows, int[] lines) {

  static ValueLines of(List<Line> all) {
    int[] lines = new int[all.size()];
    int count = 0;
    for (int i = 0; i < all.size(); i++) if (all.get(i).hasValues()) lines[count++] = i;
    long[] rows = new long[count];
    for (int i = 0; i < count; i++) {
      Spot first = all.get(lines[i]).values().get(0);
      rows[i] = row(first.block(), first.row());
    }
    return new ValueLines(rows, Arrays.copyOf(lines, count));
  }

  /** The index of the line that holds a value. */
  int of(Provenance value) {
    int found = Arrays.binarySearch(rows, row(value.tableIndex(), value.rowIndex()));
    return lines[found >= 0 ? found : -found - 2];
  }

  private static long row(int block, int row) {
    return (long) block << Integer.SIZE | row;
  }
}
