-- position: 26
-- title_zh: 规范性文件更新率
-- title_en: Turnover of normative documents
-- formula: (issued + repealed) / in_force
-- unit: percent
-- forms: 2021
-- minimum_base: 30
-- inputs: issued = disclosure/normative_document/issued; repealed = disclosure/normative_document/repealed; in_force
--   = disclosure/normative_document/in_force
SELECT
  *,
  issued + repealed AS numerator,
  in_force AS denominator,
  in_force AS base_count,
  NULL AS detail
FROM base
