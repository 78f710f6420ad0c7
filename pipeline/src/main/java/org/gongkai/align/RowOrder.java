package org.gongkai.align;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormRow;
import org.gongkai.form.FormTemplate;

/** The rows of several forms as one list, each in its form's order. */
final class RowOrder {
  private RowOrder() {}

  /** Rows of the same category become one, with the labels of all; the longest form leads. */
  static List<FormRow> of(List<FormTemplate> forms) {
    Map<String, FormRow> rows = new LinkedHashMap<>();
    forms.stream()
        .sorted((a, b) -> Integer.compare(count(b), count(a)))
        .flatMap(form -> form.blocks().stream())
        .flatMap(block -> block.rows().stream())
        .forEach(row -> rows.merge(row.code(), row, RowOrder::merged));
    return List.copyOf(rows.values());
  }

  private static int count(FormTemplate form) {
    return form.blocks().stream().map(FormBlock::rows).mapToInt(List::size).sum();
  }

  private static FormRow merged(FormRow a, FormRow b) {
    return new FormRow(a.code(), union(a.labels(), b.labels()), union(a.groups(), b.groups()));
  }

  private static List<String> union(List<String> a, List<String> b) {
    Set<String> all = new LinkedHashSet<>(a);
    all.addAll(b);
    return new ArrayList<>(all);
  }
}
