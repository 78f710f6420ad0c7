-- A series by year: how many agencies gave a number and what their numbers add up to.
-- One row a place in the official tables, year, form and basis. basis says whose numbers were added:
-- body (each its own figures) or governments of one level (see agency_basis). The report of a government
-- may count the bodies below it, and that of a city the counties: so rows of different basis overlap;
-- pick one and never add them up.
-- follows_form and relation tell whether the series may be followed from the form before (same, similar,
-- approx, break, none); breaks_here marks the first year behind a break. A relation that
-- dim_comparability does not know is a break. A rising total may be rising coverage: see
-- coverage_by_year, and divide by agencies.
WITH yearly AS (
  SELECT
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
  LEFT JOIN agency_basis AS b ON b.agency_id = f.agency_id AND b.scope = f.scope
  GROUP BY ALL
),
form_of_series AS (
  SELECT
    section,
    category,
    breakdown,
    basis,
    form,
    min(year) AS first_year,
    lag(form) OVER (PARTITION BY section, category, breakdown, basis ORDER BY form) AS follows_form
  FROM yearly
  GROUP BY section, category, breakdown, basis, form
)
SELECT
  y.section,
  y.category,
  y.breakdown,
  y.basis,
  y.year,
  y.form,
  y.agencies,
  y.agencies_without_number,
  y.total,
  f.follows_form,
  c.relation,
  y.year = f.first_year
    AND f.follows_form IS NOT NULL
    AND coalesce(c.relation, 'none') IN ('break', 'none') AS breaks_here
FROM yearly AS y
JOIN form_of_series AS f USING (section, category, breakdown, basis, form)
LEFT JOIN dim_comparability AS c
  ON c.section = y.section
  AND c.category = y.category
  AND c.breakdown = y.breakdown
  AND c.from_form = f.follows_form
  AND c.to_form = y.form
