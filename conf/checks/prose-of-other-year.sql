-- title: The prose speaks of another year than the report's
-- severity: warning
-- reason: Prose that names years and not the report's own, or a section about problems that speaks of earlier years
--   only, was taken over from an earlier report. Years of comparisons, days of writing and plans do not count.
-- rule: D-8
CREATE OR REPLACE TEMP VIEW checked AS
SELECT
  p.report_id,
  p.agency_id,
  p.year,
  p.years,
  p.problems_years,
  CASE
    WHEN NOT list_contains(p.years, p.year) THEN 'fails'
    WHEN len(p.problems_years) > 0 AND list_max(p.problems_years) < p.year THEN 'fails'
    ELSE 'holds'
  END AS outcome
FROM prose AS p
JOIN report AS r ON r.report_id = p.report_id AND r.status = 'published'
WHERE len(p.years) > 0;

SELECT
  report_id,
  agency_id,
  year,
  CASE
    WHEN NOT list_contains(years, year)
      THEN 'The prose speaks of ' || array_to_string(years, ', ') || ' and not of ' || year
    ELSE 'The section about problems speaks of ' || array_to_string(problems_years, ', ')
      || ' and not of ' || year
  END AS message,
  CAST(year AS VARCHAR) AS left_side,
  array_to_string(
    CASE WHEN list_contains(years, year) THEN problems_years ELSE years END, ', '
  ) AS right_side,
  [] AS cells
FROM checked
WHERE outcome = 'fails';
