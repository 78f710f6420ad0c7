-- title_zh: 宽表（每机构每年一行）
-- title_en: Wide table, one row an agency and year
-- note_zh: 每列为官方表格的一个单元格；空白为空值而非零。各表的表式与口径见 form_*、basis_*，不同口径的行不得相加。
-- note_en: Each column is a cell of the official tables; blank is null and not zero. form_* and basis_* tell the form and
--   the basis of each table; never add up rows of different basis.
-- sort: agency_id, year
-- key: agency_id, year
FROM wide
WHERE year BETWEEN coalesce(getvariable('first_year'), 0) AND coalesce(getvariable('last_year'), 9999)
