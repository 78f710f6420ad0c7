package org.gongkai.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.issue.Check;
import org.gongkai.query.CheckOutcome;

/**
 * What was checked.
 *
 * @param snapshot the published snapshot that it was compared with; empty where there is none
 * @param reports in the order in which they were given
 * @param checks all checks across reports, also those that compared nothing
 * @param labels of cells that no form of a report prints
 */
public record CheckedReports(
    Optional<String> snapshot, List<CheckedReport> reports, List<Check> checks, CodeLabels labels) {
  public CheckedReports {
    reports = List.copyOf(reports);
    checks = List.copyOf(checks);
  }

  /** What every check came to for a report, by id. */
  List<CheckOutcome> outcomesOf(CheckedReport report) {
    Map<String, CheckOutcome> made =
        report.outcomes().stream().collect(Collectors.toMap(o -> o.check().id(), o -> o));
    return checks.stream()
        .map(
            check ->
                made.getOrDefault(check.id(), CheckOutcome.none(check, report.judged().reportId())))
        .toList();
  }

  /** The worst of the reports. */
  public Result result() {
    return CheckedReport.worst(reports.stream());
  }
}
