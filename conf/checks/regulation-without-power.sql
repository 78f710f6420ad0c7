-- title: A body that cannot make regulations reports some
-- severity: error
-- reason: 规章 are made by ministries and by the governments of provinces and of cities with districts. In the
--   report of any other body the number belongs to another row, mostly 规范性文件.
-- rule: W-1
CREATE OR REPLACE TEMP VIEW checked AS
SELECT
  f.report_id,
  f.agency_id,
  f.year,
  any_value(a.level) AS level,
  list(f.cell ORDER BY f.cell) FILTER (f.value > 0) AS cells,
  array_to_string(
    list(f.breakdown || ' ' || f.number ORDER BY f.cell) FILTER (f.value > 0), ', '
  ) AS numbers,
  CASE
    WHEN any_value(a.level) NOT IN ('province', 'prefecture', 'county', 'zone', 'township')
    THEN 'uncertain'
    WHEN count(*) FILTER (f.value > 0) > 0 THEN 'fails'
    WHEN count(*) FILTER (f.value IS NULL) > 0 THEN 'uncertain'
    ELSE 'holds'
  END AS outcome
FROM fact_cell AS f
JOIN dim_agency AS a ON a.agency_id = f.agency_id
WHERE f.section = 'disclosure'
  AND f.category = 'regulation'
  AND a.level <> 'central'
  AND NOT (a.function_code = 'gov_office' AND a.level IN ('province', 'prefecture'))
GROUP BY f.report_id, f.agency_id, f.year;

SELECT
  report_id,
  agency_id,
  year,
  'A body of level ' || level || ' cannot make regulations and reports ' || numbers AS message,
  numbers AS left_side,
  NULL AS right_side,
  cells
FROM checked
WHERE outcome = 'fails';
