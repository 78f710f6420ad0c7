-- What each claim of a published report may count: sums of cells of its tables, the first the most likely.
-- The prose says 受理 or 答复 on bases of its own: received, with those carried in, concluded, with those
-- carried out. expected is null where a cell of the sum is blank, unreadable or not there.
WITH basis AS (
  FROM (VALUES
    ('request.received', 1, ['request/received/total']),
    ('request.received', 2, ['request/received/total', 'request/carried_in/total']),
    ('request.received', 3, ['request/concluded/total']),
    ('request.received', 4, ['request/concluded/total', 'request/carried_out/total']),
    ('request.handled', 1, ['request/received/total']),
    ('request.handled', 2, ['request/received/total', 'request/carried_in/total']),
    ('request.handled', 3, ['request/concluded/total']),
    ('request.handled', 4, ['request/concluded/total', 'request/carried_out/total']),
    ('request.concluded', 1, ['request/concluded/total']),
    ('request.concluded', 2, ['request/concluded/total', 'request/carried_out/total']),
    ('request.concluded', 3, ['request/received/total']),
    ('request.concluded', 4, ['request/received/total', 'request/carried_in/total']),
    ('request.carried_in', 1, ['request/carried_in/total']),
    ('request.carried_out', 1, ['request/carried_out/total']),
    ('request.granted', 1, ['request/granted/total']),
    ('request.partial', 1, ['request/partial/total']),
    ('request.granted_and_partial', 1, ['request/granted/total', 'request/partial/total']),
    ('request.denied', 1, ['request/denied/total']),
    ('request.unavailable', 1, ['request/unavailable/total']),
    ('request.not_processed', 1, ['request/not_processed/total']),
    ('request.other', 1, ['request/other/total']),
    ('dispute.review', 1, ['dispute/review/total']),
    ('dispute.suit', 1, ['dispute/suit_direct/total', 'dispute/suit_after_review/total']),
    ('dispute.suit_direct', 1, ['dispute/suit_direct/total']),
    ('dispute.suit_after_review', 1, ['dispute/suit_after_review/total']),
    ('disclosure.normative_document.issued', 1, ['disclosure/normative_document/issued']),
    ('disclosure.normative_document.in_force', 1, ['disclosure/normative_document/in_force'])
  ) AS t(claim, alternative, cells)
),
operand AS (
  SELECT
    claim,
    alternative,
    cells,
    split_part(cell, '/', 1) AS section,
    split_part(cell, '/', 2) AS category,
    split_part(cell, '/', 3) AS breakdown
  FROM (SELECT claim, alternative, cells, unnest(cells) AS cell FROM basis)
)
SELECT
  c.report_id,
  c.claim_id,
  o.alternative,
  any_value(o.cells) AS cells,
  any_value(f.scope) AS table_scope,
  CASE WHEN count(f.value) = count(*) THEN sum(f.value) END AS expected
FROM claim AS c
JOIN report AS r ON r.report_id = c.report_id AND r.status = 'published'
JOIN operand AS o ON o.claim = c.claim
LEFT JOIN fact AS f
  ON f.report_id = c.report_id
  AND f.section = o.section
  AND f.category = o.category
  AND f.breakdown = o.breakdown
GROUP BY c.report_id, c.claim_id, o.alternative
