package org.gongkai.query;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.query.QueryException.Kind;

/**
 * What two readings of the same landed files differ in, cell by cell.
 *
 * <p>Of a file that was read several times the newest reading counts. A cell is the same cell where
 * batch, landing path, part of the file and place in the long model are the same; a batch that only
 * one side has is compared by its landing paths alone. Cells of a file that only one side has are
 * not counted: the file is.
 */
public final class ProcessedDiff implements Comparison {

  // The newest reading of each file; facts are told apart by a hash, so that equal reports, which
  // are nearly all, are never spread out.
  private static final String READINGS =
      """
      CREATE TEMP TABLE %1$s_reading AS
      WITH raw AS (FROM %2$s),
      latest AS (
        SELECT batch, landing_path, max(processed_batch) AS processed_batch FROM raw GROUP BY ALL
      )
      SELECT
        batch, landing_path, part, processed_batch, sha256, outcome, agency_verbatim, year,
        list_sort([
          hash(f.section, f.category, f.breakdown, f.value, f.status, f.unit, f.form)
          FOR f IN facts
        ]) AS facts_hash,
        len(facts) AS cells
      FROM raw
      JOIN latest USING (batch, landing_path, processed_batch)
      """;

  private static final String KEYS =
      """
      CREATE TEMP TABLE %1$s_report AS
      SELECT
        CASE
          WHEN batch IN (SELECT batch FROM before_reading INTERSECT SELECT batch FROM after_reading)
          THEN batch || '/'
          ELSE ''
        END || landing_path AS file,
        *
      FROM %1$s_reading
      """;

  private static final String PAIRS =
      """
      CREATE TEMP TABLE pair AS
      SELECT
        file,
        part,
        b.outcome AS before_outcome,
        a.outcome AS after_outcome,
        file IN (SELECT file FROM before_report) AS file_before,
        file IN (SELECT file FROM after_report) AS file_after,
        b.sha256 IS DISTINCT FROM a.sha256 AND b.sha256 IS NOT NULL AND a.sha256 IS NOT NULL
          AS other_bytes,
        b.outcome = a.outcome
          AND (b.agency_verbatim, b.year) IS DISTINCT FROM (a.agency_verbatim, a.year)
          AS other_identity,
        concat_ws(' ', b.agency_verbatim, b.year) AS before_identity,
        concat_ws(' ', a.agency_verbatim, a.year) AS after_identity,
        coalesce(b.facts_hash, []) <> coalesce(a.facts_hash, []) AS other_facts
      FROM before_report AS b
      FULL JOIN after_report AS a USING (file, part)
      """;

  private static final String CELLS =
      """
      CREATE TEMP TABLE %1$s_cell AS
      WITH wanted AS (
        SELECT r.batch, r.landing_path, r.part, r.processed_batch, file
        FROM %1$s_report AS r
        JOIN pair USING (file, part)
        WHERE other_facts AND file_before AND file_after
      ),
      spread AS (
        SELECT file, part, unnest(facts) AS f
        FROM %2$s
        JOIN wanted USING (batch, landing_path, part, processed_batch)
      )
      SELECT
        file, part, f.section, f.category, f.breakdown, f.value, f.status, f.unit, f.form,
        %3$s AS text
      FROM spread
      """;

  private static final String CHANGES =
      """
      CREATE TEMP TABLE change AS
      SELECT
        %s AS change,
        file, part, section, category, breakdown,
        b.text AS before, a.text AS after, b.form AS before_form, a.form AS after_form
      FROM before_cell AS b
      FULL JOIN after_cell AS a USING (file, part, section, category, breakdown)
      WHERE (b.value, b.status, b.form) IS DISTINCT FROM (a.value, a.status, a.form)
        OR b.value IS NOT NULL AND b.unit <> a.unit
      """;

  private static final String SUMMARY =
      """
      WITH kind(position, what, meaning) AS (
        VALUES
          (1, 'gained', 'a number now, none before'),
          (2, 'lost', 'a number before, none now'),
          (3, 'changed', 'another number or unit'),
          (4, 'status', 'the same or no number, read otherwise'),
          (5, 'form', 'the same, under another form')
      ),
      reports AS (
        SELECT 6 AS position, 'outcome' AS what, 'read, rejected or failed, otherwise than before'
            AS meaning,
          count(*) FILTER (file_before AND file_after AND before_outcome IS DISTINCT FROM
            after_outcome) AS reports
        FROM pair
        UNION ALL
        SELECT 7, 'identity', 'another agency or year', count(*) FILTER (other_identity) FROM pair
        UNION ALL
        SELECT 8, 'bytes', 'the file is another', count(*) FILTER (other_bytes) FROM pair
        UNION ALL
        SELECT 9, 'only_before', 'the file is in the first folder alone',
          count(*) FILTER (NOT file_after)
        FROM pair
        UNION ALL
        SELECT 10, 'only_after', 'the file is in the second folder alone',
          count(*) FILTER (NOT file_before)
        FROM pair
      )
      SELECT what, cells, reports, meaning FROM (
        SELECT position, what, count(file) AS cells, count(DISTINCT (file, part)) FILTER (file IS
          NOT NULL) AS reports, meaning
        FROM kind
        LEFT JOIN change ON change = what
        GROUP BY position, what, meaning
        UNION ALL
        SELECT position, what, NULL, reports, meaning FROM reports
      )
      ORDER BY position
      """;

  private static final String COUNTS =
      """
        count(*) FILTER (change = 'gained') AS gained,
        count(*) FILTER (change = 'lost') AS lost,
        count(*) FILTER (change = 'changed') AS changed,
        count(*) FILTER (change = 'status') AS status,
        count(*) FILTER (change = 'form') AS form
      """;

  private static final String FILES =
      """
      WITH counted AS (
        SELECT file, part,
      %s
        FROM change
        GROUP BY file, part
      )
      SELECT
        file,
        part,
        lower(coalesce(before_outcome, 'none')) AS before,
        lower(coalesce(after_outcome, 'none')) AS after,
        concat_ws(
          '; ',
          CASE WHEN other_bytes THEN 'other bytes' END,
          CASE WHEN other_identity THEN before_identity || ' -> ' || after_identity END
        ) AS note,
        coalesce(gained, 0) AS gained,
        coalesce(lost, 0) AS lost,
        coalesce(changed, 0) AS changed,
        coalesce(status, 0) AS status,
        coalesce(form, 0) AS form
      FROM pair
      LEFT JOIN counted USING (file, part)
      WHERE counted.gained IS NOT NULL OR other_bytes OR other_identity
        OR before_outcome IS DISTINCT FROM after_outcome
      ORDER BY file, part
      """
          .formatted(COUNTS);

  private static final String PLACES =
      """
      SELECT section, category, breakdown,
      %s
      FROM change
      GROUP BY section, category, breakdown
      ORDER BY %s, category, breakdown
      """
          .formatted(COUNTS, FactSql.SECTION_ORDER);

  private static final String CHANGED_CELLS =
      """
      SELECT
        change,
        file,
        part,
        section,
        category,
        breakdown,
        CASE WHEN change = 'form' THEN before_form ELSE before END AS before,
        CASE WHEN change = 'form' THEN after_form ELSE after END AS after
      FROM change
      ORDER BY file, part, %s, category, breakdown
      """
          .formatted(FactSql.SECTION_ORDER);

  private static final Map<String, String> ANSWERS = new LinkedHashMap<>();

  static {
    ANSWERS.put("summary", SUMMARY); // how many cells and reports differ, by kind of difference
    ANSWERS.put("files", FILES); // the reports that differ, with their outcomes and counts of cells
    ANSWERS.put("places", PLACES); // the places that differ, with counts of cells
    ANSWERS.put("cells", CHANGED_CELLS);
  }

  private final SpillFolder spill;
  private final DuckSession session;

  private ProcessedDiff(SpillFolder spill) {
    this.spill = spill;
    this.session = DuckSession.open(spill.path());
  }

  /**
   * Compares two data folders, or their {@code processed/}. Throws {@link QueryException} if one
   * holds nothing, or if files of two batches cannot be told apart.
   */
  public static ProcessedDiff of(Path before, Path after) {
    ProcessedReadings first = ProcessedReadings.in(before);
    ProcessedReadings second = ProcessedReadings.in(after);
    ProcessedDiff diff = new ProcessedDiff(SpillFolder.create());
    try {
      diff.compare(first, second);
      return diff;
    } catch (RuntimeException e) {
      diff.close();
      throw e;
    }
  }

  private void compare(ProcessedReadings before, ProcessedReadings after) {
    session.execute(READINGS.formatted("before", before.source()));
    session.execute(READINGS.formatted("after", after.source()));
    session.execute(KEYS.formatted("before"));
    session.execute(KEYS.formatted("after"));
    checkKeys("before", before);
    checkKeys("after", after);
    session.execute(PAIRS);
    session.execute(CELLS.formatted("before", before.source(), FactSql.text("f.")));
    session.execute(CELLS.formatted("after", after.source(), FactSql.text("f.")));
    session.execute(CHANGES.formatted(FactSql.CHANGE));
  }

  private void checkKeys(String side, ProcessedReadings readings) {
    List<Row> twice =
        session.select(
            "SELECT file FROM %s_report GROUP BY file, part HAVING count(*) > 1 ORDER BY file LIMIT 1"
                .formatted(side));
    if (!twice.isEmpty())
      throw new QueryException(
          Kind.STATEMENT,
          "Cannot compare %s: it was filled from several folders with a file %s, and the other data"
                  .formatted(readings.folder(), twice.get(0).textOrBlank("file"))
              + " folder from other ones. Ingest the same PATH into both.");
  }

  @Override
  public boolean isEqual() {
    Row row =
        session
            .select(
                "SELECT (SELECT count(*) FROM change) + (SELECT count(*) FROM pair WHERE other_bytes"
                    + " OR other_identity OR before_outcome IS DISTINCT FROM after_outcome) AS n")
            .get(0);
    return ((Number) row.values().get("n")).longValue() == 0;
  }

  @Override
  public String equality() {
    Row row =
        session
            .select(
                "SELECT (SELECT count(*) FROM before_report) AS b, (SELECT count(*) FROM"
                    + " after_report) AS a")
            .get(0);
    return "No difference: %s reports before, %s after."
        .formatted(row.values().get("b"), row.values().get("a"));
  }

  /** {@code summary}, {@code files}, {@code places}, {@code cells}. */
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
  }
}
