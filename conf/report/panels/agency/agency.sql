-- The agency, in one row.
SELECT
  a.agency_id,
  a.name,
  a.level,
  a.function_code,
  a.region_code,
  (SELECT arg_max(full_name, valid_from) FROM dim_region WHERE region_code = a.region_code) AS region,
  a.valid_from,
  a.valid_to
FROM dim_agency AS a
WHERE a.agency_id = $1
