-- position: 13
-- title_zh: 其他处理比例
-- title_en: Other outcomes rate
-- formula: other / concluded
-- unit: percent
-- forms: 2019, 2021
-- minimum_base: 30
-- inputs: other = request/other/total; concluded = request/concluded/total
SELECT
  *,
  other AS numerator,
  concluded AS denominator,
  concluded AS base_count,
  NULL AS detail
FROM base
