-- title_zh: 上年结转与上一年度结转下年度不一致的机构
-- title_en: Bodies that carried in other than they had carried over
-- reads: gap is carried_in less carried_out of the year before, of all applicants.
SELECT agency, year, carried_out_before, carried_in, gap
FROM carry_over
WHERE gap <> 0
ORDER BY abs(gap) DESC, agency, year
