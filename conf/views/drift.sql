-- Words that were seen in the tables of reports and are no known label, most frequent first in use.
-- reading: unknown (nothing was read from them) or near (read as the nearest label).
-- line goes into conf/vocabulary/variants.csv; where the nearest label is not near enough its code
-- is a question mark, to be replaced by the code that a person finds.
WITH seen AS (
  SELECT u.*, r.landing_path, r.batch
  FROM unknown_label AS u
  LEFT JOIN report AS r ON r.report_id = u.report_id
),
spelled AS (
  SELECT section, kind, reading, label, verbatim, count(*) AS times
  FROM seen
  GROUP BY ALL
),
spelling AS (
  SELECT section, kind, reading, label, first(verbatim ORDER BY times DESC, verbatim) AS spelling
  FROM spelled
  GROUP BY ALL
),
counted AS (
  SELECT
    section,
    kind,
    reading,
    label,
    count(DISTINCT report_id) AS reports,
    first(nearest_code ORDER BY report_id) AS nearest_code,
    first(nearest_label ORDER BY report_id) AS nearest_label,
    first(distance ORDER BY report_id) AS distance,
    first(report_id ORDER BY report_id) AS example_report,
    first(batch || '/' || landing_path ORDER BY report_id) AS example_file
  FROM seen
  GROUP BY ALL
),
judged AS (
  SELECT
    *,
    coalesce(
      nearest_code IS NOT NULL
      AND distance <= CASE
        WHEN length(label) < 4 THEN 0
        WHEN length(label) < 6 THEN 1
        WHEN length(label) < 9 THEN 2
        ELSE greatest(3, length(label) // 4)
      END,
      false
    ) AS near_enough,
    regexp_replace(spelling, '\s+', ' ', 'g') AS printed
  FROM counted
  JOIN spelling USING (section, kind, reading, label)
)
SELECT
  reading,
  section,
  kind,
  reports,
  spelling,
  nearest_code,
  nearest_label,
  distance,
  near_enough,
  label,
  example_report,
  example_file,
  concat_ws(
    ',',
    section,
    kind,
    CASE WHEN near_enough THEN nearest_code ELSE '?' END,
    CASE
      WHEN regexp_matches(printed, '[",]') THEN '"' || replace(printed, '"', '""') || '"'
      ELSE printed
    END,
    CASE WHEN distance IS NULL THEN '' ELSE 'off by ' || distance || '; ' END
      || 'seen in ' || reports || CASE WHEN reports = 1 THEN ' report' ELSE ' reports' END
  ) AS line
FROM judged
