-- How requests ended that were not met, all applicants: one row a basis, year and ground. base adds up what the
-- same reports concluded. Form 2019 prints the other outcomes as one row, which stands for itself where it is
-- no sum of those of form 2021. Rows of different basis overlap (see agency_basis) and are never added up.
WITH ground AS (
  SELECT f.agency_id, f.year, f.scope, f.category, f.value
  FROM fact_request AS f
  JOIN dim_category AS d ON d.section = 'request' AND d.category = f.category
  WHERE f.breakdown = 'total'
    AND f.value IS NOT NULL
    AND (
      d.parent IN ('denied', 'unavailable', 'not_processed', 'other')
      OR f.category = 'other' AND f.origin <> 'derived'
    )
),
concluded AS (
  SELECT agency_id, year, value
  FROM fact_request
  WHERE breakdown = 'total' AND category = 'concluded' AND value IS NOT NULL
)
SELECT
  coalesce(b.basis, 'unknown') AS basis,
  g.year,
  g.category,
  count(*) AS agencies,
  sum(g.value) AS value,
  sum(c.value) AS base
FROM ground AS g
JOIN concluded AS c ON c.agency_id = g.agency_id AND c.year = g.year
LEFT JOIN agency_basis AS b ON b.agency_id = g.agency_id AND b.scope = g.scope
GROUP BY b.basis, g.year, g.category
ORDER BY basis, g.year, g.category
