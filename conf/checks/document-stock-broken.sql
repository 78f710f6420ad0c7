-- title: Documents in force are not those of last year with the changes of this year
-- severity: warning
-- reason: On the form of 2021, 现行有效件数 is that of the year before, more by 制发 and less by 废止.
--   Right where a review found documents void, where the scope changed, or where files lapsed unseen.
--   对外公开总数量 of the form of 2019 is another count and never compared.
-- rule: E-2
CREATE OR REPLACE TEMP VIEW checked AS
WITH stock AS (
  SELECT
    report_id,
    category,
    any_value(value) FILTER (breakdown = 'in_force') AS in_force,
    any_value(value) FILTER (breakdown = 'issued') AS issued,
    any_value(value) FILTER (breakdown = 'repealed') AS repealed,
    any_value(number) FILTER (breakdown = 'in_force') AS in_force_text,
    any_value(number) FILTER (breakdown = 'issued') AS issued_text,
    any_value(number) FILTER (breakdown = 'repealed') AS repealed_text
  FROM fact_cell
  WHERE section = 'disclosure'
    AND category IN ('regulation', 'normative_document')
    AND form = '2021'
  GROUP BY report_id, category
)
SELECT
  p.report_id,
  p.agency_id,
  p.year,
  t.category,
  b.in_force_text || ' + ' || t.issued_text || ' - ' || t.repealed_text || ' = '
    || CAST(CAST(b.in_force + t.issued - t.repealed AS DECIMAL(20, 0)) AS VARCHAR) AS expected,
  t.in_force_text AS printed,
  CASE
    WHEN NOT p.one_to_one OR b.in_force + t.issued - t.repealed + t.in_force IS NULL
    THEN 'uncertain'
    WHEN b.in_force + t.issued - t.repealed = t.in_force THEN 'holds'
    ELSE 'fails'
  END AS outcome
FROM report_pair AS p
JOIN stock AS t ON t.report_id = p.report_id
JOIN stock AS b ON b.report_id = p.report_before AND b.category = t.category;

SELECT
  report_id,
  agency_id,
  year,
  'Of ' || category || ', ' || printed || ' are in force, not ' || expected AS message,
  'in_force of ' || (year - 1) || ' + issued - repealed: ' || expected AS left_side,
  'in_force ' || printed AS right_side,
  [
    'disclosure/' || category || '/in_force',
    'disclosure/' || category || '/issued',
    'disclosure/' || category || '/repealed'
  ] AS cells
FROM checked
WHERE outcome = 'fails';
