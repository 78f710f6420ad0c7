-- title: What was carried over last year was not carried in this year
-- severity: warning
-- reason: 结转下年度继续办理 of one year and 上年结转 of the next count the same requests, in the total
--   and in each of the six columns of applicants, whatever the form. Seldom right where a request was
--   withdrawn or moved between bodies over the turn of the year.
-- rule: E-1
CREATE OR REPLACE TEMP VIEW checked AS
SELECT
  p.report_id,
  p.agency_id,
  p.year,
  i.breakdown,
  i.cell,
  o.number AS carried_out,
  i.number AS carried_in,
  CASE
    WHEN NOT p.one_to_one OR o.value IS NULL OR i.value IS NULL THEN 'uncertain'
    WHEN o.value = i.value THEN 'holds'
    ELSE 'fails'
  END AS outcome
FROM report_pair AS p
JOIN fact_cell AS i
  ON i.report_id = p.report_id AND i.section = 'request' AND i.category = 'carried_in'
JOIN fact_cell AS o
  ON o.report_id = p.report_before
  AND o.section = 'request'
  AND o.category = 'carried_out'
  AND o.breakdown = i.breakdown;

SELECT
  report_id,
  agency_id,
  year,
  'Of ' || breakdown || ', ' || carried_out || ' requests were carried over from ' || (year - 1)
    || ', and ' || carried_in || ' were carried in' AS message,
  (year - 1) || ' carried_out ' || carried_out AS left_side,
  year || ' carried_in ' || carried_in AS right_side,
  [cell] AS cells
FROM checked
WHERE outcome = 'fails';
