-- position: 7
-- title_zh: 不予公开比例（不含行政查询）
-- title_en: Denial rate without administrative queries
-- formula: (denied - denied.administrative_query) / concluded
-- unit: percent
-- forms: 2019, 2021
-- minimum_base: 30
-- inputs: denied = request/denied/total; administrative_query = request/denied.administrative_query/total; concluded
--   = request/concluded/total
SELECT
  *,
  denied - administrative_query AS numerator,
  concluded AS denominator,
  concluded AS base_count,
  NULL AS detail
FROM base
