-- title_zh: 县级申请人构成
-- title_en: Who asks at county level: persons, businesses, others
-- reads: Only reports in which all seven columns of 本年新收 are known.
WITH applicant AS (
  SELECT
    f.agency_id,
    f.year,
    f.received_natural_person AS natural_person,
    f.received_business AS business,
    f.received_total AS total
  FROM wide_request AS f
  JOIN dim_agency AS a ON a.agency_id = f.agency_id AND a.level = 'county'
  JOIN agency_basis AS b ON b.agency_id = f.agency_id AND b.scope = f.scope AND b.basis = 'body'
  WHERE
    f.received_natural_person IS NOT NULL
    AND f.received_business IS NOT NULL
    AND f.received_research IS NOT NULL
    AND f.received_public_interest IS NOT NULL
    AND f.received_legal_service IS NOT NULL
    AND f.received_other IS NOT NULL
    AND f.received_total IS NOT NULL
)
SELECT
  year,
  count(*) AS agencies,
  sum(total) AS received,
  round(100.0 * sum(natural_person) / nullif(sum(total), 0), 1) AS natural_person_share,
  round(100.0 * sum(business) / nullif(sum(total), 0), 1) AS business_share
FROM applicant
GROUP BY year
ORDER BY year
