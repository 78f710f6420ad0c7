-- Published reports of one series in consecutive years: a body or its successor, and the year before.
-- one_to_one is false where a merger, a split or a transfer of work lies between them, or leaves several
-- reports in either year: their figures are parts of a whole and cannot be compared one by one.
WITH standing AS (
  SELECT
    r.report_id,
    r.agency_id,
    r.year,
    s.series_id,
    count(*) OVER (PARTITION BY s.series_id, r.year) AS reports
  FROM report AS r
  JOIN agency_series AS s ON s.agency_id = r.agency_id
  WHERE r.status = 'published'
),
change AS (
  SELECT successor_id AS agency_id, year FROM agency_lineage WHERE kind <> 'rename'
  UNION
  SELECT predecessor_id, year FROM agency_lineage WHERE kind <> 'rename'
),
passage AS (
  SELECT DISTINCT predecessor_id, successor_id FROM agency_lineage WHERE kind <> 'rename'
)
SELECT
  t.report_id,
  t.agency_id,
  t.year,
  b.report_id AS report_before,
  b.agency_id AS agency_before,
  t.reports = 1 AND b.reports = 1 AND c.agency_id IS NULL AND p.successor_id IS NULL AS one_to_one
FROM standing AS t
JOIN standing AS b ON b.series_id = t.series_id AND b.year = t.year - 1
LEFT JOIN change AS c ON c.agency_id = t.agency_id AND c.year = t.year
LEFT JOIN passage AS p
  ON p.predecessor_id = b.agency_id AND p.successor_id = t.agency_id AND b.agency_id <> t.agency_id
