package org.gongkai.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.gongkai.extract.ruling.Box;

/**
 * Where the columns of a table begin and end.
 *
 * @param edges ascending, farther apart than {@link DrawnCell#SAME_EDGE}
 */
record ColumnEdges(List<Double> edges) {

  static ColumnEdges of(Stream<Box> cells) {
    List<Double> edges = new ArrayList<>();
    cells
        .flatMapToDouble(box -> DoubleStream.of(box.left(), box.right()))
        .sorted()
        .filter(x -> edges.isEmpty() || x - edges.get(edges.size() - 1) > DrawnCell.SAME_EDGE)
        .forEach(edges::add);
    return new ColumnEdges(List.copyOf(edges));
  }

  /** Which edge a place is at. */
  int index(double x) {
    int index = edges.size() - 1;
    while (index > 0 && edges.get(index) > x) index--;
    return index;
  }

  boolean hasSameEnds(ColumnEdges other) {
    return isSame(edges.get(0), other.edges.get(0))
        && isSame(edges.get(edges.size() - 1), other.edges.get(other.edges.size() - 1));
  }

  /** Every edge of the other is one of these. */
  boolean holds(ColumnEdges other) {
    return other.edges.stream().allMatch(x -> edges.stream().anyMatch(y -> isSame(x, y)));
  }

  private static boolean isSame(double x, double y) {
    return Math.abs(x - y) <= 2 * DrawnCell.SAME_EDGE;
  }
}
