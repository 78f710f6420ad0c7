-- Two bureaus, a bureau without its last report, and a government that counts the bodies below it.
CREATE TABLE dim_region AS FROM (VALUES
  ('110000', '北京市', '北京市', 'province', NULL, 1949, NULL::INTEGER, []::VARCHAR[]),
  ('110101', '东城区', '北京市东城区', 'county', '110000', 1981, NULL, []),
  ('320000', '江苏省', '江苏省', 'province', NULL, 1953, NULL, []),
  ('320800', '淮安市', '江苏省淮安市', 'prefecture', '320000', 2001, NULL, [])
) AS t(region_code, name, full_name, level, parent_code, valid_from, valid_to, successor_codes);
CREATE TABLE dim_agency AS SELECT *, []::VARCHAR[] AS aliases, NULL::INTEGER AS valid_from,
  NULL::INTEGER AS valid_to, NULL::VARCHAR AS successor_id FROM (VALUES
  ('a1', '东城区教育局', '110101', 'county', 'education'),
  ('a2', '淮安市教育局', '320800', 'prefecture', 'education'),
  ('a3', '淮安市民政局', '320800', 'prefecture', 'civil'),
  ('g1', '淮安市人民政府', '320800', 'prefecture', 'gov_office')
) AS t(agency_id, name, region_code, level, function_code);
CREATE TABLE dim_category AS FROM (VALUES
  ('request', 'received', 1, '', '本年新收政府信息公开申请数量', 'requests received', '29', '件'),
  ('disclosure', 'regulation', 1, '', '规章', 'rules', '20(1)', '件'),
  ('disclosure', 'license', 2, '', '行政许可', 'licences', '20(5)', NULL),
  ('disclosure', 'fee', 3, '', '行政事业性收费', 'fees', '20(8)', NULL)
) AS t(section, category, position, parent, label_zh, label_en, article, unit);
CREATE TABLE dim_breakdown AS FROM (VALUES
  ('request', 'natural_person', 1, '自然人', 'natural persons', '件'),
  ('request', 'total', 2, '总计', 'all', '件'),
  ('disclosure', 'issued', 1, '本年制发件数', 'issued', '件'),
  ('disclosure', 'disclosed_total', 2, '对外公开总数量', 'open', '件'),
  ('disclosure', 'in_force', 3, '现行有效件数', 'in force', '件'),
  ('disclosure', 'decisions', 4, '本年处理决定数量', 'decisions', '件'),
  ('disclosure', 'prior_items', 5, '上一年项目数量', 'items', '项'),
  ('disclosure', 'amount', 6, '本年收费金额', 'money', '万元')
) AS t(section, breakdown, position, label_zh, label_en, unit);
CREATE TABLE dim_comparability AS FROM (VALUES
  ('request', 'received', 'total', '2019', '2021', 'same', 'The same row and columns in both forms.'),
  ('disclosure', 'license', 'decisions', '2019', '2021', 'similar', 'Form 2019 does not say of the year.'),
  ('disclosure', 'regulation', 'issued', '2019', '2021', 'similar', 'Both count documents made in the year.'),
  ('disclosure', 'regulation', 'disclosed_total', '2019', '2021', 'break', 'Counts repealed ones too.'),
  ('disclosure', 'regulation', 'in_force', '2019', '2021', 'break', 'Counts valid ones only.'),
  ('disclosure', 'fee', 'prior_items', '2019', '2021', 'none', 'Items of the power list.'),
  ('disclosure', 'fee', 'amount', '2019', '2021', 'none', 'Money collected.')
) AS t(section, category, breakdown, from_form, to_form, relation, reason);
CREATE TABLE given AS
SELECT section, agency_id, year, category, breakdown, value::DECIMAL(20,4) AS value,
  CASE breakdown WHEN 'amount' THEN '万元' WHEN 'prior_items' THEN '项' ELSE '件' END AS unit,
  CASE WHEN value IS NULL THEN 'blank' ELSE 'reported' END AS status, 'table' AS origin,
  coalesce(form, CASE WHEN year < 2021 THEN '2019' ELSE '2021' END) AS form,
  CASE agency_id WHEN 'g1' THEN 'rolled_up' ELSE 'own' END AS scope, 'same' AS comparability,
  agency_id || '-' || year AS report_id, 'c' AS cell_id
FROM (VALUES
  ('request', 'a1', 2019, 'received', 'total', 1, NULL),
  ('request', 'a1', 2020, 'received', 'total', 2, NULL),
  ('request', 'a1', 2021, 'received', 'total', 3, NULL),
  ('request', 'a1', 2022, 'received', 'total', 4, '2019'),
  ('request', 'a2', 2019, 'received', 'total', 10, NULL),
  ('request', 'a2', 2020, 'received', 'total', NULL, NULL),
  ('request', 'a2', 2021, 'received', 'total', 30, NULL),
  ('request', 'a2', 2022, 'received', 'total', 40, NULL),
  ('request', 'a3', 2021, 'received', 'total', 7, NULL),
  ('request', 'g1', 2019, 'received', 'total', 100, NULL),
  ('request', 'g1', 2020, 'received', 'total', 200, NULL),
  ('request', 'g1', 2021, 'received', 'total', 300, NULL),
  ('request', 'g1', 2022, 'received', 'total', 400, NULL),
  ('disclosure', 'a1', 2020, 'license', 'decisions', 8, NULL),
  ('disclosure', 'a1', 2021, 'license', 'decisions', 9, NULL),
  ('disclosure', 'a1', 2020, 'regulation', 'issued', 1, NULL),
  ('disclosure', 'a1', 2020, 'regulation', 'disclosed_total', 50, NULL),
  ('disclosure', 'a1', 2021, 'regulation', 'in_force', 5, NULL),
  ('disclosure', 'a1', 2020, 'fee', 'prior_items', 240, NULL),
  ('disclosure', 'a1', 2021, 'fee', 'amount', 1.5, NULL)
) AS t(section, agency_id, year, category, breakdown, value, form);
CREATE TABLE fact_request AS SELECT * EXCLUDE section FROM given WHERE section = 'request' ORDER BY ALL;
CREATE TABLE fact_disclosure AS SELECT * EXCLUDE section FROM given WHERE section = 'disclosure' ORDER BY ALL;
CREATE TABLE coverage AS
SELECT DISTINCT agency_id, year, 'published' AS state FROM given
UNION ALL FROM (VALUES ('a3', 2022, 'missing'))
ORDER BY ALL;
CREATE TABLE report AS
SELECT DISTINCT report_id, agency_id || '/' || year || '.html' AS landing_path,
  'https://example.org/' || report_id AS source_uri, 'b' AS batch, 'text/html' AS media_type,
  'UTF-8' AS charset, '=' || agency_id || '的年度报告' AS title, agency_id, NULL::VARCHAR AS agency_verbatim, year,
  make_date(year + 1, 1, 31) AS published_on, NULL::VARCHAR AS index_number, NULL::VARCHAR AS form_disclosure,
  NULL::VARCHAR AS form_request, NULL::VARCHAR AS form_dispute, 'published' AS status, '' AS reason,
  'f' AS fingerprint, NULL::VARCHAR AS superseded_by
FROM given
ORDER BY ALL;
DROP TABLE given;
