-- The table dispute of each report that stands in one row, a column a cell: category and breakdown
-- with _ between them. Null where nothing was read or the form has no such cell, never 0.
-- form names both where rows of two forms stand in one table.
SELECT t.*, c.* EXCLUDE (agency_id, year)
FROM (
  SELECT
    agency_id,
    year,
    CASE WHEN min(form) = max(form) THEN min(form) ELSE min(form) || '+' || max(form) END AS form,
    min(scope) AS scope
  FROM fact_dispute
  GROUP BY agency_id, year
) AS t
JOIN (
  FROM (
    SELECT agency_id, year, category || '/' || breakdown AS place, value
    FROM fact_dispute
  )
  PIVOT (
    any_value(value)
    FOR place IN (
      'review/upheld' AS review_upheld,
      'review/corrected' AS review_corrected,
      'review/other' AS review_other,
      'review/pending' AS review_pending,
      'review/total' AS review_total,
      'suit_direct/upheld' AS suit_direct_upheld,
      'suit_direct/corrected' AS suit_direct_corrected,
      'suit_direct/other' AS suit_direct_other,
      'suit_direct/pending' AS suit_direct_pending,
      'suit_direct/total' AS suit_direct_total,
      'suit_after_review/upheld' AS suit_after_review_upheld,
      'suit_after_review/corrected' AS suit_after_review_corrected,
      'suit_after_review/other' AS suit_after_review_other,
      'suit_after_review/pending' AS suit_after_review_pending,
      'suit_after_review/total' AS suit_after_review_total
    )
    GROUP BY agency_id, year
  )
) AS c ON c.agency_id = t.agency_id AND c.year = t.year
