-- title_zh: 2014—2018 年统计表
-- title_en: Older sheets
-- note_zh: 每行为表中一个单元格。空白为空值而非零，先看 status 再求和。
-- note_en: One row a cell of the table. Blank is null and not zero: look at status before adding.
-- sort: agency_id, year, category, breakdown
-- key: agency_id, year, category, breakdown
-- refers: agency_id -> dim_agency.agency_id, report_id -> report.report_id
-- part_of: all
FROM fact_statistic
