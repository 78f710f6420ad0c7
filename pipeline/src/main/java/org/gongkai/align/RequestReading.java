package org.gongkai.align;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormRow;

/**
 * One form laid over the lines.
 *
 * @param ownNames how many labels name a row that only this form has, though it may have no figures
 * @param placements the rows that were found
 * @param own how many of them only this form has, and surely printed
 */
record RequestReading(
    RequestForm form,
    List<Line> lines,
    int ownNames,
    ValueSlots slots,
    List<RowMatcher.Placement> placements,
    int own) {

  RequestReading(
      RequestForm form,
      List<Line> lines,
      int ownNames,
      ValueSlots slots,
      List<RowMatcher.Placement> placements) {
    this(form, lines, ownNames, slots, placements, own(form, placements));
  }

  private static int own(RequestForm form, List<RowMatcher.Placement> placements) {
    int own = 0;
    for (RowMatcher.Placement p : placements)
      if (form.isOwn(p.row()) && p.match().isStrong() && p.line() >= 0) own++;
    return own;
  }

  /**
   * It has more rows of its own, or as many and more names of its own, or its form comes before.
   */
  boolean isBetterThan(RequestReading other) {
    return mayBeat(other, own, ownNames, form);
  }

  /** Whether a reading with so many rows and names of its own is better than another. */
  static boolean mayBeat(RequestReading other, int own, int ownNames, RequestForm form) {
    if (own != other.own) return own > other.own;
    if (ownNames != other.ownNames) return ownNames > other.ownNames;
    return form.index() < other.form.index();
  }

  FormBlock block() {
    return form.block();
  }

  /** The form's row of a placement. */
  FormRow row(RowMatcher.Placement placement) {
    return block().rows().get(placement.row());
  }

  /** The values of a placed row; empty when they do not fit or only its label is printed. */
  Optional<List<Spot>> values(RowMatcher.Placement placement) {
    return placement.line() < 0 ? Optional.empty() : slots.choose(placement.line());
  }

  /** By line, the row that a line of values names and nothing was placed for; -1 for all others. */
  int[] leftOut() {
    Set<Integer> rows = new HashSet<>();
    Set<Integer> taken = new HashSet<>();
    for (RowMatcher.Placement placement : placements) {
      if (placement.line() < 0) continue;
      rows.add(placement.row());
      taken.add(placement.line());
    }
    return IntStream.range(0, lines.size())
        .map(
            i -> {
              Line line = lines.get(i);
              OptionalInt row = form.reader().named(line.pieces());
              boolean left = line.hasFigures() && !taken.contains(i) && row.isPresent();
              return left && !rows.contains(row.getAsInt()) ? row.getAsInt() : -1;
            })
        .toArray();
  }
}
