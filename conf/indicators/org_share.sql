-- position: 19
-- title_zh: 法人申请占比
-- title_en: Share of organisations among applicants
-- formula: (received - received by natural persons) / received; detail has the shares of businesses and legal service
--   providers
-- unit: percent
-- forms: 2019, 2021
-- minimum_base: 30
-- inputs: received = request/received/total; natural_person = request/received/natural_person; business =
--   request/received/business; legal_service = request/received/legal_service
SELECT
  *,
  received - natural_person AS numerator,
  received AS denominator,
  received AS base_count,
  CASE WHEN received > 0 THEN format('business {:.1f} %, legal_service {:.1f} %', 100.0 * business / received, 100.0 * legal_service / received) END AS detail
FROM base
