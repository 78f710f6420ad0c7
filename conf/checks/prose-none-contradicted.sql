-- title: The prose says that there were no requests and the table has some, or the reverse
-- severity: error
-- reason: 未收到申请, or 0件, stands beside a table with requests, or a number of them beside a table of zeros: one
--   of the two was left over from another year or another body. Uncertain where the prose may count other bodies
--   than the table, and where another sentence agrees with it.
-- rule: D-5
CREATE OR REPLACE TEMP VIEW checked AS
SELECT
  * REPLACE (CASE
    WHEN value = 0 AND expected[1] = 0 THEN 'holds'
    WHEN NOT comparable THEN 'uncertain'
    WHEN value > 0 AND list_max(expected) > 0 THEN 'holds'
    WHEN told THEN 'uncertain'
    ELSE 'fails'
  END AS outcome)
FROM claim_compared
WHERE kind IN ('request.received', 'request.concluded');

SELECT report_id, agency_id, year, message, left_side, right_side, cells
FROM checked
WHERE outcome = 'fails';
