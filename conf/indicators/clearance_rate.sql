-- position: 17
-- title_zh: 办结率
-- title_en: Clearance rate
-- formula: concluded / (received + carried_in)
-- unit: percent
-- forms: 2019, 2021
-- minimum_base: 30
-- inputs: concluded = request/concluded/total; received = request/received/total; carried_in =
--   request/carried_in/total
SELECT
  *,
  concluded AS numerator,
  received + carried_in AS denominator,
  received + carried_in AS base_count,
  NULL AS detail
FROM base
