package org.gongkai.align;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormTemplate;

/** One form laid over the lines. */
record RequestReading(
    FormTemplate form,
    FormBlock block,
    List<Line> lines,
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
}
