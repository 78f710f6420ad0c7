package org.gongkai.generate.fault;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.gongkai.fact.Place;
import org.gongkai.generate.PrintedLine;
import org.gongkai.generate.Printout;

/** The lines of a file while a fault is planted in them. */
final class Sheaf {
  private final Printout before;
  private final List<PrintedLine> lines;
  private final Truth truth;

  Sheaf(Printout printout) {
    before = printout;
    lines = new ArrayList<>(printout.lines());
    truth = new Truth(printout.truth());
  }

  Printout printout() {
    return before.with(lines, truth.cells());
  }

  Truth truth() {
    return truth;
  }

  /** To be changed in place. */
  List<PrintedLine> lines() {
    return lines;
  }

  /** Tags, not line breaks, make the rows of a table. */
  boolean isMarkup() {
    return before.extension().startsWith("htm");
  }

  /** Where lines stand that fit. */
  List<Integer> where(Predicate<PrintedLine> wanted) {
    return IntStream.range(0, lines.size()).filter(i -> wanted.test(lines.get(i))).boxed().toList();
  }

  /** Keeps these lines alone; a cell that none of them prints is no longer on the page. */
  void keep(List<PrintedLine> kept) {
    Set<Place> gone = new LinkedHashSet<>();
    for (PrintedLine line : lines) gone.addAll(line.places());
    for (PrintedLine line : kept) gone.removeAll(Set.copyOf(line.places()));
    gone.forEach(truth::forget);
    List<PrintedLine> left = List.copyOf(kept);
    lines.clear();
    lines.addAll(left);
  }
}
