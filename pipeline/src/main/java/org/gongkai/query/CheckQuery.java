package org.gongkai.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongkai.issue.Check;
import org.gongkai.issue.Issue;
import org.gongkai.query.QueryException.Kind;

/**
 * One check in a session: its first statement makes the view {@code checked}, one row a comparison
 * with its outcome; its second selects from it the rows that become issues.
 */
final class CheckQuery {
  private static final String COLUMNS =
      "report_id, agency_id, year, message, left_side, right_side, cells";
  private static final String TALLY =
      """
      SELECT
        year,
        count(*) FILTER (outcome <> 'uncertain') AS evaluated,
        count(*) FILTER (outcome = 'uncertain') AS uncertain,
        count(*) FILTER (outcome = 'fails') AS fails,
        count(*) FILTER (outcome IS NULL OR outcome NOT IN ('holds', 'fails', 'uncertain')) AS others
      FROM checked
      GROUP BY year
      ORDER BY year
      """;
  private static final String REPORT_TALLY =
      """
      SELECT
        report_id,
        count(*) FILTER (outcome = 'holds') AS holds,
        count(*) FILTER (outcome = 'fails') AS fails,
        count(*) FILTER (outcome = 'uncertain') AS uncertain
      FROM checked
      GROUP BY report_id
      ORDER BY report_id
      """;

  private final Check check;
  private final DuckSession session;

  CheckQuery(Check check, DuckSession session) {
    this.check = check;
    this.session = session;
  }

  /** A finding without its name. */
  record Found(String reportId, String agencyId, int year, Issue issue) {}

  /** What a check said. */
  record Answer(List<Found> found, List<CheckRun> runs) {}

  /** What a check said of some reports. */
  record ReportAnswer(List<Found> found, List<CheckOutcome> outcomes) {}

  /** Runs it for the reports of that year and of later ones; of all where it is empty. */
  Answer run(OptionalInt from) {
    return run(from.isPresent() ? " WHERE year >= " + from.getAsInt() : "");
  }

  /** Runs it for some reports, at least one. */
  ReportAnswer ofReports(Set<String> reportIds) {
    Answer answer = run(" WHERE report_id IN " + listed(reportIds));
    return new ReportAnswer(
        answer.found(),
        session.select(REPORT_TALLY).stream().map(row -> CheckOutcome.of(check, row)).toList());
  }

  private static String listed(Set<String> texts) {
    return new TreeSet<>(texts).stream().map(Sql::text).collect(Collectors.joining(", ", "(", ")"));
  }

  private Answer run(String where) {
    try {
      List<SqlStatement> statements = SqlScript.of(check.sql()).statements();
      if (statements.size() != 2)
        throw failure(
            "expected two statements, CREATE OR REPLACE TEMP VIEW checked and SELECT, and found "
                + statements.size());
      session.guard().check(statements.get(1));
      session.execute("DROP VIEW IF EXISTS checked");
      session.execute(statements.get(0));
      fix(where);
      List<Row> tally = session.select(TALLY);
      List<Found> found =
          session.select(findings(statements.get(1))).stream().map(this::found).toList();
      return new Answer(found, runs(tally, found));
    } catch (QueryException e) {
      if (e.kind() == Kind.BROKEN_CHECK) throw e;
      throw failure(e.getMessage().replaceFirst("^Cannot run [^:]*: ", ""));
    }
  }

  // The comparisons are made once and then counted and searched.
  private void fix(String where) {
    session.execute("CREATE OR REPLACE TEMP TABLE checked_once AS FROM checked" + where);
    session.execute("CREATE OR REPLACE TEMP VIEW checked AS FROM checked_once");
  }

  private static String findings(SqlStatement query) {
    return "SELECT " + COLUMNS + " FROM (" + query.text() + "\n) ORDER BY ALL";
  }

  private Found found(Row row) {
    OptionalInt year = row.integer("year");
    if (row.textOrBlank("report_id").isEmpty()
        || row.textOrBlank("message").isEmpty()
        || year.isEmpty()) throw failure("it returns a row without report_id, year or message");
    Issue issue =
        new Issue(
            check.id(),
            check.severity(),
            row.textOrBlank("message"),
            row.text("left_side"),
            row.text("right_side"),
            row.texts("cells"));
    return new Found(
        row.textOrBlank("report_id"), row.textOrBlank("agency_id"), year.getAsInt(), issue);
  }

  private List<CheckRun> runs(List<Row> tally, List<Found> found) {
    Map<Integer, Integer> byYear = new TreeMap<>();
    for (Found one : found) byYear.merge(one.year(), 1, Integer::sum);
    List<CheckRun> runs = new ArrayList<>();
    for (Row row : tally) runs.add(run(row, byYear));
    if (!byYear.isEmpty())
      throw failure("it returns rows of years that it has not compared: " + byYear.keySet());
    if (runs.isEmpty()) runs.add(CheckRun.of(check, OptionalInt.empty(), 0, 0, 0));
    return runs;
  }

  private CheckRun run(Row row, Map<Integer, Integer> found) {
    if (row.integer("year").isEmpty()) throw failure("the view checked has a row without a year");
    if (count(row, "others") > 0)
      throw failure("an outcome in the view checked is not holds, fails or uncertain");
    int year = row.integer("year").getAsInt();
    Integer issues = found.remove(year);
    if (count(row, "fails") > 0 != (issues != null))
      throw failure(
          "of %d, %d comparisons fail and %d rows are returned"
              .formatted(year, count(row, "fails"), issues == null ? 0 : issues));
    return CheckRun.of(
        check,
        row.integer("year"),
        count(row, "evaluated"),
        count(row, "uncertain"),
        issues == null ? 0 : issues);
  }

  private static int count(Row row, String column) {
    return row.integer(column).orElse(0);
  }

  private QueryException failure(String said) {
    return new QueryException(
        Kind.BROKEN_CHECK, "Cannot run the check " + check.id() + ".sql: " + said);
  }
}
