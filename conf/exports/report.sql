-- title_zh: 报告
-- title_en: Landed documents
-- note_zh: 列的含义见数据包说明。
-- note_en: The columns are described one by one.
-- sort: report_id
-- key: report_id
-- part_of: all
FROM report
