-- position: 23
-- title_zh: 败诉率
-- title_en: Lost lawsuits rate
-- formula: (suit_direct.corrected + suit_after_review.corrected) / (totals - pending)
-- unit: percent
-- forms: 2019, 2021
-- minimum_base: 30
-- inputs: direct_corrected = dispute/suit_direct/corrected; direct_total = dispute/suit_direct/total; direct_pending
--   = dispute/suit_direct/pending; after_review_corrected = dispute/suit_after_review/corrected; after_review_total =
--   dispute/suit_after_review/total; after_review_pending = dispute/suit_after_review/pending
SELECT
  *,
  direct_corrected + after_review_corrected AS numerator,
  direct_total + after_review_total - direct_pending - after_review_pending AS denominator,
  direct_total + after_review_total - direct_pending - after_review_pending AS base_count,
  NULL AS detail
FROM base
