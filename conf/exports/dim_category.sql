-- title_zh: 类别代码
-- title_en: Codes of categories
-- note_zh: 列的含义见数据包说明。
-- note_en: The columns are described one by one.
-- sort: section, position, category
-- key: section, category
-- part_of: all
FROM dim_category
