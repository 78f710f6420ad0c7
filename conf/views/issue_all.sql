-- Every issue with what a person decided about it (conf/verdicts.csv).
-- state: open (nobody decided, or the verdict ran out), confirmed (the number is wrong), dismissed (a
-- false alarm), explained (strange and right).
SELECT
  i.*,
  CASE WHEN v.state = 'in_force' THEN v.verdict ELSE 'open' END AS state,
  v.reason AS verdict_reason,
  v."by" AS verdict_by,
  v.until AS verdict_until
FROM issue AS i
LEFT JOIN verdict AS v ON v.issue_key = i.issue_key
