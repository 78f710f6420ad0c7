-- title_zh: 机构
-- title_en: Public bodies
-- note_zh: 列的含义见数据包说明。
-- note_en: The columns are described one by one.
-- sort: agency_id
-- key: agency_id
-- part_of: all
FROM dim_agency
