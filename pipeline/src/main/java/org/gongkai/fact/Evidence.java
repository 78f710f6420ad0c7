package org.gongkai.fact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.fact.Testimony.Verdict;
import org.gongkai.fact.Witness.Axis;

/**
 * The witnesses of the place where a cell was put. A place stands when two witnesses agree on its
 * row and two on its column, and none speaks against it.
 *
 * @param testimonies at most one a witness
 */
public record Evidence(List<Testimony> testimonies) {
  /** So many witnesses must agree on a row, and as many on a column. */
  private static final int LEAST = 2;

  public Evidence {
    testimonies = List.copyOf(testimonies);
  }

  public static Evidence of(Testimony... testimonies) {
    return new Evidence(List.of(testimonies));
  }

  /** Why the cell must not be published there, in one sentence; empty where the place stands. */
  public Optional<String> doubt() {
    if (isDenied()) return Optional.of(listed(with(Verdict.DISAGREES)));
    if (agreeing(Axis.ROW) < LEAST) return Optional.of(tooFew(Axis.ROW));
    if (agreeing(Axis.COLUMN) < LEAST) return Optional.of(tooFew(Axis.COLUMN));
    return Optional.empty();
  }

  private boolean isDenied() {
    for (Testimony one : testimonies) if (one.verdict() == Verdict.DISAGREES) return true;
    return false;
  }

  private int agreeing(Axis axis) {
    int agreeing = 0;
    for (Testimony one : testimonies)
      if (one.verdict() == Verdict.AGREES && one.witness().axis() == axis) agreeing++;
    return agreeing;
  }

  private String tooFew(Axis axis) {
    return "too few witnesses agree on its " + axis.word() + ": " + listed(of(axis));
  }

  private Stream<Testimony> with(Verdict verdict) {
    return testimonies.stream().filter(t -> t.verdict() == verdict);
  }

  private Stream<Testimony> of(Axis axis) {
    return testimonies.stream().filter(t -> t.witness().axis() == axis);
  }

  private static String listed(Stream<Testimony> some) {
    return some.map(Testimony::toString).collect(Collectors.joining("; "));
  }

  /** All of them, such as {@code label agrees (exact); order agrees (margin 10.0); …}. */
  @Override
  public String toString() {
    return listed(testimonies.stream());
  }
}
