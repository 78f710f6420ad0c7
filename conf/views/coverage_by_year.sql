-- How many of the known agencies have a report that stands, by year and level. A trend over rising
-- coverage rises by itself: compare years over the agencies of both (published_before_too).
-- known counts those with a first report in or before the year; not_due those whose report was not due
-- on the day of the snapshot; share is published / (known - not_due) in percent.
WITH followed AS (
  SELECT
    c.agency_id,
    c.year,
    c.state,
    coalesce(b.state = 'published', false) AS published_before
  FROM coverage AS c
  LEFT JOIN coverage AS b ON b.agency_id = c.agency_id AND b.year = c.year - 1
)
SELECT
  f.year,
  a.level,
  count(*) AS known,
  count(*) FILTER (f.state = 'published') AS published,
  count(*) FILTER (f.state = 'published' AND f.published_before) AS published_before_too,
  count(*) FILTER (f.state = 'quarantined') AS quarantined,
  count(*) FILTER (f.state = 'missing') AS missing,
  count(*) FILTER (f.state = 'not_due') AS not_due,
  round(
    100.0 * count(*) FILTER (f.state = 'published')
      / nullif(count(*) FILTER (f.state <> 'not_due'), 0),
    1
  ) AS share
FROM followed AS f
LEFT JOIN dim_agency AS a ON a.agency_id = f.agency_id
GROUP BY f.year, a.level
