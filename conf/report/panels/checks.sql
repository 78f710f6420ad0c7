-- Checks across reports: in which years they were evaluated, how often, how often an operand was missing,
-- and what they found.
SELECT
  check_id,
  any_value(title) AS title,
  any_value(severity) AS severity,
  min(year) AS first_year,
  max(year) AS last_year,
  sum(evaluated) AS evaluated,
  sum(uncertain) AS uncertain,
  sum(found) AS found
FROM check_run
GROUP BY check_id
ORDER BY check_id
