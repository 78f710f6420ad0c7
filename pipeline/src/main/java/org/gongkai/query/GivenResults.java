package org.gongkai.query;

import java.util.List;

/**
 * What the checks across reports said of given reports.
 *
 * @param findings by report and key
 * @param outcomes by check and report; a check that compared nothing of a report has none
 */
public record GivenResults(List<CheckFinding> findings, List<CheckOutcome> outcomes) {
  /** Nothing was compared. */
  public static final GivenResults NONE = new GivenResults(List.of(), List.of());

  public GivenResults {
    findings = List.copyOf(findings);
    outcomes = List.copyOf(outcomes);
  }
}
