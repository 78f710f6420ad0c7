-- position: 16
-- title_zh: 结转率
-- title_en: Backlog rate
-- formula: carried_out / (received + carried_in)
-- unit: percent
-- forms: 2019, 2021
-- minimum_base: 30
-- inputs: carried_out = request/carried_out/total; received = request/received/total; carried_in =
--   request/carried_in/total
SELECT
  *,
  carried_out AS numerator,
  received + carried_in AS denominator,
  received + carried_in AS base_count,
  NULL AS detail
FROM base
