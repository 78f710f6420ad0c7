-- What is doubted about the agency's published reports, and what a person decided about it.
SELECT
  i.report_id,
  i.year,
  i.rule,
  i.severity,
  i.message,
  i.left_side,
  i.right_side,
  CAST(i.cells AS VARCHAR) AS cells,
  i.state,
  i.verdict_reason
FROM issue_all AS i
JOIN report AS r ON r.report_id = i.report_id AND r.status = 'published'
WHERE i.agency_id = $1 AND i.rule <> 'recognition'
ORDER BY i.year DESC, list_position(['error', 'warning', 'info'], i.severity), i.rule, i.issue_key
