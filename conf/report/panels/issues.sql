-- Open issues by rule: nobody dismissed or explained them. recognition is left out: it says how a report was
-- recognised and doubts nothing. published counts those of reports that stand.
SELECT
  i.rule,
  i.severity,
  count(*) AS issues,
  count(*) FILTER (r.status = 'published') AS published,
  count(DISTINCT i.report_id) FILTER (r.status = 'published') AS reports
FROM issue_open AS i
LEFT JOIN (SELECT report_id, status FROM report) AS r ON r.report_id = i.report_id
WHERE i.rule <> 'recognition'
GROUP BY i.rule, i.severity
ORDER BY list_position(['error', 'warning', 'info'], i.severity), issues DESC, i.rule
