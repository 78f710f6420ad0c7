package org.gongkai.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.document.Notation;
import org.gongkai.form.FormColumn;
import org.gongkai.text.Labels;

/**
 * Puts headings together that lines of loose words have broken: the pieces of each stand from above
 * to below, and on every line the columns go from left to right. They show an order if all pieces
 * can be put together in it and in no other. Headings of other lengths are broken over other lines,
 * so only those of one length can show that they changed places; others stand as in the form.
 */
final class HeadingFit {
  /** Headings stand on so many lines at most. */
  private static final int MOST_LINES = 8;

  /** Pieces that can be begun in more ways do not tell. */
  private static final int MOST_WAYS = 2_000;

  private final List<List<String>> labels;
  private final int groups;

  /**
   * Some columns put together.
   *
   * @param taken by line, how many of its pieces are used
   * @param order the columns of the form, from left to right
   */
  private record Way(List<Integer> taken, List<Integer> order) {
    boolean has(int column, int columns) {
      return order.subList(order.size() / columns * columns, order.size()).contains(column);
    }
  }

  /**
   * The headings of a table.
   *
   * @param groups how often the columns stand side by side
   */
  HeadingFit(List<FormColumn> columns, int groups) {
    this.labels =
        columns.stream()
            .map(column -> column.labels().stream().map(Labels::normalize).distinct().toList())
            .toList();
    this.groups = groups;
  }

  /**
   * The places below the heading of another column; empty where the headings do not tell.
   *
   * @param above lines without figures, in reading order; the nearest headings count
   */
  Optional<BitSet> misplaced(List<Line> above) {
    List<List<String>> pieces = new ArrayList<>();
    for (int i = above.size() - 1; i >= Math.max(0, above.size() - MOST_LINES); i--) {
      if (above.get(i).notation() != Notation.WORDS) return Optional.empty();
      pieces.add(0, pieces(above.get(i)));
      Set<List<Integer>> orders = orders(pieces);
      if (!orders.isEmpty())
        return orders.size() == 1
            ? Optional.of(otherThanForm(orders.iterator().next()))
            : Optional.empty();
    }
    return Optional.empty();
  }

  private BitSet otherThanForm(List<Integer> order) {
    BitSet misplaced = new BitSet();
    for (int i = 0; i < order.size(); i++) misplaced.set(i, order.get(i) != i % labels.size());
    return misplaced;
  }

  /** Those that may be of a heading; others span columns. */
  private List<String> pieces(Line line) {
    return line.label().stream()
        .map(spot -> Labels.normalize(spot.text()))
        .filter(piece -> !piece.isEmpty() && isOfAny(piece))
        .toList();
  }

  private boolean isOfAny(String piece) {
    return labels.stream().anyMatch(l -> l.stream().anyMatch(label -> label.contains(piece)));
  }

  /** All orders in which every piece of the lines is used; none also where there are too many. */
  private Set<List<Integer>> orders(List<List<String>> lines) {
    Set<Way> ways = Set.of(new Way(Collections.nCopies(lines.size(), 0), List.of()));
    for (int i = 0; i < groups * labels.size(); i++) {
      Set<Way> next = new LinkedHashSet<>();
      for (Way way : ways)
        for (int column = 0; column < labels.size(); column++)
          if (areAlike(column, i % labels.size()) && !way.has(column, labels.size()))
            take(column, 0, "", way, lines, next);
      if (next.size() > MOST_WAYS) return Set.of();
      ways = next;
    }
    List<Integer> all = lines.stream().map(List::size).toList();
    Set<List<Integer>> orders = new LinkedHashSet<>();
    for (Way way : ways) if (way.taken().equals(all)) orders.add(way.order());
    return orders;
  }

  /** Whether their headings are broken over the same lines. */
  private boolean areAlike(int column, int other) {
    return labels.get(column).get(0).length() == labels.get(other).get(0).length();
  }

  /** Goes on with a heading on a line and those below it, a piece a line. */
  private void take(
      int column, int line, String begun, Way way, List<List<String>> lines, Set<Way> into) {
    if (labels.get(column).contains(begun)) into.add(with(column, way));
    for (int i = line; i < lines.size(); i++) {
      int taken = way.taken().get(i);
      if (taken == lines.get(i).size()) continue;
      String heading = begun + lines.get(i).get(taken);
      if (labels.get(column).stream().anyMatch(label -> label.startsWith(heading)))
        take(column, i + 1, heading, with(i, taken + 1, way), lines, into);
    }
  }

  private static Way with(int column, Way way) {
    List<Integer> order = new ArrayList<>(way.order());
    order.add(column);
    return new Way(way.taken(), List.copyOf(order));
  }

  private static Way with(int line, int taken, Way way) {
    List<Integer> all = new ArrayList<>(way.taken());
    all.set(line, taken);
    return new Way(List.copyOf(all), way.order());
  }
}
