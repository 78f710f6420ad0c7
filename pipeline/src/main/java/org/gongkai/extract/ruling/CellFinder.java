package org.gongkai.extract.ruling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Cuts the area of a net of lines into cells. */
final class CellFinder {
  private static final int FREE = -1;

  private final double[] xs;
  private final double[] ys;
  private final boolean[][] left;
  private final boolean[][] top;
  private final int[][] owners;
  private final List<RuledCell> cells = new ArrayList<>();

  private CellFinder(RulingNet net, double[] xs, double[] ys) {
    this.xs = xs;
    this.ys = ys;
    this.left = drawn(net.down(), xs, ys);
    this.top = drawn(net.across(), ys, xs);
    this.owners = new int[ys.length - 1][xs.length - 1];
    for (int[] row : owners) Arrays.fill(row, FREE);
  }

  /** Empty when the lines enclose no area. */
  static Optional<RuledGrid> grid(RulingNet net) {
    double[] xs = positions(net.down());
    double[] ys = positions(net.across());
    if (xs.length < 2 || ys.length < 2) return Optional.empty();
    return Optional.of(new CellFinder(net, xs, ys).grid());
  }

  private static double[] positions(List<Ruling> lines) {
    return lines.stream().mapToDouble(Ruling::position).sorted().distinct().toArray();
  }

  /**
   * By line and stretch between the lines that cross it, whether the line is drawn there: at least
   * half of it, as a line that overshoots draws the beginning of a stretch.
   */
  private static boolean[][] drawn(List<Ruling> lines, double[] positions, double[] crossing) {
    double[][] covered = new double[positions.length][crossing.length - 1];
    for (Ruling line : lines) {
      double[] stretches = covered[Arrays.binarySearch(positions, line.position())];
      for (int i = 0; i < stretches.length; i++)
        stretches[i] += line.covers(crossing[i], crossing[i + 1]);
    }
    boolean[][] drawn = new boolean[positions.length][crossing.length - 1];
    for (int i = 0; i < covered.length; i++)
      for (int j = 0; j < covered[i].length; j++)
        drawn[i][j] = 2 * covered[i][j] >= crossing[j + 1] - crossing[j];
    return drawn;
  }

  private RuledGrid grid() {
    for (int row = 0; row < owners.length; row++)
      for (int column = 0; column < owners[row].length; column++)
        if (owners[row][column] == FREE) addCell(row, column);
    return new RuledGrid(xs, ys, owners, cells);
  }

  /** As far to the right as no line is drawn, then as far down as none is across or within. */
  private void addCell(int row, int column) {
    int right = column + 1;
    while (right < owners[row].length && !left[right][row] && owners[row][right] == FREE) right++;
    int bottom = row + 1;
    while (bottom < owners.length && goesOn(bottom, column, right)) bottom++;
    for (int r = row; r < bottom; r++) Arrays.fill(owners[r], column, right, cells.size());
    cells.add(cell(row, column, bottom, right));
  }

  private boolean goesOn(int row, int column, int right) {
    for (int c = column; c < right; c++)
      if (top[row][c] || owners[row][c] != FREE || c > column && left[c][row]) return false;
    return true;
  }

  private RuledCell cell(int row, int column, int bottom, int right) {
    return new RuledCell(
        new Box(xs[column], ys[row], xs[right], ys[bottom]),
        row,
        column,
        bottom - row,
        right - column,
        isClosed(row, column, bottom, right));
  }

  private boolean isClosed(int row, int column, int bottom, int right) {
    for (int r = row; r < bottom; r++) if (!left[column][r] || !left[right][r]) return false;
    for (int c = column; c < right; c++) if (!top[row][c] || !top[bottom][c]) return false;
    return true;
  }
}
