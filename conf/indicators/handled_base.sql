-- position: 3
-- title_zh: 受理合计
-- title_en: Requests to be handled
-- formula: received + carried_in
-- unit: count
-- forms: 2019, 2021
-- minimum_base: 0
-- inputs: received = request/received/total; carried_in = request/carried_in/total
SELECT
  *,
  received + carried_in AS numerator,
  NULL AS denominator,
  received + carried_in AS base_count,
  NULL AS detail
FROM base
