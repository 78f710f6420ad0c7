-- Which bodies a government's roll-up is made of: its own office and departments, the governments of
-- the divisions right below it, and the committees of its zones. Bodies that answer to their own line
-- (taxes, customs, meteorology, tobacco, post and central bank, fire and rescue) are no part of it.
WITH seat AS (
  SELECT region_code, arg_max(parent_code, valid_from) AS parent_code
  FROM dim_region
  GROUP BY region_code
),
body AS (
  SELECT
    a.agency_id,
    a.level,
    a.function_code,
    a.region_code,
    s.parent_code,
    a.function_code = 'gov_office' AND regexp_matches(a.name, '(人民政府|行政公署)$') AS government
  FROM dim_agency AS a
  LEFT JOIN seat AS s ON s.region_code = a.region_code
),
government AS (
  SELECT agency_id, level, region_code
  FROM body
  WHERE government AND level IN ('province', 'prefecture', 'county')
),
part AS (
  SELECT g.agency_id AS government_id, p.*
  FROM government AS g
  JOIN body AS p ON p.region_code = g.region_code AND p.level = g.level
  WHERE NOT p.government
  UNION ALL
  SELECT g.agency_id AS government_id, p.*
  FROM government AS g
  JOIN body AS p ON p.parent_code = g.region_code
  WHERE p.government OR p.function_code IN ('subdistrict', 'zone_committee') AND p.level <> g.level
)
SELECT
  government_id,
  agency_id AS part_id,
  government AND level <> 'township' OR function_code = 'zone_committee' AS sums_up
FROM part
WHERE function_code NOT IN ('tax', 'customs_port', 'meteorology', 'tobacco_postal_bank', 'fire_rescue')
