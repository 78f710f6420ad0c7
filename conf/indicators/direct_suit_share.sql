-- position: 24
-- title_zh: 未经复议直接起诉占比
-- title_en: Share of lawsuits without review
-- formula: suit_direct.total / (suit_direct.total + suit_after_review.total)
-- unit: percent
-- forms: 2019, 2021
-- minimum_base: 30
-- inputs: direct_total = dispute/suit_direct/total; after_review_total = dispute/suit_after_review/total
SELECT
  *,
  direct_total AS numerator,
  direct_total + after_review_total AS denominator,
  direct_total + after_review_total AS base_count,
  NULL AS detail
FROM base
