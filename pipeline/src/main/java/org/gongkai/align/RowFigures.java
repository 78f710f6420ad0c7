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
    return areWhole() && last().signum() != 0 && last().compareTo(others()) == 0;
  }

  /**
   * The last figure is not zero and not less than the sum of those before it: it may be the total
   * of a row that lost one of them.
   */
  boolean mayEndWithTotal() {
    return areWhole() && last().signum() != 0 && last().compareTo(others()) >= 0;
  }

  private BigDecimal others() {
    return values.subList(0, values.size() - 1).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
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
