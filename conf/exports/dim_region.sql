-- title_zh: 行政区划
-- title_en: Divisions by spell of validity
-- note_zh: 列的含义见数据包说明。
-- note_en: The columns are described one by one.
-- sort: region_code, valid_from, name
-- part_of: all
FROM dim_region
