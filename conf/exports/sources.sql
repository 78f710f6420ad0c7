-- title_zh: 数据来源
-- title_en: Sources
-- note_zh: 本次导出所用的年度报告及其网址；source_uri 为空者，原文件未附网址。
-- note_en: The annual reports that the figures of this export come from, with their addresses.
-- columns_of: report
-- sort: year, agency_id, report_id
-- key: report_id
SELECT report_id, agency_id, year, title, source_uri, landing_path, published_on, media_type
FROM report
WHERE CASE
    WHEN getvariable('report_id') IS NULL THEN status = 'published'
    ELSE report_id = getvariable('report_id')
  END
  AND year BETWEEN coalesce(getvariable('first_year'), 0) AND coalesce(getvariable('last_year'), 9999)
  AND (
    getvariable('category') IS NULL
    OR report_id IN (
      SELECT f.report_id
      FROM fact AS f
      WHERE f.section = getvariable('section')
        AND f.category = getvariable('category')
        AND list_contains(coalesce(getvariable('breakdowns'), []), f.breakdown)
    )
  )
