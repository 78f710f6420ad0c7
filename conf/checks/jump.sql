-- title: A number is many times that of the year before, or a small part of it
-- severity: warning
-- reason: Requests rarely grow or shrink to more than 5 times or less than a fifth in a year, decisions to more
--   than 20 times or less than a twentieth. Looked at where the larger of both is 50 or more; decisions
--   only where neither is zero. A slip of columns, another unit, or a change of scope; or a true event.
-- rule: E-7
CREATE OR REPLACE TEMP VIEW checked AS
WITH followed AS (
  SELECT
    *,
    CASE section WHEN 'request' THEN 5 ELSE 20 END AS factor
  FROM fact_cell
  WHERE section = 'request' AND category = 'received' AND breakdown = 'total'
    OR section = 'disclosure'
    AND category IN ('license', 'penalty', 'coercion')
    AND breakdown = 'decisions'
)
SELECT
  p.report_id,
  p.agency_id,
  p.year,
  t.cell,
  b.number AS before,
  t.number AS now,
  t.factor,
  CASE
    WHEN NOT p.one_to_one OR t.value IS NULL OR b.value IS NULL THEN 'uncertain'
    WHEN t.value > t.factor * b.value OR b.value > t.factor * t.value THEN 'fails'
    ELSE 'holds'
  END AS outcome
FROM report_pair AS p
JOIN followed AS t ON t.report_id = p.report_id
JOIN followed AS b ON b.report_id = p.report_before AND b.cell = t.cell
WHERE t.value IS NULL
  OR b.value IS NULL
  OR greatest(t.value, b.value) >= 50 AND (t.section = 'request' OR t.value * b.value > 0);

SELECT
  report_id,
  agency_id,
  year,
  cell || ' went from ' || before || ' to ' || now || ', by more than ' || factor || ' times'
    AS message,
  (year - 1) || ': ' || before AS left_side,
  year || ': ' || now AS right_side,
  [cell] AS cells
FROM checked
WHERE outcome = 'fails';
