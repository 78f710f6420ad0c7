package org.gongkai.accuracy;

import java.util.List;

/**
 * How well a file was read.
 *
 * @param reports in the order of the file's truths
 */
public record ScoredFile(TrueFile file, List<ScoredReport> reports) {
  public ScoredFile {
    reports = List.copyOf(reports);
  }

  /** Whether a number of it is wrong. */
  public boolean isWrong() {
    return reports.stream().anyMatch(report -> !report.wrong().isEmpty());
  }

  /** Whether an owed number of it was not read. */
  public boolean isUnread() {
    return reports.stream().anyMatch(report -> !report.unread().isEmpty());
  }
}
