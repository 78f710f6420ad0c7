-- position: 1
-- title_zh: 新收申请量
-- title_en: Requests received
-- formula: received
-- unit: count
-- forms: 2019, 2021
-- minimum_base: 0
-- inputs: received = request/received/total
SELECT
  *,
  received AS numerator,
  NULL AS denominator,
  received AS base_count,
  NULL AS detail
FROM base
