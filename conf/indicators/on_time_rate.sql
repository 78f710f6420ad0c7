-- position: 31
-- title_zh: 按时发布率
-- title_en: On time rate
-- formula: reports published on the day they are due or before / reports with a day of publication
-- unit: percent
-- forms: 2019, 2021
-- minimum_base: 30
-- inputs: on_time = view report_timeliness
SELECT
  *,
  on_time AS numerator,
  bodies AS denominator,
  bodies AS base_count,
  NULL AS detail
FROM base
