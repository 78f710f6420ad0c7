-- A small warehouse: two cities and a bureau, four years over both forms.
CREATE TABLE dim_region AS FROM (VALUES
  ('230000', '黑龙江省', '黑龙江省', 'province', '', 1949, NULL::INTEGER, ''),
  ('230800', '佳木斯市', '黑龙江省佳木斯市', 'prefecture', '230000', 1983, NULL, ''),
  ('320000', '江苏省', '江苏省', 'province', '', 1953, NULL, ''),
  ('320800', '淮阴市', '江苏省淮阴市', 'prefecture', '320000', 1983, 2000, '320800'),
  ('320800', '淮安市', '江苏省淮安市', 'prefecture', '320000', 2001, NULL, '')
) AS t(region_code, name, full_name, level, parent_code, valid_from, valid_to, successor_codes);

CREATE TABLE dim_agency AS FROM (VALUES
  ('230800:government:1', '佳木斯市人民政府', ['佳木斯市政府', '佳木斯市人民政府办公室'], '230800', 'prefecture', 'government', NULL::INTEGER, NULL::INTEGER, NULL::VARCHAR),
  ('230800:education:1', '佳木斯市教育局', [], '230800', 'prefecture', 'education', NULL, NULL, NULL),
  ('320800:government:1', '淮安市人民政府', ['淮安市政府'], '320800', 'prefecture', 'government', NULL, NULL, NULL),
  ('320800:education:1', '淮安市教育局', [], '320800', 'prefecture', 'education', NULL, NULL, NULL)
) AS t(agency_id, name, aliases, region_code, level, function_code, valid_from, valid_to, successor_id);

CREATE TABLE dim_category AS FROM (VALUES
  ('disclosure', 'normative_document', 1, '', '行政规范性文件', 'normative documents', '20(1)', '件'),
  ('request', 'received', 1, '', '本年新收政府信息公开申请数量', 'received', '29', '件'),
  ('request', 'granted', 3, '', '予以公开', 'granted', '36', '件'),
  ('disclosure', 'fee', 2, '', '行政事业性收费', 'fees', '20(8)', NULL)
) AS t(section, category, position, parent, label_zh, label_en, article, unit);

CREATE TABLE dim_breakdown AS FROM (VALUES
  ('request', 'natural_person', 1, '自然人', 'natural person', '件'),
  ('request', 'total', 7, '总计', 'total', '件'),
  ('disclosure', 'amount', 10, '本年收费金额', 'money', '万元')
) AS t(section, breakdown, position, label_zh, label_en, unit);

CREATE TABLE dim_comparability AS FROM (VALUES
  ('request', 'received', 'total', '2019', '2021', 'same', 'printed alike'),
  ('disclosure', 'normative_document', 'issued', '2019', '2021', 'similar', 'narrower since 2021'),
  ('disclosure', 'fee', 'amount', '2019', '2021', 'break', 'items before, money since')
) AS t(section, category, breakdown, from_form, to_form, relation, reason);

-- section, agency, year, category, breakdown, value, status, report, cell
CREATE TABLE all_fact AS
SELECT section, agency_id, year, category, breakdown, value::DECIMAL(20,4) AS value,
  CASE category WHEN 'fee' THEN '万元' ELSE '件' END AS unit, status,
  CASE status WHEN 'derived' THEN 'derived' ELSE 'table' END AS origin,
  CASE WHEN year < 2021 THEN '2019' ELSE '2021' END AS form, 'own' AS scope, 'same' AS comparability,
  report_id, cell_id
FROM (VALUES
  ('request', '230800:government:1', 2019, 'received', 'total', 120, 'reported', 'a119', 'c1'),
  ('request', '230800:government:1', 2020, 'received', 'total', 134, 'reported', 'a120', 'c1'),
  ('request', '230800:government:1', 2020, 'carried_out', 'total', 9, 'reported', 'a120', 'c2'),
  ('request', '230800:government:1', 2020, 'granted', 'total', 50, 'reported', 'a120', 'c3'),
  ('request', '230800:government:1', 2021, 'received', 'total', 151, 'reported', 'a121', 'c8'),
  ('request', '230800:government:1', 2021, 'received', 'natural_person', 140, 'reported', 'a121', 'c2'),
  ('request', '230800:government:1', 2021, 'received', 'business', 11, 'reported', 'a121', 'c3'),
  ('request', '230800:government:1', 2021, 'received', 'research', NULL, 'blank', 'a121', 'c4'),
  ('request', '230800:government:1', 2021, 'carried_in', 'total', 8, 'reported', 'a121', 'c10'),
  ('request', '230800:government:1', 2021, 'granted', 'total', 61, 'reported', 'a121', 'c11'),
  ('request', '230800:government:1', 2021, 'partial', 'total', 10, 'reported', 'a121', 'c12'),
  ('request', '230800:government:1', 2021, 'concluded', 'total', 150, 'reported', 'a121', 'c13'),
  ('request', '230800:government:1', 2021, 'handled', 'total', 159, 'derived', 'a121', NULL),
  ('request', '320800:government:1', 2020, 'received', 'total', 3119, 'reported', 'b120', 'c1'),
  ('request', '320800:government:1', 2021, 'received', 'total', 3153, 'reported', 'b121', 'c1'),
  ('request', '320800:education:1', 2021, 'received', 'total', 12, 'reported', 'c121', 'c1'),
  ('request', '320800:education:1', 2021, 'granted', 'total', 5, 'reported', 'c121', 'c2'),
  ('request', '320800:education:1', 2021, 'partial', 'total', 0, 'reported', 'c121', 'c3'),
  ('request', '320800:education:1', 2021, 'concluded', 'total', 12, 'reported', 'c121', 'c4'),
  ('disclosure', '230800:government:1', 2020, 'normative_document', 'issued', 13, 'reported', 'a120', 'c20'),
  ('disclosure', '230800:government:1', 2021, 'normative_document', 'issued', 7, 'reported', 'a121', 'c20'),
  ('disclosure', '230800:government:1', 2020, 'fee', 'amount', 3, 'reported', 'a120', 'c21'),
  ('disclosure', '230800:government:1', 2021, 'fee', 'amount', 12.35, 'reported', 'a121', 'c21'),
  ('disclosure', '320800:government:1', 2021, 'fee', 'amount', NULL, 'unreadable', 'b121', 'c21'),
  ('dispute', '320800:government:1', 2021, 'review', 'corrected', 64, 'reported', 'b121', 'c30'),
  ('dispute', '320800:government:1', 2021, 'review', 'pending', 37, 'reported', 'b121', 'c31'),
  ('dispute', '320800:government:1', 2021, 'review', 'total', 351, 'reported', 'b121', 'c32'),
  ('old', 'unidentified:d121', 2021, 'received', 'total', 4, 'reported', 'd121', 'c1'),
  ('old', '230800:government:1', 2021, 'received', 'total', 150, 'reported', 'a121old', 'c1')
) AS t(section, agency_id, year, category, breakdown, value, status, report_id, cell_id)
ORDER BY ALL;

CREATE TABLE fact_disclosure AS SELECT * EXCLUDE section FROM all_fact WHERE section = 'disclosure';
CREATE TABLE fact_request AS SELECT * EXCLUDE section FROM all_fact WHERE section = 'request';
CREATE TABLE fact_dispute AS SELECT * EXCLUDE section FROM all_fact WHERE section = 'dispute';
CREATE TABLE fact_unpublished AS
SELECT * REPLACE ('request' AS section) FROM all_fact WHERE section = 'old';

CREATE TABLE report AS FROM (VALUES
  ('a119', 'jms/2019.txt', 'https://example.org/2019', 'reports', 'text/plain', 'GB18030', '佳木斯市2019年政府信息公开工作年度报告', '230800:government:1', '佳木斯市人民政府', 2019, DATE '2020-01-30', NULL, '2019', '2019', NULL, 'published', '', 'f1', NULL),
  ('a120', 'jms/2020.txt', NULL, 'reports', 'text/plain', 'UTF-8', '佳木斯市2020年政府信息公开工作年度报告', '230800:government:1', '佳木斯市人民政府', 2020, DATE '2021-01-29', NULL, '2019', '2019', NULL, 'published', '', 'f1', NULL),
  ('a121', 'jms/2021.txt', 'https://example.org/2021', 'reports', 'text/plain', 'UTF-8', '佳木斯市2021年政府信息公开工作年度报告', '230800:government:1', '佳木斯市人民政府', 2021, DATE '2022-01-28', NULL, '2021', '2021', NULL, 'published', '', 'f1', NULL),
  ('a121old', 'jms/2021-draft.txt', NULL, 'reports', 'text/plain', 'UTF-8', '佳木斯市2021年政府信息公开工作年度报告', '230800:government:1', '佳木斯市人民政府', 2021, DATE '2022-01-20', NULL, NULL, '2021', NULL, 'superseded', '', 'f1', 'a121'),
  ('b120', 'ha/2020.html', NULL, 'reports', 'text/html', 'GB18030', '淮安市2020年报告', '320800:government:1', '淮安市人民政府', 2020, NULL, NULL, NULL, '2019', NULL, 'published', '', 'f1', NULL),
  ('b121', 'ha/2021.html', NULL, 'reports', 'text/html', 'GB18030', '淮安市2021年报告', '320800:government:1', '淮安市人民政府', 2021, NULL, NULL, '2021', '2021', '2021', 'published', '', 'f1', NULL),
  ('c121', 'ha/jyj.html', NULL, 'reports', 'text/html', 'UTF-8', '淮安市教育局2021年报告', '320800:education:1', '淮安市教育局', 2021, NULL, NULL, NULL, '2021', NULL, 'published', '', 'f1', NULL),
  ('d121', 'x/unknown.txt', NULL, 'reports', 'text/plain', 'UTF-8', NULL, 'unidentified:d121', NULL, 2021, NULL, NULL, NULL, '2021', NULL, 'unidentified', 'Nothing on the page names the agency.', 'f1', NULL),
  ('e1', 'x/list.html', NULL, 'reports', 'text/html', 'UTF-8', '目录', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'rejected', 'The page is a list of reports.', 'f1', NULL)
) AS t(report_id, landing_path, source_uri, batch, media_type, charset, title, agency_id, agency_verbatim, year, published_on, index_number, form_disclosure, form_request, form_dispute, status, reason, fingerprint, superseded_by);

CREATE TABLE cell AS
SELECT *, NULL::INTEGER AS page, NULL::VARCHAR AS box FROM (VALUES
  ('a121', 'c2', 3, 2, 1, '140', '一、本年新收政府信息公开申请数量', '自然人', 'label=0 order count=7 sum'),
  ('a121', 'c3', 3, 2, 2, '11', '一、本年新收政府信息公开申请数量', '商业企业', 'label=0 order count=7 sum'),
  ('a121', 'c4', 3, 2, 3, '', '一、本年新收政府信息公开申请数量', '科研机构', 'label=0 order count=7'),
  ('a121', 'c8', 3, 2, 4, '151', '一、本年新收政府信息公开申请数量', '总计', 'label=0 order count=7 sum'),
  ('a121', 'c10', 3, 3, 4, '8', '二、上年结转政府信息公开申请数量', '总计', 'label=0 order count=7 sum'),
  ('a121', 'c11', 3, 4, 4, '61', '（一）予以公开', '总计', 'label=0 order count=7 sum'),
  ('a121', 'c12', 3, 5, 4, '10', '（二）部分公开', '总计', 'label=0 order count=7 sum'),
  ('a121', 'c13', 3, 6, 4, '150', '（七）总计', '总计', 'label=0 order count=7 sum'),
  ('a121', 'c20', 1, 1, 1, '7', '行政规范性文件', '本年制发件数', 'label=0 order'),
  ('a121', 'c21', 1, 2, 1, '12.3500', '行政事业性收费', '本年收费金额', 'label=0 order')
) AS t(report_id, cell_id, table_index, row_index, column_index, verbatim, row_label, column_label, evidence);

CREATE TABLE issue AS FROM (VALUES
  ('i1', 'recognition', 'info', 'a121', '230800:government:1', 2021, 'The title names the agency: 佳木斯市.', NULL::VARCHAR, NULL::VARCHAR, ''),
  ('i2', 'recognition', 'info', 'a121', '230800:government:1', 2021, 'The title names the year: 2021.', NULL, NULL, ''),
  ('i3', 'request-balance', 'error', 'a121', '230800:government:1', 2021, 'Received and carried in are 159, concluded and carried out are 150.', 'received + carried_in = 159', 'concluded + carried_out = 150', 'request/received/total')
) AS t(issue_key, rule, severity, report_id, agency_id, year, message, left_side, right_side, cells);

CREATE TABLE run AS FROM (VALUES
  ('r1', TIMESTAMP '2024-03-01 02:00:00', TIMESTAMP '2024-03-01 02:05:00', 4, 'published=4', 's0', 'h0', '0.1.0'),
  ('r2', TIMESTAMP '2024-03-02 02:00:00', TIMESTAMP '2024-03-02 02:01:30', 9, 'published=6 superseded=1 unidentified=1 rejected=1', 's1', 'h1', '0.1.0')
) AS t(run_id, started, finished, inputs, counts, snapshot_id, conf_hash, version);
