-- title: A report has the numbers of another body
-- severity: warning
-- reason: Two bodies with the same ten or more numbers other than zero in one year, at the same places and
--   no other: one was copied, or one report was published under two names and would be added twice.
-- rule: W-6
CREATE OR REPLACE TEMP VIEW checked AS
WITH twin AS (
  SELECT
    *,
    count(DISTINCT agency_id) OVER print_of_year AS bodies,
    count(*) OVER print_of_year AS reports,
    min(report_id) OVER print_of_year AS first_report,
    max(report_id) OVER print_of_year AS last_report
  FROM report_print
  WHERE not_zero >= 10
  WINDOW print_of_year AS (PARTITION BY year, print, not_zero)
)
SELECT
  report_id,
  agency_id,
  year,
  not_zero,
  CASE report_id WHEN first_report THEN last_report ELSE first_report END AS other,
  reports - 2 AS more,
  CASE
    WHEN bodies > 1 THEN 'fails'
    WHEN unreadable > 0 THEN 'uncertain'
    ELSE 'holds'
  END AS outcome
FROM twin;

SELECT
  report_id,
  agency_id,
  year,
  'All ' || not_zero || ' numbers other than zero are those of report ' || other
    || CASE WHEN more > 0 THEN ' and ' || more || ' more' ELSE '' END AS message,
  NULL AS left_side,
  NULL AS right_side,
  [] AS cells
FROM checked
WHERE outcome = 'fails';
