package org.gongkai.align;

import static org.gongkai.document.Notation.WORDS;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which columns have the heading of another one, where all headings of a table are printed whole.
 * The others stand in the form's order all the same.
 */
final class HeadingPlaces {
  private final int columns;
  private final List<Integer> printed;
  private final List<Integer> lines;

  /**
   * A heading of a column.
   *
   * @param line its index
   */
  private record Head(int line, int column) {}

  private HeadingPlaces(List<Head> heads, int columns) {
    this.columns = columns;
    this.printed = heads.stream().map(Head::column).toList();
    this.lines = heads.stream().map(Head::line).toList();
  }

  private static List<Head> heads(List<Line> above, ColumnNames columns) {
    List<Head> heads = new ArrayList<>();
    for (int line = 0; line < above.size(); line++)
      for (Spot spot : above.get(line).label())
        for (int column : columns.named(spot.text())) heads.add(new Head(line, column));
    return heads;
  }

  /**
   * The places below the heading of another column; empty where the headings do not tell.
   *
   * @param above lines without figures, in reading order; the nearest headings count
   * @param groups how often the columns stand side by side; the places of the second group come
   *     behind those of the first
   */
  static Optional<BitSet> misplaced(List<Line> above, ColumnNames columns, int groups) {
    List<Head> heads = heads(above, columns);
    int needed = groups * columns.size();
    if (heads.size() < needed) return Optional.empty();
    List<Head> nearest = heads.subList(heads.size() - needed, heads.size());
    boolean loose = nearest.stream().anyMatch(h -> above.get(h.line()).notation() == WORDS);
    return loose && !isEven(nearest, columns.size())
        ? Optional.empty()
        : new HeadingPlaces(nearest, columns.size()).misplaced(groups);
  }

  /**
   * Loose words of one level of headings may stand above or below those of another: only where the
   * first group has a line of its own, or all have one, their order is sure.
   */
  private static boolean isEven(List<Head> heads, int columns) {
    int first = heads.get(0).line();
    int last = heads.get(heads.size() - 1).line();
    boolean ownLine =
        heads.size() > columns
            && heads.subList(0, columns).stream().allMatch(h -> h.line() == first)
            && heads.subList(columns, heads.size()).stream().allMatch(h -> h.line() == last);
    return first == last || ownLine;
  }

  private Optional<BitSet> misplaced(int groups) {
    int least = Integer.MAX_VALUE;
    BitSet places = new BitSet();
    for (List<Integer> order : groups == 1 ? orders() : List.of(repeated(groups))) {
      BitSet other = otherThan(order);
      if (other.cardinality() > least) continue;
      if (other.cardinality() < least) places.clear();
      least = other.cardinality();
      places.or(other);
    }
    return places.cardinality() * 2 < columns && isWhole(groups)
        ? Optional.of(places)
        : Optional.empty();
  }

  /** Every group has every heading once. */
  private boolean isWhole(int groups) {
    return IntStream.range(0, groups)
        .allMatch(
            group ->
                printed.subList(group * columns, (group + 1) * columns).stream().distinct().count()
                    == columns);
  }

  private List<Integer> repeated(int groups) {
    return IntStream.range(0, groups * columns).boxed().toList();
  }

  /** The form's order, and those in which a group of columns stands a level below the others. */
  private List<List<Integer>> orders() {
    List<List<Integer>> orders = new ArrayList<>(List.of(repeated(1)));
    for (int from = 0; from < columns; from++)
      for (int to = from + 2; to <= columns; to++) {
        int upper = columns - (to - from);
        if (upper > 0 && lines.get(upper) > lines.get(upper - 1)) orders.add(lowered(from, to));
      }
    return orders;
  }

  private List<Integer> lowered(int from, int to) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < columns; i++) if (i < from || i >= to) order.add(i);
    for (int i = from; i < to; i++) order.add(i);
    return order;
  }

  private BitSet otherThan(List<Integer> order) {
    BitSet places = new BitSet();
    for (int i = 0; i < order.size(); i++)
      if (printed.get(i) != order.get(i) % columns) places.set(order.get(i));
    return places;
  }
}
