-- title_zh: 历年均无申请的机构
-- title_en: Bodies without any request in all their years
-- reads: received and carried_in are known and 0 in every report of the body.
SELECT province, function_code, agency, min(year) AS first_year, max(year) AS last_year, count(*) AS reports
FROM request_outcome
GROUP BY ALL
HAVING count(handled) = count(*) AND max(handled) = 0
ORDER BY province, function_code, agency
