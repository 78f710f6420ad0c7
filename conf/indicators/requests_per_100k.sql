-- position: 2
-- title_zh: 每十万人申请量
-- title_en: Requests per 100,000 inhabitants
-- formula: received / population of the last census * 100,000
-- unit: per_100k
-- forms: 2019, 2021
-- minimum_base: 30
-- inputs: received = request/received/total
SELECT
  b.*,
  b.received AS numerator,
  p.population AS denominator,
  b.received AS base_count,
  NULL AS detail
FROM base AS b
LEFT JOIN (
  SELECT region_code, arg_max(population, year) AS population FROM population GROUP BY region_code
) AS p
  ON p.region_code = CASE
    WHEN b.level = 'country' THEN '100000'
    WHEN b.level IN ('region', 'province') THEN b.entity
  END
