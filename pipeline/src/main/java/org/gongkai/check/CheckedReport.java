package org.gongkai.check;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.fact.CellValue;
import org.gongkai.fact.Fact;
import org.gongkai.issue.Severity;
import org.gongkai.process.ProcessedReport;
import org.gongkai.process.ProcessedReport.Outcome;
import org.gongkai.query.CheckOutcome;
import org.gongkai.warehouse.JudgedReport;
import org.gongkai.warehouse.ReportStatus;

/**
 * A report and what is to be said of it.
 *
 * @param report as it was read
 * @param judged what an ingest would make of it
 * @param tables its official tables; none where it could not be read
 * @param findings the doubts, those within the report first
 * @param outcomes what checks across reports compared of it
 */
public record CheckedReport(
    ProcessedReport report,
    JudgedReport judged,
    List<OfficialTable> tables,
    List<Finding> findings,
    List<CheckOutcome> outcomes) {
  public CheckedReport {
    tables = List.copyOf(tables);
    findings = List.copyOf(findings);
    outcomes = List.copyOf(outcomes);
  }

  /** The doubts of one weight. */
  public List<Finding> findings(Severity severity) {
    return findings.stream().filter(f -> f.issue().severity() == severity).toList();
  }

  /** Cells in which something is that could not be read or placed. */
  public List<Fact> unreadable() {
    return report.facts().stream()
        .filter(fact -> fact.value() instanceof CellValue.Unreadable)
        .toList();
  }

  /** The official tables that were not found, of a report of which some were. */
  public List<OfficialTable> missingTables() {
    return tables.stream().filter(table -> table.form().isEmpty()).toList();
  }

  /** Whether it can be told whose report it is, and of which year. */
  public boolean isIdentified() {
    return judged.status() != ReportStatus.UNIDENTIFIED;
  }

  /** How it ended. */
  public Result result() {
    if (report.outcome() != Outcome.READ) return Result.UNREAD;
    if (!findings(Severity.ERROR).isEmpty()) return Result.ERRORS;
    boolean strange =
        !isIdentified()
            || !missingTables().isEmpty()
            || !unreadable().isEmpty()
            || !findings(Severity.WARNING).isEmpty();
    return strange ? Result.WARNINGS : Result.CLEAN;
  }

  /** The worst of several. */
  public static Result worst(Stream<CheckedReport> reports) {
    return reports.map(CheckedReport::result).max(Enum::compareTo).orElse(Result.CLEAN);
  }
}
