-- title: The section about problems says nothing
-- severity: info
-- reason: Section five of the form is 存在的主要问题及改进情况; 无, or less than ten characters, tells of neither. Uncertain
--   where it is empty and no other heading follows: the page may end there.
-- rule: D-10
CREATE OR REPLACE TEMP VIEW checked AS
SELECT
  p.report_id,
  p.agency_id,
  p.year,
  p.problems_characters,
  CASE
    WHEN p.problems_characters >= 10 THEN 'holds'
    WHEN p.problems_characters = 0 AND NOT p.problems_closed THEN 'uncertain'
    ELSE 'fails'
  END AS outcome
FROM prose AS p
JOIN report AS r ON r.report_id = p.report_id AND r.status = 'published'
WHERE p.problems_characters IS NOT NULL;

SELECT
  report_id,
  agency_id,
  year,
  'The section about problems has ' || problems_characters || ' characters' AS message,
  CAST(problems_characters AS VARCHAR) AS left_side,
  '10' AS right_side,
  [] AS cells
FROM checked
WHERE outcome = 'fails';
