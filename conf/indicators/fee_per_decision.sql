-- position: 28
-- title_zh: 每件许可收费
-- title_en: Fees per licence decision
-- formula: fee.amount / license.decisions; fees are not only for licences: read with care
-- unit: wan_yuan
-- forms: 2021
-- minimum_base: 30
-- inputs: fee = disclosure/fee/amount; license = disclosure/license/decisions
SELECT
  *,
  fee AS numerator,
  license AS denominator,
  license AS base_count,
  NULL AS detail
FROM base
