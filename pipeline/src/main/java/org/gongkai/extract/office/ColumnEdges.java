package org.gongkai.extract.office;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a table whose cells say only where on the page their sides are.
 *
 * @param edges the left side of each column and the right side of the last, ascending
 */
record ColumnEdges(List<Integer> edges) {
  /** In twips, half a millimetre: sides that were meant to be one. */
  private static final int NEAR = 30;

  ColumnEdges {
    edges = List.copyOf(edges);
  }

  /** The columns that sides make; those next to each other are one. */
  static ColumnEdges of(List<Integer> sides) {
    List<Integer> edges = new ArrayList<>();
    for (int side : sides.stream().sorted().distinct().toList())
      if (edges.isEmpty() || side - edges.get(edges.size() - 1) > NEAR) edges.add(side);
    return new ColumnEdges(edges);
  }

  /** The column that begins at a side. */
  int column(int side) {
    int column = 0;
    while (column + 1 < edges.size() && edges.get(column + 1) <= side) column++;
    return column;
  }
}
