-- title_zh: 历年趋势
-- title_en: Trend over the years
-- note_zh: 每行为一个对象（机构、区划、省份、职能或全国）、一个指标、一种口径、一年。同一口径内才相加，不同 basis 的行互有重叠，不得相加。
-- note_en: One row an entity (agency, region, province, function or country), place in the official tables, basis and
--   year. Only numbers of one basis are added; rows of different basis overlap and must never be added up.
-- sort: section, category, breakdown, entity, basis, year, segment
-- key: entity, category, breakdown, basis, year, segment
WITH cell AS (
  SELECT
    f.agency_id,
    f.year,
    f.breakdown,
    f.form,
    f.value,
    f.status,
    f.unit,
    coalesce(b.basis, 'unknown') AS basis
  FROM fact AS f
  LEFT JOIN agency_basis AS b ON b.agency_id = f.agency_id AND b.scope = f.scope
  WHERE f.section = getvariable('section')
    AND f.category = getvariable('category')
    AND list_contains(getvariable('breakdowns'), f.breakdown)
    AND f.year BETWEEN getvariable('first_year') AND getvariable('last_year')
),
-- A change of form; the series of a place is in a new segment behind a break.
crossing AS (
  SELECT
    p.breakdown,
    c.to_form AS form,
    c.year,
    c.from_form,
    coalesce(d.relation, 'none') AS relation,
    d.reason,
    CAST(
      sum(CASE WHEN coalesce(d.relation, 'none') IN ('break', 'none') THEN 1 ELSE 0 END) OVER (
        PARTITION BY p.breakdown ORDER BY c.year
      ) AS INTEGER
    ) AS segment
  FROM (SELECT unnest(getvariable('breakdowns')) AS breakdown) AS p
  CROSS JOIN form_change AS c
  LEFT JOIN dim_comparability AS d
    ON d.section = getvariable('section')
    AND d.category = getvariable('category')
    AND d.breakdown = p.breakdown
    AND d.from_form = c.from_form
    AND d.to_form = c.to_form
),
-- The basis of an agency in a year without a number of its own: that of its last report in these years.
usual AS (
  SELECT agency_id, breakdown, arg_max(basis, year) AS basis FROM cell GROUP BY ALL
),
known AS (
  SELECT c.agency_id, c.year, p.breakdown
  FROM coverage AS c
  CROSS JOIN (SELECT unnest(getvariable('breakdowns')) AS breakdown) AS p
  WHERE c.year BETWEEN getvariable('first_year') AND getvariable('last_year')
  UNION
  SELECT agency_id, year, breakdown FROM cell
),
observed AS (
  SELECT
    k.agency_id,
    k.year,
    k.breakdown,
    coalesce(c.basis, u.basis, b.basis, 'unknown') AS basis,
    c.form,
    coalesce(x.segment, 0) AS segment,
    c.value,
    c.status,
    c.unit,
    CASE
      WHEN getvariable('missing') = 'zero' AND c.status = 'blank' THEN 0
      ELSE c.value
    END AS counted
  FROM known AS k
  LEFT JOIN cell AS c USING (agency_id, year, breakdown)
  LEFT JOIN crossing AS x ON x.breakdown = c.breakdown AND x.form = c.form
  LEFT JOIN usual AS u ON u.agency_id = k.agency_id AND u.breakdown = k.breakdown
  LEFT JOIN agency_basis AS b ON b.agency_id = k.agency_id AND b.scope = 'unknown'
),
-- The agencies that give a number in every year asked, on one basis.
panel AS (
  SELECT agency_id, breakdown, basis
  FROM observed
  WHERE counted IS NOT NULL
  GROUP BY ALL
  HAVING count(DISTINCT year) = getvariable('last_year') - getvariable('first_year') + 1
),
placed AS (
  SELECT
    o.*,
    p.agency_id IS NOT NULL AS in_panel,
    CASE getvariable('by')
      WHEN 'agency' THEN o.agency_id
      WHEN 'region' THEN coalesce(t.today_code, a.region_code, 'unknown')
      WHEN 'province' THEN coalesce(left(ltrim(a.region_code, 'Z'), 2) || '0000', 'unknown')
      WHEN 'function' THEN coalesce(a.function_code, 'unknown')
      ELSE 'country'
    END AS entity,
    CASE getvariable('by')
      WHEN 'region'
        THEN coalesce(t.relation, 'same') IN ('same', 'one_to_one')
          AND (t.last_absorbed IS NULL OR o.year >= t.last_absorbed)
      ELSE true
    END AS holds
  FROM observed AS o
  LEFT JOIN panel AS p USING (agency_id, breakdown, basis)
  LEFT JOIN dim_agency AS a ON a.agency_id = o.agency_id
  LEFT JOIN region_today AS t ON t.region_code = a.region_code
  WHERE getvariable('basis') IS NULL OR o.basis = getvariable('basis')
),
left_out AS (
  SELECT entity, breakdown, basis, count(DISTINCT agency_id) FILTER (NOT in_panel) AS agencies_left_out
  FROM placed
  GROUP BY ALL
),
kept AS (
  SELECT * FROM placed WHERE in_panel OR NOT getvariable('balanced')
),
-- Agencies without a cell belong to every segment of the year: none has its number.
segments AS (
  SELECT DISTINCT entity, breakdown, basis, year, segment FROM kept WHERE form IS NOT NULL
),
yearly AS (
  SELECT
    s.entity,
    s.breakdown,
    s.basis,
    s.year,
    s.segment,
    string_agg(DISTINCT k.form, ' ' ORDER BY k.form) FILTER (k.segment = s.segment) AS forms,
    max(k.form) FILTER (k.segment = s.segment) AS newest,
    count(*) AS agencies_known,
    count(k.counted) FILTER (k.segment = s.segment) AS agencies,
    count(*) FILTER (k.status = 'blank' AND k.segment = s.segment) AS blank,
    count(*) FILTER (k.status = 'unreadable' AND k.segment = s.segment) AS unreadable,
    count(*) FILTER (k.status = 'blank' AND k.counted = 0 AND k.segment = s.segment) AS zero_filled,
    sum(k.counted) FILTER (k.segment = s.segment) AS added,
    any_value(k.unit) FILTER (k.segment = s.segment) AS unit,
    bool_and(k.holds) AS holds
  FROM segments AS s
  JOIN kept AS k USING (entity, breakdown, basis, year)
  GROUP BY ALL
),
named AS (
  SELECT
    y.*,
    min(y.year) OVER (PARTITION BY y.entity, y.breakdown, y.basis, y.segment) AS segment_began,
    min(y.segment) OVER (PARTITION BY y.entity, y.breakdown, y.basis) AS first_segment,
    min(y.newest) OVER (PARTITION BY y.entity, y.breakdown, y.basis) AS first_form
  FROM yearly AS y
)
SELECT
  getvariable('by') AS level,
  y.entity,
  CASE getvariable('by')
    WHEN 'agency' THEN a.name
    WHEN 'region' THEN r.full_name
    WHEN 'province' THEN r.name
  END AS name,
  getvariable('section') AS section,
  getvariable('category') AS category,
  y.breakdown,
  y.basis,
  y.year,
  y.segment,
  y.forms,
  CASE
    WHEN getvariable('missing') = 'strict' AND y.agencies < y.agencies_known THEN NULL
    ELSE y.added
  END AS total,
  y.unit,
  y.agencies,
  y.agencies_known,
  y.blank,
  y.unreadable,
  y.zero_filled,
  CASE WHEN getvariable('balanced') THEN l.agencies_left_out ELSE 0 END AS agencies_left_out,
  CASE
    WHEN x.year > getvariable('first_year') OR y.newest > y.first_form OR contains(y.forms, ' ')
      THEN x.relation
  END AS relation,
  y.year = y.segment_began
    AND (
      y.segment > y.first_segment
      OR x.year > getvariable('first_year') AND x.relation IN ('break', 'none')
    ) AS breaks_here,
  y.holds
FROM named AS y
LEFT JOIN left_out AS l USING (entity, breakdown, basis)
LEFT JOIN crossing AS x ON x.breakdown = y.breakdown AND x.form = y.newest
LEFT JOIN dim_agency AS a ON getvariable('by') = 'agency' AND a.agency_id = y.entity
LEFT JOIN (
  SELECT region_code, arg_max(name, valid_from) AS name, arg_max(full_name, valid_from) AS full_name
  FROM dim_region
  GROUP BY region_code
) AS r ON getvariable('by') IN ('region', 'province') AND r.region_code = y.entity
