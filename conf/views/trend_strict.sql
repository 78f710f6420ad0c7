-- The trend with a total only where every known agency gives a number; null otherwise. One row as in
-- trend: where two forms are printed in a year, the agencies of both rows together are the known ones,
-- and the total of a row is that of its form. agencies_known counts the agencies of the basis that are known in the year (see coverage),
-- whatever became of their reports; one without a report in a year counts under the basis of its last
-- report, or of a table that tells nothing. A total that is there rises by no coverage; most are null.
WITH reported AS (
  SELECT f.agency_id, f.year, f.section, any_value(b.basis) AS basis
  FROM fact AS f
  LEFT JOIN agency_basis AS b ON b.agency_id = f.agency_id AND b.scope = f.scope
  GROUP BY f.agency_id, f.year, f.section
),
usual AS (
  SELECT agency_id, section, arg_max(basis, year) AS basis FROM reported GROUP BY ALL
),
known AS (
  SELECT DISTINCT agency_id, year FROM coverage
  UNION
  SELECT agency_id, year FROM reported
),
counted AS (
  SELECT
    s.section,
    coalesce(r.basis, u.basis, b.basis, 'unknown') AS basis,
    k.year,
    count(*) AS agencies_known
  FROM known AS k
  CROSS JOIN (SELECT DISTINCT section FROM reported) AS s
  LEFT JOIN reported AS r USING (agency_id, year, section)
  LEFT JOIN usual AS u USING (agency_id, section)
  LEFT JOIN agency_basis AS b ON b.agency_id = k.agency_id AND b.scope = 'unknown'
  GROUP BY ALL
)
SELECT
  t.section,
  t.category,
  t.breakdown,
  t.basis,
  t.year,
  t.form,
  t.agencies,
  c.agencies_known,
  CASE
    WHEN sum(t.agencies) OVER (
      PARTITION BY t.section, t.category, t.breakdown, t.basis, t.year
    ) = c.agencies_known
      THEN t.total
  END AS total,
  t.follows_form,
  t.relation,
  t.breaks_here
FROM trend AS t
LEFT JOIN counted AS c USING (section, basis, year)
