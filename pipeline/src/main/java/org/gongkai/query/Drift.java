package org.gongkai.query;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.fact.Section;
import org.gongkai.query.QueryException.Kind;

/**
 * The words in the tables of all reports that are no known label, from the view {@code drift}.
 *
 * @param warehouse open with its views
 * @param section only this official table; all if empty
 */
public record Drift(Warehouse warehouse, Optional<Section> section) {
  private static final String TABLE = "unknown_label";

  /** Throws {@link QueryException} if the snapshot was published before such words were kept. */
  public Drift {
    if (!warehouse.snapshot().manifest().tables().containsKey(TABLE))
      throw new QueryException(
          Kind.BROKEN_WAREHOUSE,
          "Cannot tell which labels are unknown: snapshot %s has no table %s. Run 'gongkai ingest"
                  .formatted(warehouse.snapshot().manifest().snapshotId(), TABLE)
              + " PATH' once more.");
  }

  /** The number of different words by reading, {@code near} or {@code unknown}. */
  public Map<String, Long> counts() {
    Map<String, Long> counts = new TreeMap<>();
    String query = "SELECT reading, count(*) AS n FROM drift" + where() + " GROUP BY reading";
    for (Row row : warehouse.select(query))
      counts.put(row.textOrBlank("reading"), ((Number) row.values().get("n")).longValue());
    return counts;
  }

  /** The number of reports that were looked through. */
  public long reports() {
    Row row = warehouse.select("SELECT count(*) AS n FROM report").get(0);
    return ((Number) row.values().get("n")).longValue();
  }

  /**
   * The words, unknown ones first, in each reading the most frequent first.
   *
   * @param limit how many of each reading; 0 for all
   */
  public Rows rows(long limit) {
    String order = "reports DESC, section, kind, label";
    String cut =
        limit == 0
            ? ""
            : " QUALIFY row_number() OVER (PARTITION BY reading ORDER BY %s) <= %s"
                .formatted(order, limit);
    return warehouse.query(
        SqlStatement.of(
            "SELECT reading, section, kind, reports, spelling, nearest_label AS nearest, distance,"
                + " example_report, example_file, line FROM drift"
                + where()
                + cut
                + " ORDER BY reading DESC, "
                + order));
  }

  private String where() {
    return section.map(s -> " WHERE section = " + Sql.text(s.code())).orElse("");
  }
}
