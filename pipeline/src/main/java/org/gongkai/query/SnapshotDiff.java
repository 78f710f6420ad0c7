package org.gongkai.query;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.fact.Section;
import org.gongkai.warehouse.DataFile;
import org.gongkai.warehouse.SnapshotLease;
import org.gongkai.warehouse.Table;

/**
 * What two snapshots of a warehouse say otherwise of an agency and year, cell by cell, and why.
 *
 * <p>Reasons: {@code correction} (an entry of {@code conf/corrections} came or went), {@code
 * registry} (the same report counts for another agency or year), {@code reader} (the same document
 * was read by another program or configuration), {@code input} (another document stands, or one
 * came or went), {@code build} (the same reading of the same document, put otherwise).
 *
 * <p>Data files that both share are not opened.
 */
public final class SnapshotDiff implements Comparison {
  private static final String FACTS =
      """
      CREATE TEMP TABLE %1$s_fact AS
      SELECT
        agency_id, year, section, category, breakdown, value, status, unit, form, origin, report_id,
        %3$s AS text
      FROM (%2$s)
      """;

  private static final String NO_FACTS =
      """
      SELECT '' AS agency_id, 0 AS year, '' AS section, '' AS category, '' AS breakdown,
        NULL::DECIMAL(20, 4) AS value, '' AS status, '' AS unit, '' AS form, '' AS origin,
        '' AS report_id
      WHERE false
      """;

  private static final String CHANGES =
      """
      CREATE TEMP TABLE change AS
      SELECT
        %s AS change,
        CASE
          WHEN (b.origin = 'correction') IS DISTINCT FROM (a.origin = 'correction')
            AND 'correction' IN (b.origin, a.origin)
          THEN 'correction'
          WHEN moved.report_id IS NOT NULL THEN 'registry'
          WHEN b.report_id = a.report_id OR b.report_id IS NULL AND kept.report_id IS NOT NULL
            OR a.report_id IS NULL AND kept.report_id IS NOT NULL
          THEN CASE WHEN kept.is_reread THEN 'reader' ELSE 'build' END
          ELSE 'input'
        END AS reason,
        agency_id, year, section, category, breakdown, b.text AS before, a.text AS after,
        b.report_id AS before_report, a.report_id AS after_report
      FROM before_fact AS b
      FULL JOIN after_fact AS a USING (agency_id, year, section, category, breakdown)
      LEFT JOIN moved ON moved.report_id = coalesce(a.report_id, b.report_id)
      LEFT JOIN kept ON kept.report_id = coalesce(a.report_id, b.report_id)
      WHERE (b.value, b.status, b.form, b.origin) IS DISTINCT FROM
          (a.value, a.status, a.form, a.origin)
        OR b.value IS NOT NULL AND b.unit <> a.unit
      """;

  private static final String MOVED =
      """
      CREATE TEMP TABLE moved AS
      SELECT report_id
      FROM before_report AS b
      JOIN after_report AS a USING (report_id)
      WHERE (b.agency_id, b.year) IS DISTINCT FROM (a.agency_id, a.year)
      """;

  /** Reports that stand on both sides for the same agency and year. */
  private static final String KEPT =
      """
      CREATE TEMP TABLE kept AS
      SELECT report_id, b.reading IS DISTINCT FROM a.reading AS is_reread
      FROM before_report AS b
      JOIN after_report AS a USING (report_id, agency_id, year)
      WHERE b.status = 'published' AND a.status = 'published'
      """;

  private static final Map<String, String> ANSWERS = new LinkedHashMap<>();

  static {
    ANSWERS.put(
        "summary",
        """
        SELECT reason, change, count(*) AS cells, count(DISTINCT (agency_id, year)) AS agency_years
        FROM change
        GROUP BY reason, change
        ORDER BY reason, change
        """);
    ANSWERS.put(
        "reports",
        """
        SELECT
          agency_id, year, reason, count(*) AS cells,
          min(before_report) AS before_report, min(after_report) AS after_report
        FROM change
        GROUP BY agency_id, year, reason
        ORDER BY agency_id, year, reason
        """);
    ANSWERS.put(
        "cells",
        """
        SELECT reason, change, agency_id, year, section, category, breakdown, before, after
        FROM change
        ORDER BY agency_id, year, %s, category, breakdown, reason
        """
            .formatted(FactSql.SECTION_ORDER));
  }

  private final PublishedSnapshot before;
  private final PublishedSnapshot after;
  private final List<SnapshotLease> leases;
  private final SpillFolder spill;
  private final DuckSession session;

  private SnapshotDiff(PublishedSnapshot before, PublishedSnapshot after, SpillFolder spill) {
    this.before = before;
    this.after = after;
    this.leases = List.of(before.lease(), after.lease());
    this.spill = spill;
    this.session = DuckSession.open(spill.path());
  }

  /**
   * Compares two snapshots of a warehouse. Throws {@link QueryException} if one is not there.
   *
   * @param before name of the first
   * @param after name of the second
   */
  public static SnapshotDiff of(Path warehouse, String before, String after) {
    SnapshotDiff diff =
        new SnapshotDiff(
            PublishedSnapshot.of(warehouse, before),
            PublishedSnapshot.of(warehouse, after),
            SpillFolder.create());
    try {
      diff.compare();
      return diff;
    } catch (RuntimeException e) {
      diff.close();
      throw e;
    }
  }

  private void compare() {
    session.execute(FACTS.formatted("before", facts(before, after), FactSql.text("")));
    session.execute(FACTS.formatted("after", facts(after, before), FactSql.text("")));
    session.execute("CREATE TEMP VIEW before_report AS " + reports(before));
    session.execute("CREATE TEMP VIEW after_report AS " + reports(after));
    session.execute(MOVED);
    session.execute(KEPT);
    session.execute(CHANGES.formatted(FactSql.CHANGE));
  }

  /** The facts in files that the other snapshot does not have as well. */
  private static String facts(PublishedSnapshot one, PublishedSnapshot other) {
    List<String> queries = new ArrayList<>(List.of(NO_FACTS));
    for (Section section : Section.values()) {
      String table = Table.of(section).code();
      List<DataFile> own = one.dataFiles(table);
      List<DataFile> shared = other.dataFiles(table);
      List<Path> files =
          own.stream()
              .filter(file -> shared.stream().noneMatch(o -> o.sha256().equals(file.sha256())))
              .map(file -> one.folder().resolve(file.path()))
              .toList();
      if (files.isEmpty()) continue;
      queries.add(
          "SELECT agency_id, year, %s AS section, category, breakdown, value, status, unit, form, origin, report_id FROM %s"
              .formatted(Sql.text(section.code()), parquet(files)));
    }
    return String.join(" UNION ALL ", queries);
  }

  private static String reports(PublishedSnapshot snapshot) {
    return "SELECT report_id, agency_id, year, status, reading FROM "
        + parquet(snapshot.files(Table.REPORT.code()));
  }

  private static String parquet(List<Path> files) {
    return files.stream()
        .map(file -> Sql.text(file.toString()))
        .collect(Collectors.joining(", ", "read_parquet([", "], hive_partitioning = false)"));
  }

  @Override
  public boolean isEqual() {
    return ((Number) session.select("SELECT count(*) AS n FROM change").get(0).values().get("n"))
            .longValue()
        == 0;
  }

  @Override
  public String equality() {
    return String.format(
        Locale.ROOT, "No difference: %,d facts before, %,d after.", number(before), number(after));
  }

  private static long number(PublishedSnapshot snapshot) {
    return Table.standingFacts().stream()
        .flatMap(table -> snapshot.dataFiles(table.code()).stream())
        .mapToLong(DataFile::rows)
        .sum();
  }

  @Override
  public List<String> answers() {
    return List.copyOf(ANSWERS.keySet());
  }

  @Override
  public Rows rows(String answer) {
    return session.query(SqlStatement.of(ANSWERS.get(answer)));
  }

  @Override
  public void close() {
    session.close();
    spill.close();
    leases.forEach(SnapshotLease::close);
  }
}
