-- title_zh: 覆盖情况
-- title_en: Coverage
-- note_zh: 已知机构中有已发布报告者的数目，按年份和层级。覆盖面扩大时，合计自然上升。
-- note_en: How many of the known agencies have a report that stands, by year and level. A total over rising coverage
--   rises by itself.
-- sort: year, level
SELECT year, level, known, published, published_before_too, quarantined, missing, not_due, share
FROM coverage_by_year
WHERE year BETWEEN coalesce(getvariable('first_year'), 0) AND coalesce(getvariable('last_year'), 9999)
