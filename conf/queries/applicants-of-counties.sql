-- title_zh: 县级申请人构成
-- title_en: Who asks at county level: persons, businesses, others
-- reads: Only reports in which all seven columns of 本年新收 are known.
WITH applicant AS (
  SELECT
    f.agency_id,
    f.year,
    max(f.value) FILTER (f.breakdown = 'natural_person') AS natural_person,
    max(f.value) FILTER (f.breakdown = 'business') AS business,
    max(f.value) FILTER (f.breakdown = 'total') AS total
  FROM fact_request AS f
  JOIN dim_agency AS a ON a.agency_id = f.agency_id AND a.level = 'county'
  JOIN agency_basis AS b ON b.agency_id = f.agency_id AND b.scope = f.scope AND b.basis = 'body'
  WHERE f.category = 'received'
  GROUP BY f.agency_id, f.year
  HAVING count(f.value) = 7
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
