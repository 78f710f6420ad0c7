-- title_zh: 分项代码
-- title_en: Codes of breakdowns
-- note_zh: 列的含义见数据包说明。
-- note_en: The columns are described one by one.
-- sort: section, position, breakdown
-- key: section, breakdown
-- part_of: all
FROM dim_breakdown
