-- A series by year: how many agencies gave a number and what their numbers add up to.
-- One row a place in the official tables, year, form and scope. follows_form and relation tell
-- whether the series may be followed from the form before (same, similar, approx, break, none);
-- breaks_here marks the first year behind a break. A relation that dim_comparability does not know
-- is a break. Roll-ups count the bodies below them: never add up rows of different scope.
WITH yearly AS (
  SELECT
    section,
    category,
    breakdown,
    scope,
    form,
    year,
    count(value) AS agencies,
    count(*) - count(value) AS agencies_without_number,
    sum(value) AS total
  FROM fact
  GROUP BY section, category, breakdown, scope, form, year
),
form_of_series AS (
  SELECT
    section,
    category,
    breakdown,
    scope,
    form,
    min(year) AS first_year,
    lag(form) OVER (PARTITION BY section, category, breakdown, scope ORDER BY form) AS follows_form
  FROM yearly
  GROUP BY section, category, breakdown, scope, form
)
SELECT
  y.section,
  y.category,
  y.breakdown,
  y.scope,
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
JOIN form_of_series AS f USING (section, category, breakdown, scope, form)
LEFT JOIN dim_comparability AS c
  ON c.section = y.section
  AND c.category = y.category
  AND c.breakdown = y.breakdown
  AND c.from_form = f.follows_form
  AND c.to_form = y.form
