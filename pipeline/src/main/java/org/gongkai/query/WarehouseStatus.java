package org.gongkai.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.warehouse.Manifest;

/**
 * What a warehouse holds.
 *
 * @param manifest of the published snapshot
 * @param rows by table, as counted in its files
 * @param reports by status
 * @param readers documents that were read, by the fingerprint of the code and configuration that
 *     read them
 * @param years reports that stand by data year
 * @param openIssues that nobody dismissed or explained, by severity
 * @param checks how often each check across reports was evaluated
 * @param lastRun the columns of the latest run; empty if none is recorded
 */
public record WarehouseStatus(
    Manifest manifest,
    Map<String, Long> rows,
    Map<String, Long> reports,
    Map<String, Long> readers,
    Map<String, Long> years,
    Map<String, Long> openIssues,
    Map<String, String> checks,
    Map<String, String> lastRun) {

  /** Asks a warehouse that was opened with its views. */
  public static WarehouseStatus of(Warehouse warehouse) {
    Manifest manifest = warehouse.snapshot().manifest();
    return new WarehouseStatus(
        manifest,
        counts(warehouse, countQuery(manifest)),
        counts(
            warehouse,
            "SELECT coalesce(status, '') AS name, count(*) AS n FROM report GROUP BY 1 ORDER BY 1"),
        counts(
            warehouse,
            "SELECT coalesce(fingerprint, '') AS name, count(*) AS n FROM report"
                + " WHERE status IN ('published', 'superseded', 'unidentified')"
                + " GROUP BY 1 ORDER BY n DESC, name"),
        counts(
            warehouse,
            "SELECT CAST(year AS VARCHAR) AS name, count(*) AS n FROM report"
                + " WHERE status = 'published' AND year IS NOT NULL GROUP BY year ORDER BY year"),
        counts(
            warehouse,
            "SELECT severity AS name, count(*) AS n FROM issue_open GROUP BY 1 ORDER BY 1"),
        checks(warehouse),
        lastRun(warehouse));
  }

  /**
   * How many documents stay as another program or configuration read them.
   *
   * @param fingerprint of those that would read now
   */
  public long older(String fingerprint) {
    return readers.entrySet().stream()
        .filter(reader -> !reader.getKey().equals(fingerprint))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** Tables whose files hold another number of rows than the manifest says, one sentence each. */
  public List<String> mismatches() {
    List<String> found = new ArrayList<>();
    manifest
        .tables()
        .forEach(
            (table, files) -> {
              long counted = rows.get(table);
              if (counted != files.rows())
                found.add(
                    "The files of %s hold %s rows, but the manifest says %s."
                        .formatted(table, counted, files.rows()));
            });
    return found;
  }

  private static String countQuery(Manifest manifest) {
    List<String> counts = new ArrayList<>();
    for (String table : manifest.tables().keySet())
      counts.add(
          "SELECT %s AS name, count(*) AS n FROM %s".formatted(Sql.text(table), Sql.name(table)));
    return counts.isEmpty()
        ? "SELECT '' AS name, 0 AS n WHERE false"
        : String.join(" UNION ALL ", counts) + " ORDER BY 1";
  }

  private static Map<String, Long> counts(Warehouse warehouse, String query) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Row row : warehouse.select(query))
      counts.put(row.textOrBlank("name"), ((Number) row.values().get("n")).longValue());
    return counts;
  }

  private static Map<String, String> checks(Warehouse warehouse) {
    Map<String, String> checks = new LinkedHashMap<>();
    for (Row row :
        warehouse.select(
            "SELECT check_id, sum(evaluated) AS evaluated, sum(uncertain) AS uncertain, sum(found)"
                + " AS found FROM check_run GROUP BY check_id ORDER BY check_id"))
      checks.put(
          row.textOrBlank("check_id"),
          "%s evaluated, %s uncertain, %s found"
              .formatted(
                  row.textOrBlank("evaluated"),
                  row.textOrBlank("uncertain"),
                  row.textOrBlank("found")));
    return checks;
  }

  private static Map<String, String> lastRun(Warehouse warehouse) {
    Map<String, String> run = new LinkedHashMap<>();
    for (Row row : warehouse.select("FROM run ORDER BY started DESC, run_id DESC LIMIT 1"))
      row.values().forEach((name, value) -> run.put(name, Values.text(value)));
    return run;
  }
}
