package org.gongkai.jobs.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongkai.issue.Check;
import org.gongkai.issue.Verdict;
import org.gongkai.query.ChangedYears;
import org.gongkai.query.CheckFinding;
import org.gongkai.query.CheckResults;
import org.gongkai.query.CheckRun;
import org.gongkai.query.CheckRunner;
import org.gongkai.query.QueryException;
import org.gongkai.query.StoppedChecks;
import org.gongkai.warehouse.Table;

/**
 * The checks across reports, over the tables of a snapshot that are written and not yet published,
 * and what people decided about issues.
 *
 * @param checks what must hold
 * @param verdicts what was decided
 * @param views the folder of views that checks read
 * @param accepted checks that may stop being evaluated in this run
 */
public record CheckStep(
    List<Check> checks, List<Verdict> verdicts, Path views, Set<String> accepted) {
  public CheckStep {
    checks = List.copyOf(checks);
    verdicts = List.copyOf(verdicts);
    accepted = Set.copyOf(accepted);
  }

  /** The same with checks that may stop being evaluated. */
  public CheckStep accepting(Set<String> others) {
    return new CheckStep(checks, verdicts, views, others);
  }

  /** Throws {@link QueryException} with every check that cannot be run. */
  public void compile() {
    CheckRunner.compile(checks, views);
  }

  /**
   * Adds what the checks find to the table {@code issue} and writes {@code check_run} and {@code
   * verdict}. Throws {@link IOException} when a check is evaluated no more.
   *
   * <p>Where an earlier year cannot have changed, what the former snapshot has of it stays.
   *
   * @param former the snapshot that the new one replaces
   * @param day on which verdicts are in force
   * @return what the user should know, one sentence each
   */
  List<String> write(TableWriter writer, FormerSnapshot former, LocalDate day) throws IOException {
    List<CheckRun> before = runs(former, writer);
    OptionalInt from = firstYear(former, writer);
    if (from.isPresent()) writer.keepFindings(from.getAsInt());
    try (CheckRunner runner = CheckRunner.open(writer.paths(), views, checks, from)) {
      CheckResults results = runner.run(checks).after(yearsBefore(from, before));
      requireEvaluated(StoppedChecks.of(before, results.runs(), runner.publishedYears()));
      List<String> notices = unknownIssues(runner, results.findings());
      for (Map.Entry<Integer, List<CheckFinding>> year : byYear(results.findings()).entrySet())
        writer.appendFindings(year.getKey(), year.getValue().stream().map(SmallRows::of).toList());
      writer.write(Table.CHECK_RUN, results.runs().stream().map(SmallRows::of).toList());
      writer.write(Table.VERDICT, verdicts.stream().map(v -> SmallRows.of(v, day)).toList());
      return notices;
    }
  }

  private List<CheckRun> runs(FormerSnapshot former, TableWriter writer) throws IOException {
    Map<String, List<Path>> files = writer.local(former.paths(List.of(Table.CHECK_RUN)));
    if (files.isEmpty()) return List.of();
    try (CheckRunner runner = CheckRunner.open(files, views, List.of())) {
      return runner.runs();
    }
  }

  /** Empty where all years are looked at. */
  private static OptionalInt firstYear(FormerSnapshot former, TableWriter writer)
      throws IOException {
    if (!former.hasSameTerms()) return OptionalInt.empty();
    return ChangedYears.first(writer.local(former.paths(ChangedYears.tables())), writer.paths());
  }

  private static List<CheckRun> yearsBefore(OptionalInt from, List<CheckRun> runs) {
    return from.isEmpty()
        ? List.of()
        : runs.stream()
            .filter(run -> run.year().orElse(from.getAsInt()) < from.getAsInt())
            .toList();
  }

  private static Map<Integer, List<CheckFinding>> byYear(List<CheckFinding> findings) {
    return findings.stream()
        .collect(Collectors.groupingBy(CheckFinding::year, TreeMap::new, Collectors.toList()));
  }

  private void requireEvaluated(Map<String, String> stopped) throws IOException {
    Map<String, String> left = new TreeMap<>(stopped);
    left.keySet().removeAll(accepted);
    if (!left.isEmpty())
      throw new IOException(
          "Cannot publish: "
              + String.join("; ", left.values())
              + ". See what changed in conf/checks, conf/views or the reports; if it is meant, run"
              + " again with --accept-checks="
              + String.join(",", left.keySet()));
  }

  private List<String> unknownIssues(CheckRunner runner, List<CheckFinding> findings) {
    Set<String> unknown = new TreeSet<>();
    verdicts.forEach(verdict -> unknown.add(verdict.issueKey()));
    findings.forEach(finding -> unknown.remove(finding.issueKey()));
    unknown.removeAll(runner.issueKeys(unknown));
    return unknown.stream()
        .map(key -> "The issue " + key + " in conf/verdicts.csv is not in the warehouse.")
        .toList();
  }
}
