-- title_zh: 结转衔接
-- title_en: What was carried over and carried in
-- note_zh: 列的含义见数据包说明。
-- note_en: The columns are described one by one.
-- sort: agency_id, year
-- refers: agency_id -> dim_agency.agency_id
-- part_of: all
FROM carry_over
