package org.gongkai.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.conf.Conf;
import org.gongkai.issue.Issue;
import org.gongkai.landing.LandedFile;
import org.gongkai.landing.ListedFile;
import org.gongkai.landing.LocalStorage;
import org.gongkai.landing.Storage;
import org.gongkai.landing.container.Containers;
import org.gongkai.process.ProcessedReport;
import org.gongkai.query.CheckFinding;
import org.gongkai.query.GivenChecks;
import org.gongkai.query.GivenResults;
import org.gongkai.query.PublishedSnapshot;
import org.gongkai.query.QueryException;
import org.gongkai.reading.GuardedReader;
import org.gongkai.reading.IsolatedReader;
import org.gongkai.reading.LandedReading;
import org.gongkai.warehouse.BuildInputs;
import org.gongkai.warehouse.IssueKeys;
import org.gongkai.warehouse.JudgedReport;
import org.gongkai.warehouse.ReportHead;
import org.gongkai.warehouse.ReportJudge;

/**
 * Checks reports on this machine, without Spark and without storing anything.
 *
 * @param conf what is known
 * @param libraries a folder of jars by which child processes read pictures; empty to read none
 */
public record ReportCheck(Conf conf, Optional<Path> libraries) {
  /** Sentences that say how a report was recognised; they are shown with what it is. */
  private static final String RECOGNITION = "recognition";

  /**
   * Reads and checks files, and the documents in those that are containers. Throws {@link
   * QueryException} where the snapshot or a check of {@code conf/} is broken; what is wrong with a
   * file is a result.
   *
   * @param snapshot to compare with; empty to compare the files with each other only
   */
  public CheckedReports check(List<ListedFile> files, Optional<PublishedSnapshot> snapshot) {
    Map<JudgedReport, ProcessedReport> reports = judged(read(files));
    GivenResults across =
        new GivenChecks(conf.checks(), conf.root().resolve("views"))
            .run(GivenRows.of(reports, BuildInputs.of(conf)), snapshot);
    OfficialTables tables = new OfficialTables(conf.forms(), conf.formCells());
    return new CheckedReports(
        snapshot.map(s -> s.manifest().snapshotId()),
        reports.entrySet().stream()
            .map(e -> checked(e.getKey(), e.getValue(), tables, across))
            .toList(),
        conf.checks(),
        new CodeLabels(conf.categories(), conf.breakdowns(), conf.dictionary()));
  }

  private List<ProcessedReport> read(List<ListedFile> files) {
    Storage storage = new LocalStorage();
    Containers containers = new Containers(storage, conf.settings().containers(), List.of());
    List<LandedFile> landed = files.stream().flatMap(f -> containers.land(f).stream()).toList();
    List<ProcessedReport> reports = new ArrayList<>();
    IsolatedReader isolated = IsolatedReader.of(conf, libraries);
    String fingerprint = isolated.processor().fingerprint();
    try (GuardedReader reader = new GuardedReader(isolated, fingerprint, conf.limits())) {
      Iterator<List<ProcessedReport>> reading =
          new LandedReading(landed, reader, containers, storage);
      while (reading.hasNext()) reports.addAll(reading.next());
    }
    return reports;
  }

  /** In the order of the readings. */
  private Map<JudgedReport, ProcessedReport> judged(List<ProcessedReport> reports) {
    Map<ReportHead, ProcessedReport> byHead = new LinkedHashMap<>();
    reports.forEach(report -> byHead.put(ReportHead.of(report, 0), report));
    Map<ReportHead, JudgedReport> judged = new HashMap<>();
    ReportJudge.judge(List.copyOf(byHead.keySet()), conf.identifier())
        .forEach(report -> judged.put(report.head(), report));
    Map<JudgedReport, ProcessedReport> ordered = new LinkedHashMap<>();
    byHead.forEach((head, report) -> ordered.put(judged.get(head), report));
    return ordered;
  }

  private static CheckedReport checked(
      JudgedReport judged, ProcessedReport report, OfficialTables tables, GivenResults across) {
    String id = judged.reportId();
    boolean read = report.outcome() == ProcessedReport.Outcome.READ;
    return new CheckedReport(
        report,
        judged,
        read ? tables.of(report) : List.of(),
        Stream.concat(within(report).stream(), findings(id, across).stream()).toList(),
        across.outcomes().stream().filter(outcome -> outcome.reportId().equals(id)).toList());
  }

  private static List<Finding> within(ProcessedReport report) {
    List<String> keys = IssueKeys.of(report.reportId(), report.issues());
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      Issue issue = report.issues().get(i);
      if (!issue.rule().equals(RECOGNITION))
        findings.add(new Finding(keys.get(i), issue, Optional.empty()));
    }
    return findings;
  }

  private static List<Finding> findings(String reportId, GivenResults across) {
    Map<String, String> titles = new HashMap<>();
    across.outcomes().forEach(o -> titles.put(o.check().id(), o.check().title()));
    return across.findings().stream()
        .filter(finding -> finding.reportId().equals(reportId))
        .map((CheckFinding f) -> new Finding(f.issueKey(), f.issue(), title(f, titles)))
        .toList();
  }

  private static Optional<String> title(CheckFinding finding, Map<String, String> titles) {
    return Optional.ofNullable(titles.get(finding.issue().rule()));
  }
}
