-- position: 21
-- title_zh: 复议纠错率
-- title_en: Review correction rate
-- formula: review.corrected / (review.total - review.pending)
-- unit: percent
-- forms: 2019, 2021
-- minimum_base: 30
-- inputs: review_corrected = dispute/review/corrected; review_total = dispute/review/total; review_pending =
--   dispute/review/pending
SELECT
  *,
  review_corrected AS numerator,
  review_total - review_pending AS denominator,
  review_total - review_pending AS base_count,
  NULL AS detail
FROM base
