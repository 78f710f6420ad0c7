package org.gongkai.query;

import org.gongkai.query.QueryException.Kind;

/**
 * The reports that stand for no agency, from the view {@code agency_review}.
 *
 * @param warehouse open with its views
 */
public record AgencyReview(Warehouse warehouse) {
  private static final String TABLE = "agency_candidate";

  /** Throws {@link QueryException} if the snapshot was published before candidates were kept. */
  public AgencyReview {
    if (!warehouse.snapshot().manifest().tables().containsKey(TABLE))
      throw new QueryException(
          Kind.BROKEN_WAREHOUSE,
          "Cannot tell what the unidentified reports may be: snapshot %s has no table %s. Run"
                  .formatted(warehouse.snapshot().manifest().snapshotId(), TABLE)
              + " 'gongkai ingest PATH' once more.");
  }

  /** The number of groups of reports that have the same name and evidence. */
  public long groups() {
    return number("SELECT count(*) AS n FROM agency_review");
  }

  /** The number of all reports. */
  public long reports() {
    return number("SELECT count(*) AS n FROM report");
  }

  private long number(String query) {
    return ((Number) warehouse.select(query).get(0).values().get("n")).longValue();
  }

  /**
   * The groups, the largest first.
   *
   * @param limit how many; 0 for all
   */
  public Rows rows(long limit) {
    return warehouse.query(
        SqlStatement.of(
            "SELECT reports, printed, years, candidates, evidence, example_file, line"
                + " FROM agency_review ORDER BY reports DESC, printed, example_file"
                + (limit == 0 ? "" : " LIMIT " + limit)));
  }
}
