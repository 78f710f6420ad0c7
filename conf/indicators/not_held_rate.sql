-- position: 8
-- title_zh: 不掌握比例
-- title_en: Not held rate
-- formula: unavailable.not_held / concluded
-- unit: percent
-- forms: 2019, 2021
-- minimum_base: 30
-- inputs: not_held = request/unavailable.not_held/total; concluded = request/concluded/total
SELECT
  *,
  not_held AS numerator,
  concluded AS denominator,
  concluded AS base_count,
  NULL AS detail
FROM base
