package org.gongkai.extract.ruling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The outer lines that a table does without: many have no left and right edge, and one that is cut
 * at the end of a page has no lower one. Where two lines or more end at the same place beyond the
 * last line that crosses them, the table is taken to end there.
 */
final class OpenSides {
  private final Tolerance tolerance;

  OpenSides(Tolerance tolerance) {
    this.tolerance = tolerance;
  }

  /** The net with its missing outer lines. */
  RulingNet close(RulingNet net) {
    return new RulingNet(
        with(net.across(), missing(net.down(), net.across())),
        with(net.down(), missing(net.across(), net.down())));
  }

  private static List<Ruling> with(List<Ruling> lines, List<Ruling> more) {
    List<Ruling> all = new ArrayList<>(lines);
    all.addAll(more);
    return all;
  }

  /** The lines missing where {@code lines} begin and end, if none of {@code crossing} is there. */
  private List<Ruling> missing(List<Ruling> lines, List<Ruling> crossing) {
    List<Ruling> missing = new ArrayList<>();
    if (lines.isEmpty() || crossing.isEmpty()) return missing;
    double begin = lines.stream().mapToDouble(Ruling::from).min().orElseThrow();
    double end = lines.stream().mapToDouble(Ruling::to).max().orElseThrow();
    double first = crossing.stream().mapToDouble(Ruling::position).min().orElseThrow();
    double last = crossing.stream().mapToDouble(Ruling::position).max().orElseThrow();
    if (begin < first - tolerance.cell())
      closing(begin, lines.stream().filter(r -> r.from() <= begin + tolerance.gap()).toList())
          .ifPresent(missing::add);
    if (end > last + tolerance.cell())
      closing(end, lines.stream().filter(r -> r.to() >= end - tolerance.gap()).toList())
          .ifPresent(missing::add);
    return missing;
  }

  private static Optional<Ruling> closing(double position, List<Ruling> ending) {
    if (ending.size() < 2) return Optional.empty();
    double from = ending.stream().mapToDouble(Ruling::position).min().orElseThrow();
    double to = ending.stream().mapToDouble(Ruling::position).max().orElseThrow();
    return Optional.of(new Ruling(!ending.get(0).across(), position, from, to));
  }
}
