-- What the numbers of a body's tables count, by the scope of the table: the sums of a view are over one
-- basis each, so that a roll-up is never added to the bodies that it counts.
-- body: its own figures; a government is one only where that is known.
-- government_LEVEL: a government of that level, with the bodies below it or perhaps with them.
-- office_LEVEL: a government's office, whose report may be its own or the government's.
-- zone: the committee of a zone, which may count the bureaus of the zone.
WITH scope AS (FROM (VALUES ('own'), ('rolled_up'), ('unknown')) AS t(scope))
SELECT
  a.agency_id,
  s.scope,
  CASE
    WHEN s.scope = 'own' THEN 'body'
    WHEN a.function_code = 'gov_office'
      AND a.level <> 'township'
      AND regexp_matches(a.name, '(人民政府|行政公署)$')
      THEN 'government_' || a.level
    WHEN a.function_code = 'gov_office' AND a.level <> 'township' THEN 'office_' || a.level
    WHEN a.function_code = 'zone_committee' THEN 'zone'
    WHEN s.scope = 'rolled_up' THEN a.function_code || '_' || a.level
    ELSE 'body'
  END AS basis
FROM dim_agency AS a
CROSS JOIN scope AS s
