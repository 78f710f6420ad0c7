package org.gongkai.query;

import java.util.Locale;
import org.gongkai.issue.Check;

/**
 * What one check across reports said of one report.
 *
 * @param reportId the report
 * @param holds comparisons that hold
 * @param fails comparisons that fail
 * @param uncertain comparisons that lack an operand
 */
public record CheckOutcome(Check check, String reportId, int holds, int fails, int uncertain) {

  /** What the comparisons of a check come to. */
  public enum Outcome {
    /** One fails. */
    FAILS,
    /** None fails, and none has all operands. */
    UNCERTAIN,
    /** None fails, and one holds; others may lack an operand. */
    HOLDS,
    /** There was nothing to compare. */
    NOT_EVALUATED;

    /** The spelling in answers. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A check that compared nothing of a report. */
  public static CheckOutcome none(Check check, String reportId) {
    return new CheckOutcome(check, reportId, 0, 0, 0);
  }

  /** What it comes to. */
  public Outcome outcome() {
    if (fails > 0) return Outcome.FAILS;
    if (holds > 0) return Outcome.HOLDS;
    return uncertain > 0 ? Outcome.UNCERTAIN : Outcome.NOT_EVALUATED;
  }

  static CheckOutcome of(Check check, Row row) {
    return new CheckOutcome(
        check,
        row.textOrBlank("report_id"),
        row.integer("holds").orElse(0),
        row.integer("fails").orElse(0),
        row.integer("uncertain").orElse(0));
  }
}
