-- title: The prose says that no fee was charged and states a fee
-- severity: warning
-- reason: 未收取信息处理费 and an amount of 信息处理费 in one report contradict each other. Requests that were closed because
--   a fee was not paid do not contradict it: the notice was sent and nothing was received.
-- rule: D-7
CREATE OR REPLACE TEMP VIEW checked AS
WITH fee AS (
  SELECT
    c.report_id,
    c.agency_id,
    c.year,
    count(*) FILTER (c.value = 0) AS none,
    max(c.value) AS amount,
    bool_or(c.approximate) AS approximate,
    first(c.sentence ORDER BY c.claim_id) FILTER (c.value = 0) AS saying_none,
    first(c.sentence ORDER BY c.claim_id) FILTER (c.value > 0) AS saying_some
  FROM claim AS c
  JOIN report AS r ON r.report_id = c.report_id AND r.status = 'published'
  WHERE c.claim = 'request.fee'
  GROUP BY c.report_id, c.agency_id, c.year
)
SELECT
  *,
  CASE
    WHEN amount = 0 OR none = 0 THEN 'holds'
    WHEN approximate THEN 'uncertain'
    ELSE 'fails'
  END AS outcome
FROM fee;

SELECT
  report_id,
  agency_id,
  year,
  'The prose states no fee: "' || saying_none || '", and one: "' || saying_some || '"' AS message,
  'none' AS left_side,
  CAST(CAST(amount AS DOUBLE) AS VARCHAR) AS right_side,
  [] AS cells
FROM checked
WHERE outcome = 'fails';
