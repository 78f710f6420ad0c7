-- position: 27
-- title_zh: 监管服务结构比
-- title_en: Licences to enforcement decisions
-- formula: license.decisions / (penalty.decisions + coercion.decisions)
-- unit: ratio
-- forms: 2019, 2021
-- minimum_base: 30
-- inputs: license = disclosure/license/decisions; penalty = disclosure/penalty/decisions; coercion =
--   disclosure/coercion/decisions
SELECT
  *,
  license AS numerator,
  penalty + coercion AS denominator,
  penalty + coercion AS base_count,
  NULL AS detail
FROM base
