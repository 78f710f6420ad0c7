package org.gongkai.query;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.warehouse.Table;

/**
 * Puts given reports over the tables of a snapshot. A given report stands for its agency and year:
 * the published one becomes superseded by it, unless it has the same bytes.
 */
record GivenTables(GivenReports given) {
  private static final String REPLACED =
      """
      CREATE TEMP TABLE replaced AS
      SELECT b.report_id, g.report_id AS by_id
      FROM before_report AS b
      JOIN given_report AS g ON g.agency_id = b.agency_id AND g.year = b.year
      WHERE b.status = 'published'
        AND g.status = 'published'
        AND b.report_id NOT IN (SELECT report_id FROM given_report)
      """;

  private static final String OF_OTHERS =
      "SELECT * FROM before_%1$s WHERE report_id NOT IN (SELECT report_id FROM given_report)";
  private static final String GIVEN = " UNION ALL BY NAME FROM given_%1$s";
  private static final String STANDING =
      OF_OTHERS + " AND report_id NOT IN (SELECT report_id FROM replaced)" + GIVEN;

  private static final Map<Table, String> QUERIES = queries();

  private static Map<Table, String> queries() {
    Map<Table, String> queries = new LinkedHashMap<>();
    queries.put(
        Table.REPORT,
        """
        SELECT b.* REPLACE (
          CASE WHEN r.by_id IS NULL THEN b.status ELSE 'superseded' END AS status,
          coalesce(r.by_id, s.by_id, b.superseded_by) AS superseded_by)
        FROM before_report AS b
        LEFT JOIN replaced AS r ON r.report_id = b.report_id
        LEFT JOIN replaced AS s ON s.report_id = b.superseded_by
        WHERE b.report_id NOT IN (SELECT report_id FROM given_report)
        UNION ALL BY NAME FROM given_report
        """);
    for (Table fact : Table.standingFacts()) queries.put(fact, STANDING);
    queries.put(Table.FACT_UNPUBLISHED, OF_OTHERS + replacedFacts() + GIVEN);
    queries.put(Table.CLAIM, OF_OTHERS + GIVEN);
    queries.put(Table.PROSE, OF_OTHERS + GIVEN);
    queries.put(Table.COVERAGE, orElseBefore("agency_id", "year"));
    queries.put(Table.DIM_AGENCY, orElseGiven("agency_id"));
    queries.put(Table.DIM_REGION, orElseGiven("region_code"));
    queries.put(Table.AGENCY_LINEAGE, orElseGiven("predecessor_id", "successor_id"));
    return queries;
  }

  private static String replacedFacts() {
    return Table.standingFacts().stream()
        .map(Table::code)
        .map(
            table ->
                (" UNION ALL BY NAME SELECT '%s' AS section, * FROM before_%s"
                        + " WHERE report_id IN (SELECT report_id FROM replaced)")
                    .formatted(table.substring("fact_".length()), table))
        .collect(Collectors.joining());
  }

  /** The rows of both; of two with equal keys that of the snapshot. */
  private static String orElseGiven(String... key) {
    return "SELECT * FROM before_%1$s UNION ALL BY NAME"
        + " (SELECT g.* FROM given_%1$s AS g ANTI JOIN before_%1$s AS b ON "
        + equal(key)
        + ")";
  }

  /** The rows of both; of two with equal keys the given one. */
  private static String orElseBefore(String... key) {
    return "SELECT b.* FROM before_%1$s AS b ANTI JOIN given_%1$s AS g ON " + equal(key) + GIVEN;
  }

  private static String equal(String... key) {
    return Stream.of(key).map("b.%1$s = g.%1$s"::formatted).collect(Collectors.joining(" AND "));
  }

  /** Replaces the views of the tables in a session that has them. */
  void createIn(DuckSession session) {
    for (Table table : QUERIES.keySet()) {
      String name = table.code();
      session.execute("ALTER VIEW " + name + " RENAME TO before_" + name);
      session.execute("CREATE TEMP TABLE given_" + name + " AS " + TableColumns.emptyQuery(name));
      insert(table, session);
    }
    session.execute(REPLACED);
    QUERIES.forEach(
        (table, query) ->
            session.execute(
                "CREATE VIEW " + table.code() + " AS " + query.formatted(table.code())));
  }

  private void insert(Table table, DuckSession session) {
    List<Object[]> rows = given.of(table);
    if (rows.isEmpty()) return;
    List<String> names = names(table);
    Set<String> known = TableColumns.names(table.code());
    int[] kept =
        IntStream.range(0, names.size()).filter(i -> known.contains(names.get(i))).toArray();
    session.execute(
        "INSERT INTO given_%s (%s) VALUES %s"
            .formatted(
                table.code(),
                IntStream.of(kept)
                    .mapToObj(i -> Sql.name(names.get(i)))
                    .collect(Collectors.joining(", ")),
                rows.stream().map(row -> tuple(row, kept)).collect(Collectors.joining(",\n"))));
  }

  /** The columns of the rows of a table. */
  static List<String> names(Table table) {
    return Stream.of(table.columns().split(", "))
        .map(column -> column.substring(0, column.indexOf(' ')))
        .toList();
  }

  private static String tuple(Object[] row, int[] kept) {
    return IntStream.of(kept)
        .mapToObj(i -> literal(row[i]))
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String literal(Object value) {
    if (value == null) return "NULL";
    if (value instanceof Object[] list)
      return Stream.of(list).map(GivenTables::literal).collect(Collectors.joining(", ", "[", "]"));
    if (value instanceof BigDecimal number) return number.toPlainString();
    boolean plain = value instanceof Number || value instanceof Boolean;
    return plain ? value.toString() : Sql.text(value.toString());
  }
}
