-- title: A township reports fees, or more than a hundred documents in force
-- severity: info
-- reason: Townships and streets collect hardly any 行政事业性收费 of their own and issue few 规范性文件: the number
--   may count all red-head files, or be that of the county.
-- rule: W-2
CREATE OR REPLACE TEMP VIEW checked AS
SELECT
  f.report_id,
  f.agency_id,
  f.year,
  f.cell,
  f.number,
  CASE
    WHEN f.value IS NULL THEN 'uncertain'
    WHEN f.value > CASE f.category WHEN 'fee' THEN 0 ELSE 100 END THEN 'fails'
    ELSE 'holds'
  END AS outcome
FROM fact_cell AS f
JOIN dim_agency AS a ON a.agency_id = f.agency_id
WHERE f.cell IN ('disclosure/fee/amount', 'disclosure/normative_document/in_force')
  AND a.level = 'township';

SELECT
  report_id,
  agency_id,
  year,
  cell || ' is ' || number || ' in the report of a township' AS message,
  number AS left_side,
  NULL AS right_side,
  [cell] AS cells
FROM checked
WHERE outcome = 'fails';
