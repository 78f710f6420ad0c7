package org.gongkai.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a report was recognised and what was read from it.
 *
 * @param recognition how it was recognised, one sentence each
 * @param issues the doubts
 * @param counts facts by section and status
 * @param facts those that were asked for, in the order of the form; none if the report as a whole
 * @param passages the printed lines around them
 * @param page where these lines come from
 * @param sha256 of the landed file, if it is still there and facts were asked for
 */
public record Explanation(
    ReportRow report,
    List<String> recognition,
    List<FoundIssue> issues,
    Map<String, Map<String, Integer>> counts,
    List<FactStory> facts,
    List<Passage> passages,
    PageState page,
    Optional<String> sha256) {

  /**
   * A doubt about the report.
   *
   * @param verdict what a person decided about it, with the reason; empty if nobody did
   */
  public record FoundIssue(
      String rule,
      String severity,
      String message,
      String left,
      String right,
      String cells,
      String verdict) {

    static FoundIssue from(Row row) {
      return new FoundIssue(
          row.textOrBlank("rule"),
          row.textOrBlank("severity"),
          row.textOrBlank("message"),
          row.textOrBlank("left_side"),
          row.textOrBlank("right_side"),
          String.join(", ", row.texts("cells")),
          row.textOrBlank("decided"));
    }
  }

  /** Where printed lines come from. */
  public enum PageState {
    /** The landed file, read again. */
    LANDED,
    /** The landed file is gone or changed: only the cells that were read are left. */
    GONE,
    /** The landed file is the same, but reads differently now: only the cells are shown. */
    READS_DIFFERENTLY
  }
}
