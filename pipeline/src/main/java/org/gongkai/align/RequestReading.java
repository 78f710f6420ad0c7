package org.gongkai.align;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormRow;
import org.gongkai.form.FormTemplate;

/** One form laid over the lines. */
record RequestReading(
    FormTemplate form,
    FormBlock block,
    HeadingOrder headings,
    List<Line> lines,
    LabelReader reader,
    ValueSlots slots,
    List<RowMatcher.Placement> placements) {

  /** Rows that only this form has and that are surely printed. */
  long own(List<FormTemplate> others) {
    Set<String> shared = new HashSet<>();
    for (FormTemplate other : others) {
      if (other != form) other.blocks().get(0).rows().forEach(row -> shared.add(row.code()));
    }
    return placements.stream()
        .filter(p -> p.match().isStrong() && p.line() >= 0)
        .filter(p -> !shared.contains(block.rows().get(p.row()).code()))
        .count();
  }

  /** The form's row of a placement. */
  FormRow row(RowMatcher.Placement placement) {
    return block.rows().get(placement.row());
  }

  /** The values of a placed row; empty when they do not fit or only its label is printed. */
  Optional<List<Spot>> values(RowMatcher.Placement placement) {
    return placement.line() < 0 ? Optional.empty() : slots.choose(lines.get(placement.line()));
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
              OptionalInt row = reader.named(line.pieces());
              boolean left = line.hasFigures() && !taken.contains(i) && row.isPresent();
              return left && !rows.contains(row.getAsInt()) ? row.getAsInt() : -1;
            })
        .toArray();
  }
}
