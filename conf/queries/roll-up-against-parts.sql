-- title_zh: 政府汇总数与各组成部分之和的差额
-- title_en: Roll-ups less the sum of their parts, the worst first
-- reads: Only where a number of every part is known; a part without a report leaves the cell out.
WITH parts AS (
  SELECT government_id, count(*) AS parts FROM agency_part GROUP BY government_id
),
summed AS (
  SELECT p.government_id, f.year, f.cell, count(f.value) AS known, sum(f.value) AS total
  FROM agency_part AS p
  JOIN fact_cell AS f ON f.agency_id = p.part_id
  WHERE f.section = 'disclosure' OR f.section = 'request' AND f.breakdown = 'total'
  GROUP BY ALL
)
SELECT
  a.name AS government,
  c.year,
  c.cell,
  c.value AS roll_up,
  s.total AS sum_of_parts,
  c.value - s.total AS difference,
  q.parts
FROM roll_up_cell AS c
JOIN parts AS q ON q.government_id = c.agency_id
JOIN summed AS s ON s.government_id = c.agency_id AND s.year = c.year AND s.cell = c.cell
JOIN dim_agency AS a ON a.agency_id = c.agency_id
WHERE c.scope = 'rolled_up' AND s.known = q.parts AND c.value <> s.total
ORDER BY abs(difference) DESC, government, c.year, c.cell
