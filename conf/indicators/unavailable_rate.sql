-- position: 9
-- title_zh: 无法提供比例
-- title_en: Unavailable rate
-- formula: unavailable / concluded
-- unit: percent
-- forms: 2019, 2021
-- minimum_base: 30
-- inputs: unavailable = request/unavailable/total; concluded = request/concluded/total
SELECT
  *,
  unavailable AS numerator,
  concluded AS denominator,
  concluded AS base_count,
  NULL AS detail
FROM base
