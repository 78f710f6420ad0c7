-- position: 22
-- title_zh: 诉讼率
-- title_en: Litigation rate
-- formula: (suit_direct.total + suit_after_review.total) / concluded
-- unit: percent
-- forms: 2019, 2021
-- minimum_base: 30
-- inputs: direct_total = dispute/suit_direct/total; after_review_total = dispute/suit_after_review/total; concluded =
--   request/concluded/total
SELECT
  *,
  direct_total + after_review_total AS numerator,
  concluded AS denominator,
  concluded AS base_count,
  NULL AS detail
FROM base
