-- Beside query/indicators.sql: a county with its bureau, so that every question finds something.
INSERT INTO dim_region VALUES
  ('320813', '洪泽区', '江苏省淮安市洪泽区', 'county', '320800', 2016, NULL, []);
INSERT INTO dim_agency VALUES
  ('hz', '淮安市洪泽区人民政府', [], '320813', 'county', 'gov_office', NULL, NULL, NULL),
  ('hzedu', '淮安市洪泽区教育局', [], '320813', 'county', 'education', NULL, NULL, NULL);
INSERT INTO all_fact
SELECT agency_id, year, category, breakdown, value::DECIMAL(20,4), '件', 'reported', 'table', form,
  scope, 'same', agency_id || year, 'c', section
FROM (VALUES
  ('hz', 2023, '2021', 'rolled_up', 'dispute', 'review', 'corrected', 4),
  ('hz', 2023, '2021', 'rolled_up', 'dispute', 'review', 'pending', 1),
  ('hz', 2023, '2021', 'rolled_up', 'dispute', 'review', 'total', 21),
  ('hz', 2024, '2021', 'rolled_up', 'dispute', 'review', 'corrected', 9),
  ('hz', 2024, '2021', 'rolled_up', 'dispute', 'review', 'pending', 0),
  ('hz', 2024, '2021', 'rolled_up', 'dispute', 'review', 'total', 36),
  ('hz', 2024, '2021', 'rolled_up', 'request', 'granted', 'total', 480),
  ('hzedu', 2020, '2019', 'own', 'disclosure', 'normative_document', 'issued', 5),
  ('hzedu', 2021, '2021', 'own', 'disclosure', 'normative_document', 'issued', 2),
  ('hzedu', 2024, '2021', 'own', 'request', 'received', 'natural_person', 30),
  ('hzedu', 2024, '2021', 'own', 'request', 'received', 'business', 8),
  ('hzedu', 2024, '2021', 'own', 'request', 'received', 'research', 0),
  ('hzedu', 2024, '2021', 'own', 'request', 'received', 'public_interest', 0),
  ('hzedu', 2024, '2021', 'own', 'request', 'received', 'legal_service', 1),
  ('hzedu', 2024, '2021', 'own', 'request', 'received', 'other', 1),
  ('hzedu', 2024, '2021', 'own', 'request', 'received', 'total', 40),
  ('hzedu', 2024, '2021', 'own', 'request', 'granted', 'total', 20),
  ('hzedu', 2024, '2021', 'own', 'request', 'partial', 'total', 6),
  ('hzedu', 2024, '2021', 'own', 'request', 'denied', 'total', 5),
  ('hzedu', 2024, '2021', 'own', 'request', 'denied.administrative_query', 'total', 1),
  ('hzedu', 2024, '2021', 'own', 'request', 'unavailable.not_held', 'total', 8),
  ('hzedu', 2024, '2021', 'own', 'request', 'concluded', 'total', 40)
) AS t(agency_id, year, form, scope, section, category, breakdown, value);
CREATE OR REPLACE TABLE fact_request AS SELECT * EXCLUDE (section) FROM all_fact WHERE section = 'request';
CREATE OR REPLACE TABLE fact_dispute AS SELECT * EXCLUDE (section) FROM all_fact WHERE section = 'dispute';
CREATE OR REPLACE TABLE fact_disclosure AS SELECT * EXCLUDE (section) FROM all_fact WHERE section = 'disclosure';
