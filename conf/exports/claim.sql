-- title_zh: 正文所述数字
-- title_en: Figures that the prose states
-- note_zh: 列的含义见数据包说明。
-- note_en: The columns are described one by one.
-- sort: report_id, claim_id
-- key: report_id, claim_id
-- refers: report_id -> report.report_id
-- part_of: all
FROM claim
