-- The facts with the address of their cell, as issues spell it, and their number as text.
SELECT
  *,
  section || '/' || category || '/' || breakdown AS cell,
  regexp_replace(CAST(value AS VARCHAR), '\.?0+$', '') AS number
FROM fact
