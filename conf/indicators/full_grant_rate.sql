-- position: 5
-- title_zh: 予以公开率
-- title_en: Full grant rate
-- formula: granted / concluded
-- unit: percent
-- forms: 2019, 2021
-- minimum_base: 30
-- inputs: granted = request/granted/total; concluded = request/concluded/total
SELECT
  *,
  granted AS numerator,
  concluded AS denominator,
  concluded AS base_count,
  NULL AS detail
FROM base
