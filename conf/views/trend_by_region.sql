-- A series by year and by the division in which the agencies have their seat, in the borders of today
-- where one division followed one other; a division that was split up or merged stays under the code
-- of its data year. One row a region, place in the official tables, year, form and basis.
-- relation and absorbed as in region_today: holds is false where the region of the row was split or
-- merged, or took in others after the year. Forms as in trend: breaks_here marks a change of the form
-- behind which the series must not be followed. Rows of different basis overlap
-- (see agency_basis): never add them up.
WITH placed AS (
  SELECT
    f.*,
    coalesce(b.basis, 'unknown') AS basis,
    coalesce(t.today_code, a.region_code) AS region_code,
    coalesce(t.today, t.full_name) AS region,
    coalesce(t.relation, 'same') AS relation,
    coalesce(t.absorbed, 0) AS absorbed,
    t.last_absorbed
  FROM fact AS f
  JOIN dim_agency AS a ON a.agency_id = f.agency_id
  LEFT JOIN agency_basis AS b ON b.agency_id = f.agency_id AND b.scope = f.scope
  LEFT JOIN region_today AS t ON t.region_code = a.region_code
),
yearly AS (
  SELECT
    region_code,
    any_value(region) AS region,
    bool_or(relation = 'one_to_one') AS has_former_code,
    any_value(relation) FILTER (relation NOT IN ('same', 'one_to_one')) AS reform,
    max(absorbed) AS absorbed,
    max(last_absorbed) AS last_absorbed,
    section,
    category,
    breakdown,
    basis,
    form,
    year,
    count(value) AS agencies,
    count(*) - count(value) AS agencies_without_number,
    sum(value) AS total
  FROM placed
  GROUP BY region_code, section, category, breakdown, basis, form, year
),
form_of_series AS (
  SELECT DISTINCT section, category, breakdown, basis, form, follows_form, relation FROM trend
)
SELECT
  y.region_code,
  y.region,
  coalesce(y.reform, CASE WHEN y.has_former_code THEN 'one_to_one' ELSE 'same' END) AS relation,
  y.absorbed,
  y.last_absorbed,
  y.reform IS NULL AND (y.last_absorbed IS NULL OR y.year >= y.last_absorbed) AS holds,
  y.section,
  y.category,
  y.breakdown,
  y.basis,
  y.year,
  y.form,
  y.agencies,
  y.agencies_without_number,
  y.total,
  f.relation AS form_relation,
  f.follows_form IS NOT NULL
    AND coalesce(f.relation, 'none') IN ('break', 'none')
    AND y.year = min(y.year) OVER (
      PARTITION BY y.region_code, y.section, y.category, y.breakdown, y.basis, y.form
    ) AS breaks_here
FROM yearly AS y
JOIN form_of_series AS f USING (section, category, breakdown, basis, form)
