-- Every document that is a report of the agency, the one that stands first in its year.
SELECT
  report_id,
  year,
  status,
  reason,
  superseded_by,
  title,
  rtrim(coalesce(batch, ''), '/') || '/' || landing_path AS file,
  source_uri,
  media_type,
  CAST(published_on AS VARCHAR) AS published_on,
  index_number
FROM report
WHERE agency_id = $1
ORDER BY year DESC, status <> 'published', report_id
