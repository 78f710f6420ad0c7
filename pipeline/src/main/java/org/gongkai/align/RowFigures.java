package org.gongkai.align;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.text.Numbers;

/**
 * The figures of a row.
 *
 * @param values in printed order; none where one of its cells holds something else
 */
record RowFigures(List<BigDecimal> values) {
  private static final RowFigures NONE = new RowFigures(List.of());

  static RowFigures of(List<Spot> cells) {
    List<BigDecimal> values = new ArrayList<>(cells.size());
    for (Spot cell : cells) {
      if (!(Numbers.read(cell.text()) instanceof Numbers.Figure figure)) return NONE;
      values.add(figure.value());
    }
    return new RowFigures(values);
  }

  /** Every cell is a figure. */
  boolean areWhole() {
    return !values.isEmpty();
  }

  /** The last figure is not zero and is the sum of those before it. */
  boolean addUp() {
    if (!areWhole() || last().signum() == 0) return false;
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < values.size() - 1; i++) sum = sum.add(values.get(i));
    return last().compareTo(sum) == 0;
  }

  private BigDecimal last() {
    return values.get(values.size() - 1);
  }

  /** All are figures and all are zero. */
  boolean areZero() {
    for (BigDecimal value : values) if (value.signum() != 0) return false;
    return areWhole();
  }
}
