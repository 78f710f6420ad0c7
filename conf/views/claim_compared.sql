-- Each claim of a published report against the tables of the report.
-- agrees: it says what one of the sums of claim_basis says. told: so does another claim of that kind in the
-- report, so this one may be of a part. comparable: it is exact, the cells are known, and prose and table
-- count the same bodies: they say so, or the agency has none below it. outcome and what follows are those
-- of the checks of prose against tables.
WITH compared AS (
  SELECT
    report_id,
    claim_id,
    any_value(table_scope) AS table_scope,
    count(*) = count(expected) AS known,
    list(expected ORDER BY alternative) AS expected,
    first(cells ORDER BY alternative) AS cells
  FROM claim_basis
  GROUP BY report_id, claim_id
),
judged AS (
  SELECT
    c.report_id,
    c.agency_id,
    c.year,
    c.claim_id,
    c.claim,
    CASE
      WHEN c.claim = 'request.handled' THEN 'request.received'
      ELSE c.claim
    END AS kind,
    c.value,
    regexp_replace(CAST(c.value AS VARCHAR), '\.?0+$', '') AS number,
    c.sentence,
    t.expected,
    t.cells,
    coalesce(list_contains(t.expected, c.value), false) AS agrees,
    NOT c.approximate
      AND t.known
      AND (
        c.scope = t.table_scope AND c.scope <> 'unknown'
        OR c.scope <> 'rolled_up' AND b.basis = 'body'
      ) AS comparable
  FROM claim AS c
  JOIN compared AS t ON t.report_id = c.report_id AND t.claim_id = c.claim_id
  LEFT JOIN agency_basis AS b ON b.agency_id = c.agency_id AND b.scope = t.table_scope
),
stated AS (
  SELECT
    *,
    bool_or(agrees) OVER (PARTITION BY report_id, kind) AS told,
    array_to_string(
      list_transform(
        list_sort(list_distinct(expected)),
        lambda e: regexp_replace(CAST(e AS VARCHAR), '\.?0+$', '')
      ),
      ' or '
    ) AS printed
  FROM judged
)
SELECT
  *,
  CASE
    WHEN agrees THEN 'holds'
    WHEN told OR NOT comparable THEN 'uncertain'
    ELSE 'fails'
  END AS outcome,
  'The prose states ' || number || ' as ' || claim || ', the table has ' || printed || ': "' || sentence
    || '"' AS message,
  'prose ' || number AS left_side,
  'table ' || printed AS right_side
FROM stated
