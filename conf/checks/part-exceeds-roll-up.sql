-- title: A body reports more than the roll-up that it is part of
-- severity: warning
-- reason: Where the report of a government counts the bodies below it, none of them can have more requests,
--   documents or decisions than it: the roll-up forgot the body, or the figures of the whole county were
--   pasted into the report of one bureau. Uncertain while nobody knows whether the report is a roll-up.
-- rule: L-5, W-7
CREATE OR REPLACE TEMP VIEW checked AS
WITH part AS (
  SELECT DISTINCT
    r.report_id,
    r.agency_id,
    r.year,
    w.section,
    w.report_id AS whole_id,
    w.scope
  FROM roll_up_table AS w
  JOIN agency_part AS p ON p.government_id = w.agency_id
  JOIN report AS r ON r.agency_id = p.part_id AND r.year = w.year AND r.status = 'published'
  WHERE w.scope <> 'own'
),
result AS (
  SELECT
    p.report_id,
    p.section,
    p.whole_id,
    count(*) FILTER (f.value IS NOT NULL AND t.value IS NOT NULL) AS compared,
    list(f.cell ORDER BY f.cell) FILTER (f.value > t.value) AS cells,
    first(f.cell || ' ' || f.number ORDER BY f.cell) FILTER (f.value > t.value) AS own,
    first(t.number ORDER BY f.cell) FILTER (f.value > t.value) AS total
  FROM part AS p
  JOIN roll_up_cell AS f ON f.report_id = p.report_id AND f.section = p.section
  JOIN roll_up_cell AS t
    ON t.report_id = p.whole_id AND t.section = p.section AND t.cell = f.cell
  WHERE p.scope = 'rolled_up'
  GROUP BY p.report_id, p.section, p.whole_id
)
SELECT
  p.report_id,
  p.agency_id,
  p.year,
  p.section,
  p.whole_id,
  r.compared,
  r.cells,
  r.own,
  r.total,
  CASE
    WHEN len(r.cells) > 0 THEN 'fails'
    WHEN r.compared > 0 THEN 'holds'
    ELSE 'uncertain'
  END AS outcome
FROM part AS p
LEFT JOIN result AS r
  ON r.report_id = p.report_id AND r.section = p.section AND r.whole_id = p.whole_id;

SELECT
  report_id,
  agency_id,
  year,
  len(cells) || ' of ' || compared || ' figures of ' || section || ' exceed those of the roll-up, report '
    || whole_id AS message,
  own AS left_side,
  'roll-up ' || total AS right_side,
  cells
FROM checked
WHERE outcome = 'fails';
