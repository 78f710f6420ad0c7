-- title_zh: 各省报告的错误数与仍用旧表式的报告
-- title_en: Reports with open errors by province and form, and late keepers of the old form
-- reads: late_keepers print the form of 2019 in table three for a data year from 2021 on.
SELECT
  p.province,
  r.form_request AS form,
  count(DISTINCT r.report_id) AS reports,
  count(DISTINCT r.report_id) FILTER (i.issue_key IS NOT NULL) AS with_errors,
  count(i.issue_key) AS errors,
  count(DISTINCT r.report_id) FILTER (r.form_request = '2019' AND r.year >= 2021) AS late_keepers
FROM report AS r
JOIN agency_place AS p USING (agency_id)
LEFT JOIN issue_open AS i ON i.report_id = r.report_id AND i.severity = 'error'
WHERE r.status = 'published'
GROUP BY p.province, form
ORDER BY with_errors DESC, p.province, form
