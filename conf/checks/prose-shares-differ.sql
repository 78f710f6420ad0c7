-- title: A percentage of the prose is not the ratio of the table
-- severity: info
-- reason: 占n% behind 予以公开, 部分公开 and the other groups is their share in the requests concluded, received, or received
--   and carried in, within 0.05, or 0.5 where it is printed without decimals. Uncertain where the prose may
--   count other bodies than the table.
-- rule: D-3
CREATE OR REPLACE TEMP VIEW checked AS
WITH ratio AS (
  SELECT
    s.report_id,
    s.agency_id,
    s.year,
    s.claim_id,
    s.claim,
    s.value,
    s.sentence,
    t.cells,
    t.comparable,
    t.expected[1] AS part,
    c.value AS concluded,
    r.value AS received,
    r.value + i.value AS handled
  FROM claim AS s
  JOIN claim_compared AS t
    ON t.report_id = s.report_id AND t.claim_id = s.claim_id - 1 AND t.claim || '.share' = s.claim
  LEFT JOIN fact_request AS c
    ON c.report_id = s.report_id AND c.category = 'concluded' AND c.breakdown = 'total'
  LEFT JOIN fact_request AS r
    ON r.report_id = s.report_id AND r.category = 'received' AND r.breakdown = 'total'
  LEFT JOIN fact_request AS i
    ON i.report_id = s.report_id AND i.category = 'carried_in' AND i.breakdown = 'total'
),
compared AS (
  SELECT
    *,
    CASE WHEN value = trunc(value) THEN 0.5 ELSE 0.05 END + 0.000001 AS tolerance,
    round(100.0 * part / nullif(concluded, 0), 2) AS share,
    list_filter([concluded, received, handled], lambda w: w > 0) AS wholes
  FROM ratio
)
SELECT
  *,
  CASE
    WHEN part IS NULL OR concluded IS NULL OR received IS NULL OR handled IS NULL THEN 'uncertain'
    WHEN part = 0 AND value = 0 THEN 'holds'
    WHEN len(list_filter(wholes, lambda w: abs(100.0 * part / w - value) <= tolerance)) > 0 THEN 'holds'
    WHEN NOT comparable THEN 'uncertain'
    ELSE 'fails'
  END AS outcome
FROM compared;

SELECT
  report_id,
  agency_id,
  year,
  'The prose states ' || CAST(value AS DOUBLE) || ' % as ' || claim || ', the table has '
    || coalesce(share || ' % of those concluded', 'nothing concluded') || ': "' || sentence || '"'
    AS message,
  'prose ' || CAST(value AS DOUBLE) || ' %' AS left_side,
  'table ' || coalesce(CAST(share AS VARCHAR), 'no') || ' %' AS right_side,
  cells
FROM checked
WHERE outcome = 'fails';
