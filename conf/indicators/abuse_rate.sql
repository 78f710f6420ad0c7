-- position: 11
-- title_zh: 滥用申请类比例
-- title_en: Abuse rate
-- formula: (not_processed.repeated + not_processed.excessive + not_processed.confirmation) / concluded
-- unit: percent
-- forms: 2019, 2021
-- minimum_base: 30
-- inputs: repeated = request/not_processed.repeated/total; excessive = request/not_processed.excessive/total;
--   confirmation = request/not_processed.confirmation/total; concluded = request/concluded/total
SELECT
  *,
  repeated + excessive + confirmation AS numerator,
  concluded AS denominator,
  concluded AS base_count,
  NULL AS detail
FROM base
