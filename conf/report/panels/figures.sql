-- What the bodies of a province reported together: one row a measure, basis, province, year and segment.
-- Rows of different basis overlap (see agency_basis) and are never added up; those of different provinces
-- are, all but the rates, whose numerators and denominators are. region is the division of the seat, by its
-- first two digits; 00 stands for central bodies.
-- segment counts the breaks of the series (dim_comparability: break, none, or no word about it): numbers of
-- different segments are not joined. agencies gave a number, without_number have the table and no number.
-- same_agencies gave one in the year before, too: before and before_base are what they said then, after and
-- after_base now.
WITH measure AS (
  FROM (VALUES
    ('received', 'request', 'received', 'total'),
    ('concluded', 'request', 'concluded', 'total'),
    ('disclosure_rate', 'request', 'granted', 'total'),
    ('disclosure_rate', 'request', 'partial', 'total'),
    ('disclosure_rate', 'request', 'concluded', 'total'),
    ('denied', 'request', 'denied', 'total'),
    ('denial_rate', 'request', 'denied', 'total'),
    ('denial_rate', 'request', 'concluded', 'total'),
    ('issued', 'disclosure', 'normative_document', 'issued'),
    ('review', 'dispute', 'review', 'total'),
    ('suit', 'dispute', 'suit_direct', 'total'),
    ('suit', 'dispute', 'suit_after_review', 'total')
  ) AS t(measure, section, category, breakdown)
),
request AS MATERIALIZED (
  SELECT agency_id, region_code, basis, year, form, received, concluded, granted + partial AS disclosed, denied
  FROM request_outcome
),
dispute AS MATERIALIZED (
  SELECT
    agency_id,
    region_code,
    basis,
    year,
    form,
    review_total AS review,
    suit_direct_total + suit_after_review_total AS suit
  FROM dispute_outcome
),
figure AS (
  SELECT 'received' AS measure, * EXCLUDE (received, concluded, disclosed, denied), received AS value, NULL AS base
  FROM request
  UNION ALL
  SELECT 'concluded', * EXCLUDE (received, concluded, disclosed, denied), concluded, NULL FROM request
  UNION ALL
  SELECT 'disclosure_rate', * EXCLUDE (received, concluded, disclosed, denied), disclosed, concluded FROM request
  UNION ALL
  SELECT 'denied', * EXCLUDE (received, concluded, disclosed, denied), denied, NULL FROM request
  UNION ALL
  SELECT 'denial_rate', * EXCLUDE (received, concluded, disclosed, denied), denied, concluded FROM request
  UNION ALL
  SELECT 'review', * EXCLUDE (review, suit), review, NULL FROM dispute
  UNION ALL
  SELECT 'suit', * EXCLUDE (review, suit), suit, NULL FROM dispute
  UNION ALL
  SELECT 'issued', f.agency_id, a.region_code, b.basis, f.year, f.form, f.value, NULL
  FROM fact_disclosure AS f
  LEFT JOIN dim_agency AS a ON a.agency_id = f.agency_id
  LEFT JOIN agency_basis AS b ON b.agency_id = f.agency_id AND b.scope = f.scope
  WHERE f.category = 'normative_document' AND f.breakdown = 'issued'
),
form_of_measure AS (
  SELECT measure, form, lag(form) OVER (PARTITION BY measure ORDER BY form) AS form_before
  FROM (SELECT DISTINCT measure, form FROM figure)
),
passage AS (
  SELECT
    f.measure,
    f.form,
    f.form_before IS NOT NULL AND bool_or(coalesce(c.relation, 'none') IN ('break', 'none')) AS broken
  FROM form_of_measure AS f
  JOIN measure AS m ON m.measure = f.measure
  LEFT JOIN dim_comparability AS c
    ON c.section = m.section
    AND c.category = m.category
    AND c.breakdown = m.breakdown
    AND c.from_form = f.form_before
    AND c.to_form = f.form
  GROUP BY f.measure, f.form, f.form_before
),
segment_of_form AS (
  SELECT
    measure,
    form,
    sum(CASE WHEN broken THEN 1 ELSE 0 END) OVER (PARTITION BY measure ORDER BY form)::INTEGER AS segment
  FROM passage
),
given AS MATERIALIZED (
  SELECT
    f.measure,
    coalesce(f.basis, 'unknown') AS basis,
    coalesce(left(ltrim(f.region_code, 'Z'), 2), '') AS region,
    s.segment,
    f.year,
    f.form,
    f.agency_id,
    CASE WHEN f.value IS NOT NULL AND (f.base IS NOT NULL OR NOT f.measure LIKE '%\_rate' ESCAPE '\')
      THEN f.value
    END AS value,
    CASE WHEN f.value IS NOT NULL THEN f.base END AS base
  FROM figure AS f
  JOIN segment_of_form AS s ON s.measure = f.measure AND s.form = f.form
)
SELECT
  t.measure,
  t.basis,
  t.region,
  t.segment,
  t.year,
  string_agg(DISTINCT t.form, '+' ORDER BY t.form) AS forms,
  count(t.value) AS agencies,
  count(*) - count(t.value) AS without_number,
  sum(t.value) AS value,
  sum(t.base) AS base,
  count(t.value) FILTER (b.value IS NOT NULL) AS same_agencies,
  sum(b.value) FILTER (t.value IS NOT NULL) AS before,
  sum(b.base) FILTER (t.value IS NOT NULL) AS before_base,
  sum(t.value) FILTER (b.value IS NOT NULL) AS after,
  sum(t.base) FILTER (b.value IS NOT NULL) AS after_base
FROM given AS t
LEFT JOIN given AS b
  ON b.measure = t.measure
  AND b.agency_id = t.agency_id
  AND b.basis = t.basis
  AND b.segment = t.segment
  AND b.year = t.year - 1
GROUP BY t.measure, t.basis, t.region, t.segment, t.year
ORDER BY ALL
