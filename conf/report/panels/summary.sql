-- What the snapshot holds, in one row. numbers are the cells that were read with a number; cells all that a
-- form has and a report prints. errors are the open issues of that severity, but for how a report was
-- recognised, which is no doubt.
SELECT
  (SELECT count(*) FROM report) AS documents,
  (SELECT count(*) FROM report WHERE status = 'published') AS published,
  (SELECT count(DISTINCT agency_id) FROM report WHERE status = 'published') AS agencies,
  (SELECT min(year) FROM report WHERE status = 'published') AS first_year,
  (SELECT max(year) FROM report WHERE status = 'published') AS last_year,
  (SELECT count(*) FILTER (origin <> 'derived' AND value IS NOT NULL) FROM fact) AS numbers,
  (SELECT count(*) FILTER (status = 'unreadable') FROM fact) AS unreadable,
  (SELECT count(*) FROM issue_open WHERE severity = 'error' AND rule <> 'recognition') AS errors
