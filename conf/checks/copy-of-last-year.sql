-- title: A report repeats the numbers of the year before
-- severity: warning
-- reason: Two years with the same ten or more numbers other than zero, at the same places and no other,
--   are one year published twice. A bureau of 东莞 published one set of figures for three years.
-- rule: E-6
CREATE OR REPLACE TEMP VIEW checked AS
SELECT
  p.report_id,
  p.agency_id,
  p.year,
  p.report_before,
  t.not_zero,
  CASE
    WHEN t.print = b.print AND t.not_zero = b.not_zero THEN 'fails'
    WHEN t.unreadable > 0 OR b.unreadable > 0 THEN 'uncertain'
    ELSE 'holds'
  END AS outcome
FROM report_pair AS p
JOIN report_print AS t ON t.report_id = p.report_id
JOIN report_print AS b ON b.report_id = p.report_before
WHERE t.not_zero >= 10 AND b.not_zero >= 10;

SELECT
  report_id,
  agency_id,
  year,
  'All ' || not_zero || ' numbers other than zero are those of ' || (year - 1) || ', report '
    || report_before AS message,
  NULL AS left_side,
  NULL AS right_side,
  [] AS cells
FROM checked
WHERE outcome = 'fails';
