package org.gongkai.indicator;

import org.gongkai.fact.Section;

/** What an indicator needs of a body and year, under the name that its formula uses. */
public sealed interface IndicatorInput {
  String name();

  /**
   * A cell of an official table, or a figure derived from it.
   *
   * @param yearBefore of the same body's report of the year before
   */
  record OfCell(String name, Section section, String category, String breakdown, boolean yearBefore)
      implements IndicatorInput {}

  /**
   * A column of a view that has a row an agency and year.
   *
   * @param name also of the column
   */
  record OfView(String name, String view) implements IndicatorInput {}
}
