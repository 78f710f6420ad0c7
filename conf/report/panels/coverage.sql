-- Known agencies by level, province and year, by what is there of them. known leaves out those whose report was not due
-- on the day of the snapshot.
SELECT
  a.level,
  coalesce(left(ltrim(a.region_code, 'Z'), 2), '') AS region,
  c.year,
  count(*) FILTER (c.state <> 'not_due') AS known,
  count(*) FILTER (c.state = 'published') AS published,
  count(*) FILTER (c.state = 'not_due') AS not_due
FROM coverage AS c
LEFT JOIN dim_agency AS a ON a.agency_id = c.agency_id
GROUP BY a.level, region, c.year
HAVING known > 0
ORDER BY a.level, region, c.year
