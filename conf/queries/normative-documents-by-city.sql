-- title_zh: 各地市历年制发规范性文件数（本年新制作数量与本年制发件数同一序列）
-- title_en: Normative documents issued, one series over both forms, by city
-- reads: The bodies' own figures only. Forms 2019 and 2021 are similar, not the same: the older asks for
--   normative documents in a wide reading.
SELECT
  left(ltrim(p.region_code, 'Z'), 4) || '00' AS city_code,
  any_value(c.full_name) AS city,
  f.year,
  f.form,
  count(f.normative_document_issued) AS agencies,
  sum(f.normative_document_issued) AS issued
FROM wide_disclosure AS f
JOIN agency_place AS p USING (agency_id)
JOIN agency_basis AS b ON b.agency_id = f.agency_id AND b.scope = f.scope AND b.basis = 'body'
LEFT JOIN dim_region AS c ON c.region_code = left(ltrim(p.region_code, 'Z'), 4) || '00' AND c.valid_to IS NULL
GROUP BY city_code, f.year, f.form
HAVING count(f.normative_document_issued) > 0
ORDER BY city_code, f.year, f.form
