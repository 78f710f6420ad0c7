-- Requests and how they ended, one row an agency and year, all applicants together (total).
-- disclosure_rate is (granted + partial) / concluded in percent and null below 30 concluded requests,
-- the base from which such a rate may be ranked. basis tells whose figures they are: add up
-- rows of one basis only (see agency_basis).
WITH total AS (
  SELECT
    agency_id,
    year,
    min(form) AS form,
    min(scope) AS scope,
    any_value(value) FILTER (category = 'received') AS received,
    any_value(value) FILTER (category = 'carried_in') AS carried_in,
    any_value(value) FILTER (category = 'granted') AS granted,
    any_value(value) FILTER (category = 'partial') AS partial,
    any_value(value) FILTER (category = 'denied') AS denied,
    any_value(value) FILTER (category = 'denied.state_secret') AS denied_state_secret,
    any_value(value) FILTER (category = 'denied.prohibited_by_law') AS denied_prohibited_by_law,
    any_value(value) FILTER (category = 'denied.three_security') AS denied_three_security,
    any_value(value) FILTER (category = 'denied.third_party') AS denied_third_party,
    any_value(value) FILTER (category = 'denied.internal_affairs') AS denied_internal_affairs,
    any_value(value) FILTER (category = 'denied.process_information') AS denied_process_information,
    any_value(value) FILTER (category = 'denied.enforcement_file') AS denied_enforcement_file,
    any_value(value) FILTER (category = 'denied.administrative_query') AS denied_administrative_query,
    any_value(value) FILTER (category = 'unavailable') AS unavailable,
    any_value(value) FILTER (category = 'unavailable.not_held') AS unavailable_not_held,
    any_value(value) FILTER (category = 'unavailable.needs_creation') AS unavailable_needs_creation,
    any_value(value) FILTER (category = 'unavailable.unclear') AS unavailable_unclear,
    any_value(value) FILTER (category = 'not_processed') AS not_processed,
    any_value(value) FILTER (category = 'not_processed.petition') AS not_processed_petition,
    any_value(value) FILTER (category = 'not_processed.repeated') AS not_processed_repeated,
    any_value(value) FILTER (category = 'not_processed.publication') AS not_processed_publication,
    any_value(value) FILTER (category = 'not_processed.excessive') AS not_processed_excessive,
    any_value(value) FILTER (category = 'not_processed.confirmation') AS not_processed_confirmation,
    any_value(value) FILTER (category = 'other') AS other,
    any_value(value) FILTER (category = 'other.not_corrected') AS other_not_corrected,
    any_value(value) FILTER (category = 'other.fee_unpaid') AS other_fee_unpaid,
    any_value(value) FILTER (category = 'other.rest') AS other_rest,
    any_value(value) FILTER (category = 'concluded') AS concluded,
    any_value(value) FILTER (category = 'carried_out') AS carried_out
  FROM fact_request
  WHERE breakdown = 'total'
  GROUP BY agency_id, year
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
