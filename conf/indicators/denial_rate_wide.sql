-- position: 6
-- title_zh: 不予公开比例
-- title_en: Denial rate
-- formula: denied / concluded
-- unit: percent
-- forms: 2019, 2021
-- minimum_base: 30
-- inputs: denied = request/denied/total; concluded = request/concluded/total
SELECT
  *,
  denied AS numerator,
  concluded AS denominator,
  concluded AS base_count,
  NULL AS detail
FROM base
