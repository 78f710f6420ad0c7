-- Requests and how they ended, one row an agency and year, all applicants together (total).
-- disclosure_rate is (granted + partial) / concluded in percent and null below 30 concluded requests,
-- the base from which such a rate may be ranked. basis tells whose figures they are: add up
-- rows of one basis only (see agency_basis).
WITH total AS (
  SELECT
    agency_id,
    year,
    form,
    scope,
    received_total AS received,
    carried_in_total AS carried_in,
    granted_total AS granted,
    partial_total AS partial,
    denied_total AS denied,
    denied_state_secret_total AS denied_state_secret,
    denied_prohibited_by_law_total AS denied_prohibited_by_law,
    denied_three_security_total AS denied_three_security,
    denied_third_party_total AS denied_third_party,
    denied_internal_affairs_total AS denied_internal_affairs,
    denied_process_information_total AS denied_process_information,
    denied_enforcement_file_total AS denied_enforcement_file,
    denied_administrative_query_total AS denied_administrative_query,
    unavailable_total AS unavailable,
    unavailable_not_held_total AS unavailable_not_held,
    unavailable_needs_creation_total AS unavailable_needs_creation,
    unavailable_unclear_total AS unavailable_unclear,
    not_processed_total AS not_processed,
    not_processed_petition_total AS not_processed_petition,
    not_processed_repeated_total AS not_processed_repeated,
    not_processed_publication_total AS not_processed_publication,
    not_processed_excessive_total AS not_processed_excessive,
    not_processed_confirmation_total AS not_processed_confirmation,
    other_total AS other,
    other_not_corrected_total AS other_not_corrected,
    other_fee_unpaid_total AS other_fee_unpaid,
    other_rest_total AS other_rest,
    concluded_total AS concluded,
    carried_out_total AS carried_out
  FROM wide_request
)
SELECT
  y.*,
  b.basis,
  t.* EXCLUDE (agency_id, year),
  CASE WHEN concluded >= 30 THEN round(100.0 * (granted + partial) / concluded, 1) END
    AS disclosure_rate,
  t.received + t.carried_in AS handled
FROM total AS t
JOIN agency_year AS y USING (agency_id, year)
LEFT JOIN agency_basis AS b ON b.agency_id = t.agency_id AND b.scope = t.scope
