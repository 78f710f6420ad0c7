-- position: 10
-- title_zh: 不予处理比例
-- title_en: Not processed rate
-- formula: not_processed / concluded
-- unit: percent
-- forms: 2019, 2021
-- minimum_base: 30
-- inputs: not_processed = request/not_processed/total; concluded = request/concluded/total
SELECT
  *,
  not_processed AS numerator,
  concluded AS denominator,
  concluded AS base_count,
  NULL AS detail
FROM base
