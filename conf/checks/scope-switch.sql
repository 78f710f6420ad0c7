-- title: Table two counts other bodies than the year before
-- severity: warning
-- reason: Two or more numbers of table two that all grow or all shrink more than 50 times, in reports of one
--   body, mean that one year counts the body alone and the other the bodies below it as well. So does
--   a scope that is known and differs. Do not follow the series over that year.
-- rule: E-8
CREATE OR REPLACE TEMP VIEW checked AS
WITH followed AS (
  SELECT
    p.report_id,
    p.agency_id,
    p.year,
    t.cell,
    t.value AS now,
    b.value AS before,
    t.scope AS scope_now,
    b.scope AS scope_before
  FROM report_pair AS p
  JOIN fact_cell AS t ON t.report_id = p.report_id AND t.section = 'disclosure'
  JOIN fact_cell AS b
    ON b.report_id = p.report_before AND b.section = 'disclosure' AND b.cell = t.cell
  WHERE p.agency_before = p.agency_id
    AND (t.breakdown = 'decisions' OR t.category = 'normative_document')
),
counted AS (
  SELECT
    report_id,
    agency_id,
    year,
    any_value(scope_now) AS scope_now,
    any_value(scope_before) AS scope_before,
    count(*) FILTER (now > 0 AND before > 0) AS comparable,
    list(cell ORDER BY cell) FILTER (before > 0 AND now > 50 * before) AS grown,
    list(cell ORDER BY cell) FILTER (now > 0 AND before > 50 * now) AS shrunk
  FROM followed
  GROUP BY report_id, agency_id, year
),
told AS (
  SELECT
    *,
    scope_now IN ('own', 'rolled_up') AND scope_before IN ('own', 'rolled_up') AS known
  FROM counted
)
SELECT
  report_id,
  agency_id,
  year,
  scope_before,
  scope_now,
  CASE WHEN len(grown) > 1 THEN grown WHEN len(shrunk) > 1 THEN shrunk ELSE [] END AS cells,
  CASE
    WHEN len(grown) > 1 OR len(shrunk) > 1 OR known AND scope_now <> scope_before THEN 'fails'
    WHEN comparable > 1 OR known THEN 'holds'
    ELSE 'uncertain'
  END AS outcome
FROM told;

SELECT
  report_id,
  agency_id,
  year,
  CASE
    WHEN len(cells) > 1
    THEN len(cells) || ' numbers of table two are more than 50 times, or less than a fiftieth, of those of '
      || (year - 1)
    ELSE 'Table two was ' || scope_before || ' in ' || (year - 1) || ' and is ' || scope_now
  END AS message,
  (year - 1) || ' scope ' || scope_before AS left_side,
  year || ' scope ' || scope_now AS right_side,
  cells
FROM checked
WHERE outcome = 'fails';
