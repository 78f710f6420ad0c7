-- Printed figures of three city reports (totals of all applicants), and a bureau with gaps.
CREATE TABLE dim_region AS FROM (VALUES
  ('320000', '江苏省', '江苏省', 'province', '100000', 1953, NULL::INTEGER, []::VARCHAR[]),
  ('320800', '淮安市', '江苏省淮安市', 'prefecture', '320000', 2001, NULL, []),
  ('321300', '宿迁市', '江苏省宿迁市', 'prefecture', '320000', 1996, NULL, [])
) AS t(region_code, name, full_name, level, parent_code, valid_from, valid_to, successor_codes);

CREATE TABLE dim_agency AS FROM (VALUES
  ('sq', '宿迁市人民政府', []::VARCHAR[], '321300', 'prefecture', 'gov_office', NULL::INTEGER, NULL::INTEGER, NULL::VARCHAR),
  ('ha', '淮安市人民政府', [], '320800', 'prefecture', 'gov_office', NULL, NULL, NULL),
  ('edu', '淮安市教育局', [], '320800', 'prefecture', 'education', NULL, NULL, NULL),
  ('fin', '淮安市财政局', [], '320800', 'prefecture', 'finance', NULL, NULL, NULL)
) AS t(agency_id, name, aliases, region_code, level, function_code, valid_from, valid_to, successor_id);

CREATE TABLE dim_comparability AS FROM (VALUES
  ('request', 'received', 'total', '2019', '2021', 'same', 'alike'),
  ('request', 'carried_in', 'total', '2019', '2021', 'same', 'alike'),
  ('disclosure', 'license', 'decisions', '2019', '2021', 'similar', 'items and decisions were mixed'),
  ('disclosure', 'penalty', 'decisions', '2019', '2021', 'similar', 'items and decisions were mixed'),
  ('disclosure', 'coercion', 'decisions', '2019', '2021', 'break', 'planted for the test')
) AS t(section, category, breakdown, from_form, to_form, relation, reason);

CREATE TABLE all_fact AS
SELECT agency_id, year, category, breakdown, value::DECIMAL(20,4) AS value, '件' AS unit,
  CASE WHEN value IS NULL THEN 'unreadable' ELSE 'reported' END AS status, 'table' AS origin, form,
  scope, 'same' AS comparability, agency_id || year AS report_id, 'c' AS cell_id, section
FROM (VALUES
  ('sq', 2023, '2021', 'rolled_up', 'request', 'granted', 'total', 1191),
  ('sq', 2023, '2021', 'rolled_up', 'request', 'partial', 'total', 328),
  ('sq', 2023, '2021', 'rolled_up', 'request', 'concluded', 'total', 3486),
  ('sq', 2023, '2021', 'rolled_up', 'request', 'received', 'total', 3500),
  ('sq', 2023, '2021', 'rolled_up', 'request', 'carried_in', 'total', 30),
  ('sq', 2023, '2021', 'rolled_up', 'request', 'carried_out', 'total', 44),
  ('sq', 2023, '2021', 'rolled_up', 'request', 'unavailable.not_held', 'total', 1047),
  ('sq', 2023, '2021', 'rolled_up', 'dispute', 'review', 'corrected', 17),
  ('sq', 2023, '2021', 'rolled_up', 'dispute', 'review', 'pending', 26),
  ('sq', 2023, '2021', 'rolled_up', 'dispute', 'review', 'total', 440),
  ('sq', 2024, '2021', 'rolled_up', 'request', 'granted', 'total', 1431),
  ('sq', 2024, '2021', 'rolled_up', 'request', 'partial', 'total', 471),
  ('sq', 2024, '2021', 'rolled_up', 'request', 'concluded', 'total', 3521),
  ('sq', 2024, '2021', 'rolled_up', 'request', 'received', 'total', 3490),
  ('sq', 2024, '2021', 'rolled_up', 'request', 'carried_in', 'total', 40),
  ('sq', 2024, '2021', 'rolled_up', 'request', 'carried_out', 'total', 9),
  ('sq', 2024, '2021', 'rolled_up', 'request', 'unavailable.not_held', 'total', 897),
  ('sq', 2024, '2021', 'rolled_up', 'dispute', 'review', 'corrected', 18),
  ('sq', 2024, '2021', 'rolled_up', 'dispute', 'review', 'pending', 36),
  ('sq', 2024, '2021', 'rolled_up', 'dispute', 'review', 'total', 170),
  ('ha', 2024, '2021', 'rolled_up', 'request', 'granted', 'total', 500),
  ('ha', 2024, '2021', 'rolled_up', 'request', 'partial', 'total', 95),
  ('ha', 2024, '2021', 'rolled_up', 'request', 'concluded', 'total', 1000),
  ('ha', 2024, '2021', 'own', 'dispute', 'review', 'corrected', 64),
  ('ha', 2024, '2021', 'own', 'dispute', 'review', 'pending', 37),
  ('ha', 2024, '2021', 'own', 'dispute', 'review', 'total', 351),
  ('edu', 2019, '2019', 'own', 'disclosure', 'license', 'decisions', 10),
  ('edu', 2019, '2019', 'own', 'disclosure', 'penalty', 'decisions', 4),
  ('edu', 2019, '2019', 'own', 'disclosure', 'coercion', 'decisions', 1),
  ('edu', 2021, '2021', 'own', 'disclosure', 'license', 'decisions', 9),
  ('edu', 2021, '2021', 'own', 'disclosure', 'penalty', 'decisions', 3),
  ('edu', 2021, '2021', 'own', 'disclosure', 'coercion', 'decisions', 0),
  ('edu', 2024, '2021', 'own', 'request', 'granted', 'total', 3),
  ('edu', 2024, '2021', 'own', 'request', 'partial', 'total', 0),
  ('edu', 2024, '2021', 'own', 'request', 'concluded', 'total', 4),
  ('edu', 2024, '2021', 'own', 'request', 'received', 'total', 0),
  ('edu', 2024, '2021', 'own', 'request', 'carried_in', 'total', 0),
  ('edu', 2024, '2021', 'own', 'request', 'denied.state_secret', 'total', 2),
  ('edu', 2024, '2021', 'own', 'request', 'denied.prohibited_by_law', 'total', 0),
  ('edu', 2024, '2021', 'own', 'request', 'denied.three_security', 'total', 0),
  ('edu', 2024, '2021', 'own', 'request', 'denied.third_party', 'total', 5),
  ('edu', 2024, '2021', 'own', 'request', 'denied.internal_affairs', 'total', 1),
  ('edu', 2024, '2021', 'own', 'request', 'denied.process_information', 'total', 0),
  ('edu', 2024, '2021', 'own', 'request', 'denied.enforcement_file', 'total', 2),
  ('edu', 2024, '2021', 'own', 'request', 'denied.administrative_query', 'total', 0),
  ('fin', 2024, '2021', 'own', 'request', 'granted', 'total', 7),
  ('fin', 2024, '2021', 'own', 'request', 'partial', 'total', NULL),
  ('fin', 2024, '2021', 'own', 'request', 'concluded', 'total', 0),
  ('fin', 2024, '2021', 'own', 'request', 'received', 'total', 2),
  ('fin', 2024, '2021', 'own', 'request', 'carried_in', 'total', 1)
) AS t(agency_id, year, form, scope, section, category, breakdown, value);

CREATE TABLE fact_request AS SELECT * EXCLUDE (section) FROM all_fact WHERE section = 'request';
CREATE TABLE fact_dispute AS SELECT * EXCLUDE (section) FROM all_fact WHERE section = 'dispute';
CREATE TABLE fact_disclosure AS SELECT * EXCLUDE (section) FROM all_fact WHERE section = 'disclosure';

CREATE TABLE report AS SELECT *, '' AS landing_path, '' AS agency_verbatim, '' AS reason,
  NULL::VARCHAR AS superseded_by, '' AS title, '' AS source_uri, '' AS batch FROM (VALUES
  ('ha2024', 'ha', 2024, DATE '2025-03-31', '2021', '2021', '2021', 'published'),
  ('edu2024', 'edu', 2024, DATE '2025-02-01', '2021', '2021', '2021', 'published'),
  ('fin2024', 'fin', 2024, NULL, '2021', '2021', '2021', 'published')
) AS t(report_id, agency_id, year, published_on, form_disclosure, form_request, form_dispute, status);

CREATE TABLE issue AS FROM (VALUES
  ('edu2024:a', 'request-balance', 'error', 'edu2024', 'edu', 2024, 'does not add up', NULL::VARCHAR, NULL::VARCHAR, []::VARCHAR[]),
  ('edu2024:b', 'jump', 'warning', 'edu2024', 'edu', 2024, 'many times more', NULL, NULL, [])
) AS t(issue_key, rule, severity, report_id, agency_id, year, message, left_side, right_side, cells);
