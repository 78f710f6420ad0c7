-- position: 12
-- title_zh: 信访类比例
-- title_en: Petition rate
-- formula: not_processed.petition / concluded
-- unit: percent
-- forms: 2019, 2021
-- minimum_base: 30
-- inputs: petition = request/not_processed.petition/total; concluded = request/concluded/total
SELECT
  *,
  petition AS numerator,
  concluded AS denominator,
  concluded AS base_count,
  NULL AS detail
FROM base
