-- title_zh: 各类职能部门每年的首位不公开理由
-- title_en: The first ground of denial of each kind of body, by year
-- reads: share is the ground's part of all denials; two grounds that are equal are both named.
SELECT name AS function_code, year, detail AS first_ground, value AS share, base_count AS denied, bodies, status
FROM indicator_top_ground
WHERE level = 'function' AND basis = 'body' AND numerator > 0
ORDER BY function_code, year
