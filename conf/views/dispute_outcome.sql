-- Administrative review and litigation, one row an agency and year.
-- Add up rows of one basis only (see agency_basis).
-- review_correction_rate is corrected / (total - pending) in percent and null below 30 decided cases.
WITH cell AS (
  SELECT
    agency_id,
    year,
    min(form) AS form,
    min(scope) AS scope,
    any_value(value) FILTER (category = 'review' AND breakdown = 'upheld') AS review_upheld,
    any_value(value) FILTER (category = 'review' AND breakdown = 'corrected') AS review_corrected,
    any_value(value) FILTER (category = 'review' AND breakdown = 'other') AS review_other,
    any_value(value) FILTER (category = 'review' AND breakdown = 'pending') AS review_pending,
    any_value(value) FILTER (category = 'review' AND breakdown = 'total') AS review_total,
    any_value(value) FILTER (category = 'suit_direct' AND breakdown = 'upheld') AS suit_direct_upheld,
    any_value(value) FILTER (category = 'suit_direct' AND breakdown = 'corrected') AS suit_direct_corrected,
    any_value(value) FILTER (category = 'suit_direct' AND breakdown = 'other') AS suit_direct_other,
    any_value(value) FILTER (category = 'suit_direct' AND breakdown = 'pending') AS suit_direct_pending,
    any_value(value) FILTER (category = 'suit_direct' AND breakdown = 'total') AS suit_direct_total,
    any_value(value) FILTER (category = 'suit_after_review' AND breakdown = 'upheld') AS suit_after_review_upheld,
    any_value(value) FILTER (category = 'suit_after_review' AND breakdown = 'corrected') AS suit_after_review_corrected,
    any_value(value) FILTER (category = 'suit_after_review' AND breakdown = 'other') AS suit_after_review_other,
    any_value(value) FILTER (category = 'suit_after_review' AND breakdown = 'pending') AS suit_after_review_pending,
    any_value(value) FILTER (category = 'suit_after_review' AND breakdown = 'total') AS suit_after_review_total
  FROM fact_dispute
  GROUP BY agency_id, year
)
SELECT
  y.*,
  b.basis,
  c.* EXCLUDE (agency_id, year),
  CASE
    WHEN review_total - review_pending >= 30
    THEN round(100.0 * review_corrected / (review_total - review_pending), 1)
  END AS review_correction_rate
FROM cell AS c
JOIN agency_year AS y USING (agency_id, year)
LEFT JOIN agency_basis AS b ON b.agency_id = c.agency_id AND b.scope = c.scope
