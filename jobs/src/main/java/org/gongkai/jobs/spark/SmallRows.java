package org.gongkai.jobs.spark;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.gongkai.issue.Issue;
import org.gongkai.issue.Verdict;
import org.gongkai.query.CheckFinding;
import org.gongkai.query.CheckRun;
import org.gongkai.vocabulary.Agency;
import org.gongkai.vocabulary.Breakdown;
import org.gongkai.vocabulary.Category;
import org.gongkai.vocabulary.Comparability;
import org.gongkai.vocabulary.Lineage;
import org.gongkai.vocabulary.Region;
import org.gongkai.warehouse.Coverage;
import org.gongkai.warehouse.JudgedReport;
import org.gongkai.warehouse.ReportStatus;
import org.gongkai.warehouse.Run;
import org.gongkai.warehouse.TableRows;
import org.gongkai.warehouse.Unidentified;

/** Rows of the tables that are decided in plain Java, in the columns of their tables. */
final class SmallRows {
  private SmallRows() {}

  static Row of(Agency agency) {
    return RowFactory.create(TableRows.of(agency));
  }

  static Row of(Lineage lineage) {
    return RowFactory.create(TableRows.of(lineage));
  }

  static Row of(Unidentified.Candidate candidate) {
    return RowFactory.create(
        candidate.reportId(),
        candidate.position(),
        candidate.regionCode().orElse(null),
        candidate.candidate());
  }

  static Row of(Unidentified.Clue clue) {
    return RowFactory.create(clue.reportId(), clue.clue(), clue.value(), array(clue.regionCodes()));
  }

  static Row of(Region region) {
    return RowFactory.create(TableRows.of(region));
  }

  static Row of(Category category) {
    return RowFactory.create(
        category.section().code(),
        category.category(),
        category.position(),
        category.parent(),
        category.labelZh(),
        category.labelEn(),
        category.article(),
        category.unit());
  }

  static Row of(Breakdown breakdown) {
    return RowFactory.create(
        breakdown.section().code(),
        breakdown.breakdown(),
        breakdown.position(),
        breakdown.labelZh(),
        breakdown.labelEn(),
        breakdown.unit());
  }

  static Row of(Comparability row) {
    return RowFactory.create(
        row.section().code(),
        row.category(),
        row.breakdown(),
        row.fromForm(),
        row.toForm(),
        row.relation(),
        row.reason());
  }

  static Row of(Coverage coverage) {
    return RowFactory.create(coverage.agencyId(), coverage.year(), coverage.state());
  }

  static Row of(CheckRun run) {
    return RowFactory.create(
        run.checkId(),
        run.title(),
        run.severity(),
        orNull(run.year()),
        run.evaluated(),
        run.uncertain(),
        run.found());
  }

  static Row of(CheckFinding finding) {
    Issue issue = finding.issue();
    return RowFactory.create(
        finding.issueKey(),
        issue.rule(),
        issue.severity().code(),
        finding.reportId(),
        finding.agencyId(),
        finding.year(),
        issue.message(),
        issue.leftSide().orElse(null),
        issue.rightSide().orElse(null),
        array(issue.cells()));
  }

  static Row of(Verdict verdict, LocalDate day) {
    return RowFactory.create(
        verdict.issueKey(),
        verdict.decision().code(),
        verdict.reason(),
        verdict.by(),
        verdict.until().orElse(null),
        verdict.isExpired(day) ? "expired" : "in_force");
  }

  static Row of(Run run) {
    return RowFactory.create(
        run.runId(),
        run.started(),
        run.finished(),
        run.inputs(),
        run.counts().get(ReportStatus.PUBLISHED),
        run.counts().get(ReportStatus.SUPERSEDED),
        run.counts().get(ReportStatus.DUPLICATE),
        run.counts().get(ReportStatus.UNIDENTIFIED),
        run.counts().get(ReportStatus.REJECTED),
        run.counts().get(ReportStatus.FAILED),
        run.snapshotId(),
        run.confHash(),
        run.version());
  }

  static Row of(JudgedReport report) {
    return RowFactory.create(TableRows.of(report));
  }

  /** The value for a nullable column. */
  static Integer orNull(OptionalInt value) {
    return value.isPresent() ? value.getAsInt() : null;
  }

  private static String[] array(List<String> values) {
    return values.toArray(String[]::new);
  }
}
