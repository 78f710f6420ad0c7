-- Where a body has its seat and what it does, one row a body: its division in the borders of today
-- where one division followed one other (see region_today), its province, its function.
SELECT
  a.agency_id,
  a.name AS agency,
  coalesce(t.today_code, a.region_code) AS region_code,
  coalesce(t.today, t.full_name) AS region,
  left(coalesce(t.today_code, a.region_code), 2) || '0000' AS province_code,
  p.full_name AS province,
  a.function_code
FROM dim_agency AS a
LEFT JOIN region_today AS t ON t.region_code = a.region_code
LEFT JOIN dim_region AS p
  ON p.region_code = left(coalesce(t.today_code, a.region_code), 2) || '0000'
  AND p.valid_to IS NULL
