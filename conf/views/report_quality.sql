-- Open errors and warnings of each report that stands, one row an agency and year. basis is report:
-- these count doubts about reports, not the figures of bodies.
SELECT
  r.agency_id,
  r.year,
  'report' AS basis,
  coalesce(r.form_request, r.form_disclosure, r.form_dispute) AS form,
  count(i.issue_key) FILTER (i.severity = 'error') AS errors,
  count(i.issue_key) FILTER (i.severity = 'warning') AS warnings
FROM report AS r
LEFT JOIN issue_open AS i ON i.report_id = r.report_id
WHERE r.status = 'published'
GROUP BY ALL
