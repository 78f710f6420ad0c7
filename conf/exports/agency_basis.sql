-- title_zh: 机构口径
-- title_en: What the numbers of a body count
-- note_zh: 列的含义见数据包说明。
-- note_en: The columns are described one by one.
-- sort: agency_id, scope
-- key: agency_id, scope
-- refers: agency_id -> dim_agency.agency_id
-- part_of: all
FROM agency_basis
