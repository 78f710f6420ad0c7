-- title_zh: 争议处理结果
-- title_en: How disputes ended, by agency and year
-- note_zh: 列的含义见数据包说明。
-- note_en: The columns are described one by one.
-- sort: agency_id, year
-- refers: agency_id -> dim_agency.agency_id
-- part_of: all
FROM dispute_outcome
