package org.gongkai.query;

import java.util.List;

/**
 * What the checks across reports said.
 *
 * @param findings by report and key
 * @param runs by check and year; every check has at least one
 */
public record CheckResults(List<CheckFinding> findings, List<CheckRun> runs) {
  public CheckResults {
    findings = List.copyOf(findings);
    runs = List.copyOf(runs);
  }
}
