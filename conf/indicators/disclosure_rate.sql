-- position: 4
-- title_zh: 实质公开率
-- title_en: Disclosure rate
-- formula: (granted + partial) / concluded
-- unit: percent
-- forms: 2019, 2021
-- minimum_base: 30
-- inputs: granted = request/granted/total; partial = request/partial/total; concluded = request/concluded/total
SELECT
  *,
  granted + partial AS numerator,
  concluded AS denominator,
  concluded AS base_count,
  NULL AS detail
FROM base
