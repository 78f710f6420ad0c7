-- A series by year and by what the agencies do: a bureau and the one that took over from it have one
-- function_code, so that a renaming breaks no series. One row a function, place in the official
-- tables, year, form and basis.
-- joined and left_it count the bodies that agency_lineage lets come from or go to another function in
-- that year; holds is false in such a year. The number of agencies still changes where bodies are
-- joined, so compare totals only over the same agencies, or means. Forms as in trend: breaks_here marks
-- a change of the form behind which the series must not be followed. Rows of different basis overlap (see
-- agency_basis): never add them up.
WITH yearly AS (
  SELECT
    a.function_code,
    f.section,
    f.category,
    f.breakdown,
    coalesce(b.basis, 'unknown') AS basis,
    f.form,
    f.year,
    count(f.value) AS agencies,
    count(*) - count(f.value) AS agencies_without_number,
    sum(f.value) AS total
  FROM fact AS f
  JOIN dim_agency AS a ON a.agency_id = f.agency_id
  LEFT JOIN agency_basis AS b ON b.agency_id = f.agency_id AND b.scope = f.scope
  GROUP BY a.function_code, f.section, f.category, f.breakdown, b.basis, f.form, f.year
),
moved AS (
  SELECT b.function_code AS from_code, s.function_code AS to_code, l.year
  FROM agency_lineage AS l
  JOIN dim_agency AS b ON b.agency_id = l.predecessor_id
  JOIN dim_agency AS s ON s.agency_id = l.successor_id
  WHERE b.function_code <> s.function_code
),
joined AS (
  SELECT to_code AS function_code, year, count(*) AS joined FROM moved GROUP BY ALL
),
left_it AS (
  SELECT from_code AS function_code, year, count(*) AS left_it FROM moved GROUP BY ALL
),
form_of_series AS (
  SELECT DISTINCT section, category, breakdown, basis, form, follows_form, relation FROM trend
)
SELECT
  y.function_code,
  y.section,
  y.category,
  y.breakdown,
  y.basis,
  y.year,
  y.form,
  y.agencies,
  y.agencies_without_number,
  y.total,
  coalesce(j.joined, 0) AS joined,
  coalesce(l.left_it, 0) AS left_it,
  j.joined IS NULL AND l.left_it IS NULL AS holds,
  f.relation AS form_relation,
  f.follows_form IS NOT NULL
    AND coalesce(f.relation, 'none') IN ('break', 'none')
    AND y.year = min(y.year) OVER (
      PARTITION BY y.function_code, y.section, y.category, y.breakdown, y.basis, y.form
    ) AS breaks_here
FROM yearly AS y
JOIN form_of_series AS f USING (section, category, breakdown, basis, form)
LEFT JOIN joined AS j ON j.function_code = y.function_code AND j.year = y.year
LEFT JOIN left_it AS l ON l.function_code = y.function_code AND l.year = y.year
