-- The figures of one published report and where each was read: the printed text, the labels beside it, what
-- each witness of its place says, and its address on the page. basis says whose numbers they are.
-- $1 is the report, $2 its data year, which keeps all other files closed.
WITH own AS (
  SELECT * FROM fact WHERE report_id = $1 AND year = $2
),
place AS (
  SELECT * FROM cell WHERE report_id = $1
)
SELECT
  f.year,
  f.section,
  f.category,
  f.breakdown,
  f.value,
  f.unit,
  f.status,
  f.origin,
  f.form,
  b.basis,
  f.report_id,
  c.verbatim,
  c.row_label,
  c.column_label,
  c.evidence,
  c.table_index,
  c.row_index,
  c.column_index,
  c.page,
  c.box
FROM own AS f
LEFT JOIN agency_basis AS b ON b.agency_id = f.agency_id AND b.scope = f.scope
LEFT JOIN place AS c ON c.cell_id = f.cell_id
LEFT JOIN dim_category AS d ON d.section = f.section AND d.category = f.category
LEFT JOIN dim_breakdown AS e ON e.section = f.section AND e.breakdown = f.breakdown
ORDER BY
  list_position(['disclosure', 'request', 'dispute', 'statistic'], f.section),
  d.position,
  f.category,
  e.position,
  f.breakdown
