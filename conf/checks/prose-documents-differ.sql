-- title: The prose states a number of normative documents that the table does not have
-- severity: info
-- reason: 制定规范性文件 n件 of the prose is 本年制发件数 of table two, 现行有效 its stock in force. Prose often counts all
--   red-head files, or those of the office alone. Uncertain where the prose may count other bodies than the table.
-- rule: D-6
CREATE OR REPLACE TEMP VIEW checked AS
SELECT *
FROM claim_compared
WHERE claim LIKE 'disclosure.normative_document.%';

SELECT report_id, agency_id, year, message, left_side, right_side, cells
FROM checked
WHERE outcome = 'fails';
