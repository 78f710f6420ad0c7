-- position: 25
-- title_zh: 争议转化率
-- title_en: Dispute rate
-- formula: (review.total + suit_direct.total) / concluded; a lawsuit after review is the same dispute
-- unit: percent
-- forms: 2019, 2021
-- minimum_base: 30
-- inputs: review_total = dispute/review/total; direct_total = dispute/suit_direct/total; concluded =
--   request/concluded/total
SELECT
  *,
  review_total + direct_total AS numerator,
  concluded AS denominator,
  concluded AS base_count,
  NULL AS detail
FROM base
