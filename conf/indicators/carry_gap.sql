-- position: 18
-- title_zh: 结转差
-- title_en: Carry-over gap
-- formula: carried_in - carried_out of the year before
-- unit: count
-- forms: 2019, 2021
-- minimum_base: 0
-- inputs: carried_in = request/carried_in/total; carried_out_before = request/carried_out/total of the year before
SELECT
  *,
  carried_in - carried_out_before AS numerator,
  NULL AS denominator,
  carried_in AS base_count,
  NULL AS detail
FROM base
