package org.gongkai.align;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.form.FormTotal;
import org.gongkai.text.Numbers;

/**
 * Whether the rows of a table add up to its total rows, column by column: a witness, not a maker.
 */
final class RowTotals {
  private final Map<String, List<BigDecimal>> figures = new HashMap<>();
  private final Map<FormTotal, Boolean> holding = new HashMap<>();

  /** Values by category; rows with anything but figures take no part. */
  RowTotals(Map<String, List<Spot>> rows) {
    rows.forEach((code, values) -> figures(values).ifPresent(f -> figures.put(code, f)));
  }

  /**
   * The row is an addend of a total that is printed, is not all zero, and holds in every column.
   */
  boolean confirm(String code, List<FormTotal> totals) {
    return totals.stream()
        .anyMatch(t -> t.of().contains(code) && holding.computeIfAbsent(t, this::holds));
  }

  private boolean holds(FormTotal total) {
    List<BigDecimal> sum = figures.get(total.total());
    if (sum == null || sum.stream().allMatch(v -> v.signum() == 0)) return false;
    List<BigDecimal> rest = new ArrayList<>(sum);
    for (String part : total.of()) {
      List<BigDecimal> values = figures.get(part);
      if (values == null) return false;
      for (int i = 0; i < rest.size(); i++) rest.set(i, rest.get(i).subtract(values.get(i)));
    }
    return rest.stream().allMatch(v -> v.signum() == 0);
  }

  private static Optional<List<BigDecimal>> figures(List<Spot> values) {
    List<BigDecimal> figures = new ArrayList<>();
    for (Spot value : values) {
      if (!(Numbers.read(value.text()) instanceof Numbers.Figure figure)) return Optional.empty();
      figures.add(figure.value());
    }
    return Optional.of(figures);
  }

  /** The last figure is not zero and is the sum of those before it. */
  static boolean addsUp(List<Spot> values) {
    return figures(values)
        .map(
            f -> {
              BigDecimal last = f.get(f.size() - 1);
              BigDecimal sum =
                  f.subList(0, f.size() - 1).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
              return last.signum() != 0 && last.compareTo(sum) == 0;
            })
        .orElse(false);
  }

  /** All are figures and all are zero. */
  static boolean allZero(List<Spot> values) {
    return figures(values).map(f -> f.stream().allMatch(v -> v.signum() == 0)).orElse(false);
  }
}
