-- position: 20
-- title_zh: 复议率
-- title_en: Review rate
-- formula: review.total / concluded
-- unit: percent
-- forms: 2019, 2021
-- minimum_base: 30
-- inputs: review_total = dispute/review/total; concluded = request/concluded/total
SELECT
  *,
  review_total AS numerator,
  concluded AS denominator,
  concluded AS base_count,
  NULL AS detail
FROM base
