-- The table disclosure of each report that stands in one row, a column a cell: category and breakdown
-- with _ between them. Null where nothing was read or the form has no such cell, never 0.
-- form names both where rows of two forms stand in one table.
SELECT t.*, c.* EXCLUDE (agency_id, year)
FROM (
  SELECT
    agency_id,
    year,
    CASE WHEN min(form) = max(form) THEN min(form) ELSE min(form) || '+' || max(form) END AS form,
    min(scope) AS scope
  FROM fact_disclosure
  GROUP BY agency_id, year
) AS t
JOIN (
  FROM (
    SELECT agency_id, year, category || '/' || breakdown AS place, value
    FROM fact_disclosure
  )
  PIVOT (
    any_value(value)
    FOR place IN (
      'regulation/issued' AS regulation_issued,
      'regulation/newly_disclosed' AS regulation_newly_disclosed,
      'regulation/repealed' AS regulation_repealed,
      'regulation/in_force' AS regulation_in_force,
      'regulation/disclosed_total' AS regulation_disclosed_total,
      'normative_document/issued' AS normative_document_issued,
      'normative_document/newly_disclosed' AS normative_document_newly_disclosed,
      'normative_document/repealed' AS normative_document_repealed,
      'normative_document/in_force' AS normative_document_in_force,
      'normative_document/disclosed_total' AS normative_document_disclosed_total,
      'license/prior_items' AS license_prior_items,
      'license/item_change' AS license_item_change,
      'license/decisions' AS license_decisions,
      'external_service/prior_items' AS external_service_prior_items,
      'external_service/item_change' AS external_service_item_change,
      'external_service/decisions' AS external_service_decisions,
      'external_service.inspection/prior_items' AS external_service_inspection_prior_items,
      'external_service.inspection/item_change' AS external_service_inspection_item_change,
      'external_service.inspection/decisions' AS external_service_inspection_decisions,
      'external_service.confirmation/prior_items' AS external_service_confirmation_prior_items,
      'external_service.confirmation/item_change' AS external_service_confirmation_item_change,
      'external_service.confirmation/decisions' AS external_service_confirmation_decisions,
      'penalty/prior_items' AS penalty_prior_items,
      'penalty/item_change' AS penalty_item_change,
      'penalty/decisions' AS penalty_decisions,
      'coercion/prior_items' AS coercion_prior_items,
      'coercion/item_change' AS coercion_item_change,
      'coercion/decisions' AS coercion_decisions,
      'fee/prior_items' AS fee_prior_items,
      'fee/item_change' AS fee_item_change,
      'fee/amount' AS fee_amount,
      'procurement/projects' AS procurement_projects,
      'procurement/amount' AS procurement_amount
    )
    GROUP BY agency_id, year
  )
) AS c ON c.agency_id = t.agency_id AND c.year = t.year
