-- Every agency and year with a published report, with the names of agency, region and province.
-- Regions carry the name that they had in the data year.
SELECT
  f.agency_id,
  f.year,
  a.name AS agency,
  a.level,
  a.function_code,
  a.region_code,
  r.full_name AS region,
  p.name AS province
FROM (
  SELECT agency_id, year FROM wide_disclosure
  UNION
  SELECT agency_id, year FROM wide_request
  UNION
  SELECT agency_id, year FROM wide_dispute
  UNION
  SELECT agency_id, year FROM fact_statistic
) AS f
LEFT JOIN dim_agency AS a ON a.agency_id = f.agency_id
ASOF LEFT JOIN dim_region AS r ON r.region_code = a.region_code AND f.year >= r.valid_from
ASOF LEFT JOIN dim_region AS p
  ON p.region_code = left(ltrim(a.region_code, 'Z'), 2) || '0000' AND f.year >= p.valid_from
