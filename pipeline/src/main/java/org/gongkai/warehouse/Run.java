package org.gongkai.warehouse;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One run of ingest: a row of the table {@code run}.
 *
 * @param runId the snapshot's id names the run
 * @param started when it began
 * @param finished when its tables were written
 * @param counts of the documents that the run was given, by status; every status has an entry
 * @param snapshotId what it published
 * @param confHash of the configuration
 * @param version of the program
 */
public record Run(
    String runId,
    Instant started,
    Instant finished,
    Map<ReportStatus, Integer> counts,
    String snapshotId,
    String confHash,
    String version) {
  public Run {
    counts = Map.copyOf(counts);
  }

  /** The documents given: the sum over all statuses. */
  public int inputs() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many reports have each status; every status has an entry. */
  public static Map<ReportStatus, Integer> count(List<JudgedReport> reports) {
    Map<ReportStatus, Integer> counts = new EnumMap<>(ReportStatus.class);
    for (ReportStatus status : ReportStatus.values()) counts.put(status, 0);
    for (JudgedReport report : reports) counts.merge(report.status(), 1, Integer::sum);
    return counts;
  }
}
