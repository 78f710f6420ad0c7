-- title_zh: 复议纠错率最高的二十个县及其历年变化
-- title_en: The twenty counties with the highest correction rate on review, and their years
-- reads: Only rates over at least 30 decided cases (status computed) are ranked, in the newest year.
WITH rate AS MATERIALIZED (
  FROM indicator_review_correction_rate
  WHERE level = 'agency'
),
ranked AS (
  SELECT entity, value AS newest
  FROM rate
  WHERE basis = 'government_county' AND status = 'computed'
  QUALIFY year = max(year) OVER ()
  ORDER BY value DESC, entity
  LIMIT 20
)
SELECT i.name AS county, i.year, i.value AS review_correction_rate, i.base_count AS decided, i.status
FROM rate AS i
JOIN ranked AS r USING (entity)
ORDER BY r.newest DESC, county, i.year
