-- position: 30
-- title_zh: 数据质量分
-- title_en: Data quality score
-- formula: mean over reports of 100 - 10 for each error - 3 for each warning that stands open, at least 0
-- unit: points
-- forms: 2019, 2021
-- minimum_base: 0
-- inputs: errors = view report_quality; warnings = view report_quality
-- each: score = greatest(0, 100 - 10 * errors - 3 * warnings)
SELECT
  *,
  score AS numerator,
  bodies AS denominator,
  bodies AS base_count,
  NULL AS detail
FROM base
