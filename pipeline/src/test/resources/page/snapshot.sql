-- Twelve bodies of two provinces and two governments that count those below them, over both forms; the form
-- changes the meaning of the reviews. The name of one body is hostile.
CREATE TABLE dim_region AS FROM (VALUES
  ('320000', '江苏省', '江苏省', 'province', NULL, 1953, NULL::INTEGER, []::VARCHAR[]),
  ('320800', '淮安市', '江苏省淮安市', 'prefecture', '320000', 2001, NULL, []),
  ('320813', '洪泽区', '江苏省淮安市洪泽区', 'county', '320800', 2016, NULL, []),
  ('330000', '浙江省', '浙江省', 'province', NULL, 1949, NULL, []),
  ('330100', '杭州市', '浙江省杭州市', 'prefecture', '330000', 1949, NULL, [])
) AS t(region_code, name, full_name, level, parent_code, valid_from, valid_to, successor_codes);

CREATE TABLE dim_agency AS
SELECT
  CASE WHEN n % 2 = 0 THEN '320800:education:' ELSE '330100:education:' END || n AS agency_id,
  CASE n WHEN 1 THEN '</script><script>window.hacked=1</script><img src=x onerror=window.hacked=2>教育局'
    ELSE '第' || n || '教育局' END AS name,
  []::VARCHAR[] AS aliases,
  CASE WHEN n % 2 = 0 THEN '320800' ELSE '330100' END AS region_code,
  'prefecture' AS level,
  'education' AS function_code,
  NULL::INTEGER AS valid_from,
  NULL::INTEGER AS valid_to,
  NULL::VARCHAR AS successor_id
FROM range(1, 13) AS t(n)
UNION ALL
VALUES
  ('320813:gov_office:1', '淮安市洪泽区人民政府', [], '320813', 'county', 'gov_office', NULL, NULL, NULL),
  ('320800:gov_office:1', '淮安市人民政府', [], '320800', 'prefecture', 'gov_office', NULL, NULL, NULL);

CREATE TABLE dim_category AS FROM (VALUES
  ('disclosure', 'normative_document', 1, NULL, '行政规范性文件', 'normative documents', '20(1)', '件'),
  ('request', 'received', 1, NULL, '本年新收政府信息公开申请数量', 'received', '29', '件'),
  ('request', 'granted', 2, NULL, '予以公开', 'granted', '36', '件'),
  ('request', 'partial', 3, NULL, '部分公开', 'in part', '36', '件'),
  ('request', 'denied', 4, NULL, '不予公开', 'denied', '36', '件'),
  ('request', 'denied.state_secret', 5, 'denied', '属于国家秘密', 'state secret', '14', '件'),
  ('request', 'denied.third_party', 6, 'denied', '保护第三方合法权益', 'third party', '15', '件'),
  ('request', 'concluded', 7, NULL, '总计', 'concluded', '36', '件'),
  ('dispute', 'review', 1, NULL, '行政复议', 'reviews', NULL, '件')
) AS t(section, category, position, parent, label_zh, label_en, article, unit);

CREATE TABLE dim_breakdown AS FROM (VALUES
  ('disclosure', 'issued', 1, '本年制发件数', 'issued', '件'),
  ('request', 'total', 7, '总计', 'total', '件'),
  ('dispute', 'total', 5, '总计', 'total', '件')
) AS t(section, breakdown, position, label_zh, label_en, unit);

CREATE TABLE dim_comparability AS
SELECT section, category, CASE section WHEN 'disclosure' THEN 'issued' ELSE 'total' END AS breakdown,
  '2019' AS from_form, '2021' AS to_form,
  CASE category WHEN 'review' THEN 'break' WHEN 'normative_document' THEN 'similar' ELSE 'same' END AS relation,
  'for tests' AS reason
FROM dim_category;

-- Bodies 1 to 9 report in 2019 and 2020, all in 2021, all but the twelfth in 2022; body 9 has no readable
-- number of requests in 2020. Governments report what would be added twice.
CREATE TABLE all_fact AS
WITH body AS (
  SELECT agency_id, n, year
  FROM (SELECT agency_id, CAST(split_part(agency_id, ':', 3) AS INTEGER) AS n FROM dim_agency WHERE function_code = 'education')
  CROSS JOIN range(2019, 2023) AS t(year)
  WHERE n <= 9 OR year = 2021 OR year = 2022 AND n < 12
  UNION ALL
  SELECT agency_id, 1000, year FROM dim_agency CROSS JOIN range(2021, 2023) AS t(year) WHERE function_code = 'gov_office'
),
cell AS (
  SELECT b.*, c.section, c.category, c.breakdown,
    CASE c.category
      WHEN 'received' THEN 10 * n + year - 2019
      WHEN 'concluded' THEN 10 * n
      WHEN 'granted' THEN 4 * n
      WHEN 'partial' THEN n
      WHEN 'denied' THEN 2 * n
      WHEN 'denied.state_secret' THEN n // 2
      WHEN 'denied.third_party' THEN 2 * n - n // 2
      WHEN 'normative_document' THEN n + year - 2019
      ELSE n
    END AS value
  FROM body AS b
  CROSS JOIN dim_comparability AS c
)
SELECT section, agency_id, year::INTEGER AS year, category, breakdown,
  CASE WHEN n = 9 AND year = 2020 AND section = 'request' THEN NULL ELSE value END::DECIMAL(20,4) AS value,
  '件' AS unit,
  CASE WHEN n = 9 AND year = 2020 AND section = 'request' THEN 'unreadable' WHEN category = 'denied' THEN 'derived'
    ELSE 'reported' END AS status,
  CASE category WHEN 'denied' THEN 'derived' ELSE 'table' END AS origin,
  CASE WHEN year < 2021 THEN '2019' ELSE '2021' END AS form,
  CASE n WHEN 1000 THEN 'rolled_up' ELSE 'own' END AS scope,
  'same' AS comparability,
  agency_id || '-' || year AS report_id,
  CASE category WHEN 'denied' THEN NULL ELSE section || '.' || category END AS cell_id
FROM cell
ORDER BY ALL;

CREATE TABLE fact_disclosure AS SELECT * EXCLUDE section FROM all_fact WHERE section = 'disclosure';
CREATE TABLE fact_request AS SELECT * EXCLUDE section FROM all_fact WHERE section = 'request';
CREATE TABLE fact_dispute AS SELECT * EXCLUDE section FROM all_fact WHERE section = 'dispute';

CREATE TABLE report AS
SELECT DISTINCT report_id, report_id || '.html' AS landing_path,
  CASE WHEN agency_id LIKE '%:1' THEN 'javascript:window.hacked=3' ELSE 'https://example.org/' || report_id END AS source_uri,
  'reports' AS batch, 'text/html' AS media_type, 'UTF-8' AS charset,
  '<b>' || year || '</b>年报告' AS title, agency_id, '' AS agency_verbatim, year, NULL::DATE AS published_on,
  NULL::VARCHAR AS index_number, form AS form_disclosure, form AS form_request, form AS form_dispute,
  'published' AS status, NULL::VARCHAR AS reason, 'f1' AS fingerprint, NULL::VARCHAR AS superseded_by
FROM all_fact
UNION ALL
VALUES
  ('u1', 'x/u1.html', NULL, 'reports', 'text/html', 'UTF-8', NULL, NULL, NULL, 2021, NULL, NULL, NULL, NULL, NULL, 'unidentified', 'Cannot tell the agency: the text names none; add a line', 'f1', NULL),
  ('u2', 'x/u2.html', NULL, 'reports', 'text/html', 'UTF-8', NULL, NULL, NULL, 2021, NULL, NULL, NULL, NULL, NULL, 'unidentified', 'Cannot tell which agency "民政局" is: The name has no place in it: 民政局', 'f1', NULL),
  ('x1', 'x/list.html', NULL, 'reports', 'text/html', 'UTF-8', '目录', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'rejected', 'The page is a list of reports.', 'f1', NULL);

CREATE TABLE cell AS
SELECT report_id, cell_id, 2 AS table_index, 1 AS row_index, 3 AS column_index,
  regexp_replace(CAST(value AS VARCHAR), '\.?0+$', '') AS verbatim, 'label of ' || category AS row_label,
  '总计' AS column_label, 'label agrees (exact); order agrees (margin 9.0)' AS evidence, NULL::INTEGER AS page,
  NULL::VARCHAR AS box, year
FROM all_fact
WHERE cell_id IS NOT NULL AND value IS NOT NULL;

CREATE TABLE issue AS FROM (VALUES
  ('i1', 'recognition', 'info', '330100:education:1-2022', '330100:education:1', 2022, 'The title names the year.', NULL::VARCHAR, NULL::VARCHAR, []::VARCHAR[]),
  ('i2', 'request-balance', 'error', '330100:education:1-2022', '330100:education:1', 2022, 'Received are 13, <i>concluded</i> 10.', 'received = 13', 'concluded = 10', ['request/received/total']),
  ('i3', 'jump', 'warning', '320800:education:2-2022', '320800:education:2', 2022, 'Many times more.', NULL, NULL, [])
) AS t(issue_key, rule, severity, report_id, agency_id, year, message, left_side, right_side, cells);

CREATE TABLE check_run AS FROM (VALUES
  ('jump', 'A number is many times that of the year before', 'warning', 2022, 11, 1, 1),
  ('gap', 'Years without a report', 'info', 2022, 12, 0, 0)
) AS t(check_id, title, severity, year, evaluated, uncertain, found);

CREATE TABLE coverage AS
SELECT a.agency_id, y.year::INTEGER AS year,
  CASE WHEN r.agency_id IS NOT NULL THEN 'published' WHEN y.year = 2023 THEN 'not_due' ELSE 'missing' END AS state
FROM dim_agency AS a
CROSS JOIN range(2019, 2024) AS y(year)
LEFT JOIN (SELECT DISTINCT agency_id, year FROM all_fact) AS r ON r.agency_id = a.agency_id AND r.year = y.year;
