-- The trend with blank cells counted as 0: an agency that left a cell empty may have meant none, or
-- may have forgotten it. One row as in trend. agencies counts those with a number and those with a
-- blank cell, zero_filled the latter. Unreadable cells, cells that say that they do not apply, and
-- agencies without a report are never counted as 0.
WITH filled AS (
  SELECT
    f.section,
    f.category,
    f.breakdown,
    coalesce(b.basis, 'unknown') AS basis,
    f.year,
    f.form,
    count(*) FILTER (f.status = 'blank') AS zero_filled
  FROM fact AS f
  LEFT JOIN agency_basis AS b ON b.agency_id = f.agency_id AND b.scope = f.scope
  GROUP BY ALL
)
SELECT
  t.section,
  t.category,
  t.breakdown,
  t.basis,
  t.year,
  t.form,
  t.agencies + f.zero_filled AS agencies,
  t.agencies_without_number - f.zero_filled AS agencies_without_number,
  f.zero_filled,
  CASE WHEN t.agencies + f.zero_filled > 0 THEN coalesce(t.total, 0) END AS total,
  t.follows_form,
  t.relation,
  t.breaks_here
FROM trend AS t
JOIN filled AS f USING (section, category, breakdown, basis, year, form)
