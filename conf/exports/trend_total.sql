-- title_zh: 历年合计
-- title_en: Totals by year over the agencies that give a number
-- note_zh: 不同 basis 的行互有重叠，不得相加；breaks_here 之后不可与此前接续。
-- note_en: Rows of different basis overlap and must never be added up; a series must not be followed over breaks_here.
-- columns_of: trend
-- sort: section, category, breakdown, basis, year, form
-- key: section, category, breakdown, basis, year, form
-- part_of: all
FROM trend
