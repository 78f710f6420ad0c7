-- position: 29
-- title_zh: 零申请机构占比
-- title_en: Share of bodies without requests
-- formula: bodies with received + carried_in = 0 / bodies
-- unit: percent
-- forms: 2019, 2021
-- minimum_base: 30
-- inputs: received = request/received/total; carried_in = request/carried_in/total
-- each: nil = CAST(received + carried_in = 0 AS INTEGER)
SELECT
  *,
  nil AS numerator,
  bodies AS denominator,
  bodies AS base_count,
  NULL AS detail
FROM base
