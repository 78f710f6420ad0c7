-- title: A roll-up is not the sum of the bodies that it is made of
-- severity: warning
-- reason: Where the report of a government counts the bodies below it, its requests and its table two are the sums
--   over its office, departments, lower governments and zones (view agency_part). Uncertain while one of
--   the bodies that ever reported lacks a report or a number of that year, while a lower government is
--   not known to be a roll-up, and while nobody knows whether this report is one. Seldom right: late
--   reports, requests passed on and counted twice. Law suits are each body's own.
-- rule: L-2, L-3, L-4
CREATE OR REPLACE TEMP VIEW checked AS
WITH part AS (
  SELECT w.report_id AS whole_id, w.section, p.part_id, p.sums_up, w.year
  FROM roll_up_table AS w
  JOIN agency_part AS p ON p.government_id = w.agency_id
  JOIN coverage AS c ON c.agency_id = p.part_id AND c.year = w.year
  WHERE w.scope = 'rolled_up'
),
summed AS (
  SELECT
    t.report_id,
    t.section,
    t.cell,
    t.value,
    count(*) AS parts,
    count(f.value) FILTER (NOT p.sums_up OR f.scope = 'rolled_up') AS known,
    sum(f.value) AS total
  FROM part AS p
  JOIN roll_up_cell AS t ON t.report_id = p.whole_id AND t.section = p.section
  LEFT JOIN roll_up_cell AS f
    ON f.agency_id = p.part_id AND f.year = p.year AND f.section = p.section AND f.cell = t.cell
  GROUP BY t.report_id, t.section, t.cell, t.value
),
judged AS (
  SELECT
    *,
    CASE
      WHEN value IS NULL OR known < parts THEN 'uncertain'
      WHEN value = total THEN 'holds'
      ELSE 'fails'
    END AS outcome
  FROM summed
),
result AS (
  SELECT
    report_id,
    section,
    any_value(parts) AS parts,
    count(*) FILTER (outcome <> 'uncertain') AS compared,
    list(cell ORDER BY cell) FILTER (outcome = 'fails') AS cells,
    first(cell ORDER BY cell) FILTER (outcome = 'fails') AS cell,
    first(value ORDER BY cell) FILTER (outcome = 'fails') AS value,
    first(total ORDER BY cell) FILTER (outcome = 'fails') AS total
  FROM judged
  GROUP BY report_id, section
)
SELECT
  w.report_id,
  w.agency_id,
  w.year,
  w.section,
  r.parts,
  r.compared,
  r.cells,
  r.cell || ' ' || regexp_replace(CAST(r.value AS VARCHAR), '\.?0+$', '') AS printed,
  regexp_replace(CAST(r.total AS VARCHAR), '\.?0+$', '') AS expected,
  CASE
    WHEN len(r.cells) > 0 THEN 'fails'
    WHEN r.compared > 0 THEN 'holds'
    ELSE 'uncertain'
  END AS outcome
FROM roll_up_table AS w
LEFT JOIN result AS r ON r.report_id = w.report_id AND r.section = w.section
WHERE w.scope <> 'own';

SELECT
  report_id,
  agency_id,
  year,
  len(cells) || ' of ' || compared || ' figures of ' || section || ' are not the sums over ' || parts
    || ' bodies' AS message,
  printed AS left_side,
  'sum over ' || parts || ' bodies ' || expected AS right_side,
  cells
FROM checked
WHERE outcome = 'fails';
