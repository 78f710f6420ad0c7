-- title: Years without a report lie between two that have one
-- severity: info
-- reason: A body that reported before and after owes a report of the years between: it was not found, or was
--   found and could not be read (see coverage).
-- rule: E-9
CREATE OR REPLACE TEMP VIEW checked AS
WITH standing AS (
  SELECT s.series_id, r.year, min(r.report_id) AS report_id, min(r.agency_id) AS agency_id
  FROM report AS r
  JOIN agency_series AS s ON s.agency_id = r.agency_id
  WHERE r.status = 'published'
  GROUP BY s.series_id, r.year
),
followed AS (
  SELECT *, lag(year) OVER (PARTITION BY series_id ORDER BY year) AS year_before
  FROM standing
)
SELECT
  report_id,
  agency_id,
  year,
  year_before,
  CASE WHEN year_before = year - 1 THEN 'holds' ELSE 'fails' END AS outcome
FROM followed
WHERE year_before IS NOT NULL;

SELECT
  report_id,
  agency_id,
  year,
  'No report of ' || array_to_string(range(year_before + 1, year), ', ')
    || ' stands, though there are those of ' || year_before || ' and ' || year AS message,
  NULL AS left_side,
  NULL AS right_side,
  [] AS cells
FROM checked
WHERE outcome = 'fails';
