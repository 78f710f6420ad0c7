-- title: Two versions of a report state different numbers
-- severity: warning
-- reason: A body published its report twice, or two sites hold it, with another number in the same cell: a quiet
--   revision, or one of both was read wrongly. The version that stands is in the tables; the older ones stay in
--   fact_all. A number that only one version has is no conflict.
-- rule: P-5
CREATE OR REPLACE TEMP VIEW checked AS
SELECT
  s.report_id,
  s.agency_id,
  s.year,
  o.report_id AS older_id,
  t.section,
  t.category,
  t.breakdown,
  t.value AS now,
  b.value AS before,
  CASE
    WHEN t.value IS NULL OR b.value IS NULL THEN 'uncertain'
    WHEN t.value <> b.value THEN 'fails'
    ELSE 'holds'
  END AS outcome
FROM report AS s
JOIN report AS o ON o.superseded_by = s.report_id AND o.status = 'superseded'
JOIN fact AS t ON t.report_id = s.report_id
JOIN fact_unpublished AS b
  ON b.report_id = o.report_id
  AND b.section = t.section
  AND b.category = t.category
  AND b.breakdown = t.breakdown
WHERE s.status = 'published' AND t.status <> 'derived' AND b.status <> 'derived';

SELECT
  report_id,
  agency_id,
  year,
  count(DISTINCT cell) || ' numbers differ from those of an older version: '
    || string_agg(cell || ' is ' || now || ', was ' || before || ' in ' || older_id, '; ' ORDER BY place)
      FILTER (WHERE place <= 5)
    || CASE WHEN count(*) > 5 THEN '; …' ELSE '' END AS message,
  string_agg(DISTINCT older_id || ': ' || older, '; ' ORDER BY older_id || ': ' || older)
    AS left_side,
  report_id || ': ' || any_value(standing) AS right_side,
  list(DISTINCT cell ORDER BY cell) AS cells
FROM (
  SELECT *, row_number() OVER (PARTITION BY report_id ORDER BY cell, older_id) AS place
  FROM (
    SELECT
      c.report_id,
      c.agency_id,
      c.year,
      c.older_id,
      c.section || '/' || c.category || '/' || c.breakdown AS cell,
      regexp_replace(CAST(c.now AS VARCHAR), '\.?0+$', '') AS now,
      regexp_replace(CAST(c.before AS VARCHAR), '\.?0+$', '') AS before,
      s.landing_path AS standing,
      o.landing_path AS older
    FROM checked AS c
    JOIN report AS s ON s.report_id = c.report_id
    JOIN report AS o ON o.report_id = c.older_id
    WHERE c.outcome = 'fails'
  )
)
GROUP BY report_id, agency_id, year;
