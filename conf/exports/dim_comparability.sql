-- title_zh: 各表式可比性
-- title_en: Whether a series may be followed from form to form
-- note_zh: 列的含义见数据包说明。
-- note_en: The columns are described one by one.
-- sort: section, category, breakdown, from_form
-- key: section, category, breakdown, from_form, to_form
-- part_of: all
FROM dim_comparability
