package org.gongkai.query;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.gongkai.warehouse.Table;

/**
 * The years of which checks across reports may find other things than in an earlier state with the
 * same checks: a check looks at its report's year and at earlier ones, and at the bodies.
 *
 * <p>What goes wrong is a {@link QueryException}.
 */
public final class ChangedYears implements AutoCloseable {
  /** Their rows tell what changed: one a report or expected report, with its year. */
  private static final List<Table> DATED = List.of(Table.REPORT, Table.COVERAGE);

  /**
   * Where one of them changed all years may be concerned. A new body is enough: it may be the first
   * part of a government, whose reports of all years are then looked at as roll-ups.
   */
  private static final List<Table> UNDATED =
      List.of(
          Table.DIM_AGENCY,
          Table.AGENCY_LINEAGE,
          Table.DIM_REGION,
          Table.DIM_CATEGORY,
          Table.DIM_BREAKDOWN,
          Table.DIM_COMPARABILITY);

  /** No year is concerned. */
  private static final OptionalInt NONE = OptionalInt.of(Integer.MAX_VALUE);

  private final SpillFolder spill;
  private final DuckSession session;
  private final Map<String, List<Path>> before;
  private final Map<String, List<Path>> now;

  private ChangedYears(Map<String, List<Path>> before, Map<String, List<Path>> now) {
    this.spill = SpillFolder.create();
    this.session = DuckSession.open(spill.path());
    this.before = before;
    this.now = now;
    QueryLimits.BUILD.set(session);
  }

  /** The tables that are compared. */
  public static List<Table> tables() {
    List<Table> tables = new ArrayList<>(DATED);
    tables.addAll(UNDATED);
    return tables;
  }

  /**
   * The first of these years, later than any where there is none; empty where all may be concerned.
   *
   * @param before absolute paths by table, of {@link #tables} at least
   * @param now those of the new state
   */
  public static OptionalInt first(Map<String, List<Path>> before, Map<String, List<Path>> now) {
    try (ChangedYears years = new ChangedYears(before, now)) {
      return years.first();
    }
  }

  private OptionalInt first() {
    for (Table table : UNDATED) if (isAny(changed(table))) return OptionalInt.empty();
    String years =
        DATED.stream()
            .map(table -> "SELECT year FROM (" + changed(table) + ")")
            .collect(Collectors.joining(" UNION ALL "));
    OptionalInt first =
        session.select("SELECT min(year) AS year FROM (" + years + ")").get(0).integer("year");
    return first.isPresent() ? first : NONE;
  }

  private boolean isAny(String query) {
    return !session.select("SELECT 1 AS one FROM (" + query + ") LIMIT 1").isEmpty();
  }

  /** The rows that only one of both states has. */
  private String changed(Table table) {
    String old = rows(table, before);
    String all = rows(table, now);
    return "FROM (%s EXCEPT ALL %s) UNION ALL FROM (%s EXCEPT ALL %s)"
        .formatted(old, all, all, old);
  }

  private static String rows(Table table, Map<String, List<Path>> files) {
    return files.get(table.code()).stream()
        .map(file -> Sql.text(file.toString()))
        .collect(Collectors.joining(", ", "(FROM read_parquet([", "]))"));
  }

  @Override
  public void close() {
    session.close();
    spill.close();
  }
}
