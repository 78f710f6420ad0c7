package org.gongkai.query;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gongkai.issue.Check;
import org.gongkai.issue.Issue;
import org.gongkai.query.QueryException.Kind;
import org.gongkai.warehouse.IssueKeys;

/**
 * Runs the checks across reports over the files of a snapshot, published or not, in a DuckDB of its
 * own with the tables and views that users have.
 *
 * <p>What goes wrong is a {@link QueryException}.
 */
public final class CheckRunner implements AutoCloseable {
  private final SpillFolder spill;
  private final DuckSession session;
  private final OptionalInt from;

  private CheckRunner(SpillFolder spill, DuckSession session, OptionalInt from) {
    this.spill = spill;
    this.session = session;
    this.from = from;
  }

  /**
   * Opens the files for checks of all reports.
   *
   * @param files absolute paths by table; a table without files is empty
   * @param views a folder of SQL files, of which those that the checks name are made
   * @param checks those to run
   */
  public static CheckRunner open(Map<String, List<Path>> files, Path views, List<Check> checks) {
    return open(files, views, checks, OptionalInt.empty());
  }

  /**
   * Opens the files for checks of the reports of a year and later. A check looks at rows of its
   * report's year and of the year before, so others are not there where tables are divided by year.
   *
   * @param from the first year; empty for all
   */
  public static CheckRunner open(
      Map<String, List<Path>> files, Path views, List<Check> checks, OptionalInt from) {
    List<String> statements = checks.stream().map(Check::sql).toList();
    return open(files, ViewFiles.load(views).namedIn(statements), from);
  }

  private static CheckRunner open(
      Map<String, List<Path>> files, ViewFiles views, OptionalInt from) {
    SpillFolder spill = SpillFolder.create();
    CheckRunner runner = new CheckRunner(spill, DuckSession.open(spill.path()), from);
    try {
      QueryLimits.BUILD.set(runner.session);
      TableViews all = new TableViews("under construction", files);
      TableViews tables = from.isPresent() ? all.since(from.getAsInt() - 1) : all;
      tables.createIn(runner.session);
      views.createIn(runner.session, tables.views());
      return runner;
    } catch (RuntimeException e) {
      runner.close();
      throw e;
    }
  }

  /**
   * Runs the checks over empty tables, so that what is wrong in them, and in any view, shows before
   * any work. Throws {@link QueryException} with every view or check that cannot be run.
   */
  public static void compile(List<Check> checks, Path views) {
    List<String> problems = new ArrayList<>();
    try (CheckRunner empty = open(Map.of(), ViewFiles.load(views), OptionalInt.empty())) {
      for (Check check : checks) {
        try {
          new CheckQuery(check, empty.session).run(OptionalInt.empty());
        } catch (QueryException e) {
          problems.add(e.getMessage());
        }
      }
    }
    if (!problems.isEmpty())
      throw new QueryException(Kind.BROKEN_CHECK, String.join("\n", problems));
  }

  /** Runs the checks; findings and counts are about the reports for which the files were opened. */
  public CheckResults run(List<Check> checks) {
    List<CheckQuery.Found> found = new ArrayList<>();
    List<CheckRun> runs = new ArrayList<>();
    for (Check check : checks) {
      CheckQuery.Answer answer = new CheckQuery(check, session).run(from);
      found.addAll(answer.found());
      runs.addAll(answer.runs());
    }
    return new CheckResults(named(found), runs);
  }

  /** The years with a published report. */
  public Set<Integer> publishedYears() {
    Set<Integer> years = new TreeSet<>();
    for (Row row :
        session.select(
            "SELECT DISTINCT year FROM report WHERE status = 'published' AND year IS NOT NULL"))
      row.integer("year").ifPresent(years::add);
    return years;
  }

  /** The rows of the table {@code check_run}. */
  public List<CheckRun> runs() {
    return session.select("FROM check_run ORDER BY check_id, year NULLS FIRST").stream()
        .map(CheckRun::from)
        .toList();
  }

  /** The keys in the table {@code issue} among those given. */
  public Set<String> issueKeys(Set<String> asked) {
    Set<String> keys = new TreeSet<>();
    if (asked.isEmpty()) return keys;
    String places = String.join(", ", asked.stream().map(Sql::text).sorted().toList());
    for (Row row :
        session.select("SELECT issue_key FROM issue WHERE issue_key IN (" + places + ")"))
      keys.add(row.textOrBlank("issue_key"));
    return keys;
  }

  /** The findings with their names, by report and key. */
  static List<CheckFinding> named(List<CheckQuery.Found> found) {
    Map<String, List<CheckQuery.Found>> byReport = new TreeMap<>();
    for (CheckQuery.Found one : found)
      byReport.computeIfAbsent(one.reportId(), id -> new ArrayList<>()).add(one);
    List<CheckFinding> findings = new ArrayList<>();
    byReport.forEach((id, own) -> findings.addAll(named(id, own)));
    return findings;
  }

  private static List<CheckFinding> named(String reportId, List<CheckQuery.Found> found) {
    List<Issue> issues = found.stream().map(CheckQuery.Found::issue).toList();
    List<String> keys = IssueKeys.of(reportId, issues);
    List<CheckFinding> findings = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++)
      findings.add(
          new CheckFinding(
              keys.get(i), reportId, found.get(i).agencyId(), found.get(i).year(), issues.get(i)));
    findings.sort(Comparator.comparing(CheckFinding::issueKey));
    return findings;
  }

  @Override
  public void close() {
    session.close();
    spill.close();
  }
}
