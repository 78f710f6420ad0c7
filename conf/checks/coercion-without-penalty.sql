-- title: A bureau that enforces little reports coercion and no penalty
-- severity: info
-- reason: Bureaus of statistics and of science take no coercive measures as a rule, and none without a
--   penalty: the number may belong to another row.
-- rule: W-3
CREATE OR REPLACE TEMP VIEW checked AS
WITH decided AS (
  SELECT
    report_id,
    agency_id,
    year,
    any_value(value) FILTER (category = 'coercion') AS coercion,
    any_value(value) FILTER (category = 'penalty') AS penalty,
    any_value(number) FILTER (category = 'coercion') AS coercion_text
  FROM fact_cell
  WHERE section = 'disclosure' AND breakdown = 'decisions'
  GROUP BY report_id, agency_id, year
)
SELECT
  d.*,
  CASE
    WHEN d.coercion = 0 OR d.penalty > 0 THEN 'holds'
    WHEN d.coercion IS NULL OR d.penalty IS NULL THEN 'uncertain'
    ELSE 'fails'
  END AS outcome
FROM decided AS d
JOIN dim_agency AS a ON a.agency_id = d.agency_id
WHERE a.function_code IN ('statistics', 'science_tech');

SELECT
  report_id,
  agency_id,
  year,
  coercion_text || ' coercive measures and no penalty in a bureau that enforces little' AS message,
  'coercion ' || coercion_text AS left_side,
  'penalty 0' AS right_side,
  ['disclosure/coercion/decisions', 'disclosure/penalty/decisions'] AS cells
FROM checked
WHERE outcome = 'fails';
