-- title: The prose states how requests ended otherwise than the table
-- severity: warning
-- reason: 予以公开, 部分公开, 不予公开, 无法提供, 不予处理 and 其他处理 of the prose are the groups of table three. A group is
--   often mixed up with its first row, or the total with the column of natural persons. Uncertain where the
--   prose may count other bodies than the table, and where another sentence states the number of the table.
-- rule: D-2
CREATE OR REPLACE TEMP VIEW checked AS
SELECT *
FROM claim_compared
WHERE claim IN (
  'request.granted', 'request.partial', 'request.granted_and_partial', 'request.denied',
  'request.unavailable', 'request.not_processed', 'request.other'
);

SELECT report_id, agency_id, year, message, left_side, right_side, cells
FROM checked
WHERE outcome = 'fails';
