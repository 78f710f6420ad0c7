-- title: The prose states a number of requests that the table does not have
-- severity: warning
-- reason: Prose counts requests on bases of its own: received, with those carried in, concluded, with those
--   carried out. A number that is none of them is of another year, of a part, or one of the two is wrong.
--   Uncertain where the prose may count other bodies than the table, where another sentence states one of
--   these numbers, and where the prose says about. Whether there was any is the check prose-none-contradicted.
-- rule: D-1
CREATE OR REPLACE TEMP VIEW checked AS
SELECT *
FROM claim_compared
WHERE claim IN ('request.carried_in', 'request.carried_out')
  OR kind IN ('request.received', 'request.concluded')
    AND value > 0
    AND coalesce(list_max(expected) > 0, true);

SELECT report_id, agency_id, year, message, left_side, right_side, cells
FROM checked
WHERE outcome = 'fails';
