package org.gongkai.extract.ruling;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A table as its lines draw it: every spot within its box belongs to one cell. */
public final class RuledGrid {
  private final double[] xs;
  private final double[] ys;
  private final int[][] owners;
  private final List<RuledCell> cells;

  /**
   * @param xs the edges of the columns, ascending
   * @param ys the edges of the rows, ascending
   * @param owners by row and column, the index of the cell there
   * @param cells by row, then column
   */
  RuledGrid(double[] xs, double[] ys, int[][] owners, List<RuledCell> cells) {
    this.xs = xs;
    this.ys = ys;
    this.owners = owners;
    this.cells = List.copyOf(cells);
  }

  public Box box() {
    return new Box(xs[0], ys[0], xs[xs.length - 1], ys[ys.length - 1]);
  }

  public int rows() {
    return ys.length - 1;
  }

  public int columns() {
    return xs.length - 1;
  }

  /** By row, then column; one that spans rows or columns stands where it begins. */
  public List<RuledCell> cells() {
    return cells;
  }

  /** The cell around a spot; empty outside of the table. */
  public Optional<RuledCell> cellAt(double x, double y) {
    if (!box().contains(x, y)) return Optional.empty();
    return Optional.of(cells.get(owners[step(ys, y)][step(xs, x)]));
  }

  private static int step(double[] edges, double place) {
    int found = Arrays.binarySearch(edges, place);
    return found >= 0 ? found : -found - 2;
  }
}
