-- title_zh: 机构年度覆盖
-- title_en: What became of each agency and year
-- note_zh: 列的含义见数据包说明。
-- note_en: The columns are described one by one.
-- sort: agency_id, year
-- key: agency_id, year
-- refers: agency_id -> dim_agency.agency_id
-- part_of: all
FROM coverage
