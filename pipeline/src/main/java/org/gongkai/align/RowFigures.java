package org.gongkai.align;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.text.Numbers;

/**
 * What the cells of a row add to its sum.
 *
 * @param values in printed order, zero for a stroke; none where one of its cells holds something
 *     else
 */
record RowFigures(List<BigDecimal> values) {
  private static final RowFigures NONE = new RowFigures(List.of());

  static RowFigures of(List<Spot> cells) {
    List<BigDecimal> values = new ArrayList<>(cells.size());
    for (Spot cell : cells) {
      Numbers.Reading reading = Numbers.read(cell.text());
      if (reading instanceof Numbers.Figure figure) values.add(figure.value());
      else if (reading instanceof Numbers.NotApplicable) values.add(BigDecimal.ZERO);
      else return NONE;
    }
    return new RowFigures(values);
  }

  /** Every cell is a figure or a stroke. */
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

  /** All add nothing. */
  boolean areZero() {
    for (BigDecimal value : values) if (value.signum() != 0) return false;
    return areWhole();
  }
}
