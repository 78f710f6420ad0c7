-- Where a body has its seat and what it does, one row a body: its division in the borders of today
-- where one division followed one other (see region_today), its province, its function. The code of a
-- zone has a Z before that of the division around it.
WITH placed AS (
  SELECT
    a.agency_id,
    a.name AS agency,
    a.function_code,
    coalesce(t.today_code, a.region_code) AS region_code,
    coalesce(t.today, t.full_name) AS region,
    left(ltrim(coalesce(t.today_code, a.region_code), 'Z'), 2) || '0000' AS province_code
  FROM dim_agency AS a
  LEFT JOIN region_today AS t ON t.region_code = a.region_code
)
SELECT
  p.agency_id,
  p.agency,
  p.region_code,
  p.region,
  p.province_code,
  r.full_name AS province,
  p.function_code
FROM placed AS p
LEFT JOIN dim_region AS r ON r.region_code = p.province_code AND r.valid_to IS NULL
