-- Why documents have no published figures: the most frequent reasons, without the names that they quote and
-- without remarks after the first sentence.
WITH told AS (
  SELECT
    status,
    regexp_replace(split_part(coalesce(reason, ''), ';', 1), '\p{Han}[\p{Han}()（）、]*', '…', 'g')
      AS reason
  FROM report
  WHERE status IN ('unidentified', 'rejected', 'failed')
)
SELECT status, reason, count(*) AS documents
FROM told
GROUP BY status, reason
ORDER BY documents DESC, status, reason
LIMIT 20
