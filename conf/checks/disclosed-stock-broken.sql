-- title: Documents open to the public are not those of last year and the new ones
-- severity: info
-- reason: On the form of 2019, 对外公开总数量 is that of the year before and 本年新公开数量. Right where
--   documents were taken off the website after repeal, which that form does not count.
-- rule: E-4
CREATE OR REPLACE TEMP VIEW checked AS
WITH stock AS (
  SELECT
    report_id,
    category,
    any_value(value) FILTER (breakdown = 'disclosed_total') AS disclosed_total,
    any_value(value) FILTER (breakdown = 'newly_disclosed') AS newly_disclosed,
    any_value(number) FILTER (breakdown = 'disclosed_total') AS disclosed_total_text,
    any_value(number) FILTER (breakdown = 'newly_disclosed') AS newly_disclosed_text
  FROM fact_cell
  WHERE section = 'disclosure'
    AND category IN ('regulation', 'normative_document')
    AND form = '2019'
  GROUP BY report_id, category
)
SELECT
  p.report_id,
  p.agency_id,
  p.year,
  t.category,
  b.disclosed_total_text || ' + ' || t.newly_disclosed_text || ' = '
    || CAST(CAST(b.disclosed_total + t.newly_disclosed AS DECIMAL(20, 0)) AS VARCHAR) AS expected,
  t.disclosed_total_text AS printed,
  CASE
    WHEN NOT p.one_to_one OR b.disclosed_total + t.newly_disclosed + t.disclosed_total IS NULL
    THEN 'uncertain'
    WHEN b.disclosed_total + t.newly_disclosed = t.disclosed_total THEN 'holds'
    ELSE 'fails'
  END AS outcome
FROM report_pair AS p
JOIN stock AS t ON t.report_id = p.report_id
JOIN stock AS b ON b.report_id = p.report_before AND b.category = t.category;

SELECT
  report_id,
  agency_id,
  year,
  'Of ' || category || ', ' || printed || ' are open to the public, not ' || expected AS message,
  'disclosed_total of ' || (year - 1) || ' + newly_disclosed: ' || expected AS left_side,
  'disclosed_total ' || printed AS right_side,
  [
    'disclosure/' || category || '/disclosed_total',
    'disclosure/' || category || '/newly_disclosed'
  ] AS cells
FROM checked
WHERE outcome = 'fails';
