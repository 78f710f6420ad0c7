-- Which series an agency's reports belong to: that of its last known successor, or its own.
WITH RECURSIVE step AS (
  SELECT agency_id, agency_id AS series_id, 0 AS steps
  FROM dim_agency
  UNION ALL
  SELECT s.agency_id, a.successor_id, s.steps + 1
  FROM step AS s
  JOIN dim_agency AS a ON a.agency_id = s.series_id
  WHERE a.successor_id IS NOT NULL AND s.steps < 10
)
SELECT agency_id, arg_max(series_id, steps) AS series_id
FROM step
GROUP BY agency_id
