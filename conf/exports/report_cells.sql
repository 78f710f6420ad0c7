-- title_zh: 一份报告的全部单元格
-- title_en: All cells of a report
-- note_zh: 每行为一个单元格，verbatim 为原报告所印文字；空白为空值而非零。
-- note_en: One row a cell; verbatim is what the report prints. Blank is null and not zero.
-- columns_of: fact_cell, cell
-- sort: section, category, breakdown
-- key: section, category, breakdown
SELECT
  f.section,
  f.category,
  f.breakdown,
  f.value,
  f.unit,
  f.status,
  f.origin,
  f.form,
  f.scope,
  c.verbatim,
  c.row_label,
  c.column_label,
  c.page,
  f.cell_id
FROM fact_all AS f
LEFT JOIN cell AS c ON c.report_id = f.report_id AND c.cell_id = f.cell_id
WHERE f.report_id = getvariable('report_id')
