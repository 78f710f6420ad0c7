package org.gongkai.export;

import java.util.Optional;

/**
 * What is asked of a trend.
 *
 * @param category a code such as {@code received}
 * @param breakdown a code; empty for the totals, or for all columns where there are none
 * @param by whose figures make a row
 * @param firstYear the first data year
 * @param lastYear the last data year, included
 * @param basis only this one, see the view {@code agency_basis}
 * @param missing how numbers that are not there count
 * @param balanced only agencies that give a number in every year
 * @param allowBreak go on over a change of form behind which the series must not be followed
 */
public record TrendQuestion(
    String category,
    Optional<String> breakdown,
    By by,
    int firstYear,
    int lastYear,
    Optional<String> basis,
    Missing missing,
    boolean balanced,
    boolean allowBreak) {

  /** Whose figures make a row. */
  public enum By {
    agency,
    region,
    province,
    function,
    country
  }

  /** How numbers that are not there count. */
  public enum Missing {
    /** A total adds the numbers that are there. */
    skip,
    /** A total is given only where every known agency gives a number. */
    strict,
    /** A blank cell counts as 0, and is counted. */
    zero
  }

  /** The name of the export. */
  public String name() {
    return "trend-%s-by-%s-%d-%d".formatted(category, by, firstYear, lastYear);
  }
}
