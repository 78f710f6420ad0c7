-- Administrative review and litigation, one row an agency and year.
-- Add up rows of one basis only (see agency_basis).
-- review_correction_rate is corrected / (total - pending) in percent and null below 30 decided cases.
SELECT
  y.*,
  b.basis,
  c.* EXCLUDE (agency_id, year),
  CASE
    WHEN review_total - review_pending >= 30
    THEN round(100.0 * review_corrected / (review_total - review_pending), 1)
  END AS review_correction_rate
FROM wide_dispute AS c
JOIN agency_year AS y USING (agency_id, year)
LEFT JOIN agency_basis AS b ON b.agency_id = c.agency_id AND b.scope = c.scope
