-- title_zh: 数据疑点
-- title_en: All doubts and what became of them
-- note_zh: 列的含义见数据包说明。
-- note_en: The columns are described one by one.
-- sort: issue_key, report_id, rule, message
-- part_of: all
FROM issue_all
