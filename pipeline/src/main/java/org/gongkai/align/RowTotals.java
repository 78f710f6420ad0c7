package org.gongkai.align;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.form.FormTotal;

/**
 * Whether the rows of a table add up to its total rows, column by column: a witness, not a maker.
 */
final class RowTotals {
  private final Map<String, RowFigures> figures;
  private final Map<FormTotal, Boolean> holding = new IdentityHashMap<>();

  /** Figures by category; rows with anything else take no part. */
  RowTotals(Map<String, RowFigures> rows) {
    this.figures = rows;
  }

  /**
   * The row is an addend of a total that is printed, is not all zero, and holds in every column.
   */
  boolean confirm(String code, List<FormTotal> totals) {
    for (FormTotal total : totals)
      if (total.of().contains(code) && holding.computeIfAbsent(total, this::holds)) return true;
    return false;
  }

  private boolean holds(FormTotal total) {
    RowFigures sum = figures.get(total.total());
    if (sum == null || !sum.areWhole() || sum.areZero()) return false;
    List<BigDecimal> rest = new ArrayList<>(sum.values());
    for (String part : total.of()) {
      RowFigures addend = figures.get(part);
      if (addend == null || !addend.areWhole()) return false;
      for (int i = 0; i < rest.size(); i++)
        rest.set(i, rest.get(i).subtract(addend.values().get(i)));
    }
    return new RowFigures(rest).areZero();
  }
}
