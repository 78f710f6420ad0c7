package org.gongkai.generate;

import java.math.BigDecimal;
import java.util.Map;
import org.gongkai.fact.Place;
import org.gongkai.form.FormTemplate;

/** Draws the figures of one official table. */
interface TableDrawer {

  /**
   * Figures for all cells that every report on the form has; every identity of the form holds.
   *
   * @param form one of this table
   * @param size how large they are
   * @param before the figures of the same body's report of the year before; none where it is not
   *     known. What is carried over and what is in stock follows from them.
   * @param drawn the figures of the report's tables that stand before this one
   */
  Map<Place, BigDecimal> draw(
      FormTemplate form,
      SizeClass size,
      Map<Place, BigDecimal> before,
      Map<Place, BigDecimal> drawn,
      Dice dice);
}
