-- title: The prose states other numbers of reviews or suits than the table
-- severity: warning
-- reason: 行政复议 and 行政诉讼 of the prose are the totals of table four, suits with those after a review. Prose that counts
--   cases put on file (备案) differs and is right: 宿迁 2024 has 134 and 57 against 170 and 77. Uncertain where
--   the prose may count other bodies than the table, and where another sentence states the table's number.
-- rule: D-4
CREATE OR REPLACE TEMP VIEW checked AS
SELECT *
FROM claim_compared
WHERE claim LIKE 'dispute.%';

SELECT report_id, agency_id, year, message, left_side, right_side, cells
FROM checked
WHERE outcome = 'fails';
