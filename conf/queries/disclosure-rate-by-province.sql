-- title_zh: 各省历年实质公开率（仅政府汇总数）
-- title_en: Disclosure rate of each province and year, roll-ups only
-- reads: Governments of one level are added, never governments and their offices. relation and
--   breaks_here tell whether the series may be followed from the form of the year before.
SELECT
  name AS province,
  basis,
  year,
  value AS disclosure_rate,
  base_count AS concluded,
  bodies,
  left_out,
  form,
  relation,
  breaks_here
FROM indicator_disclosure_rate
WHERE level = 'province' AND basis LIKE 'government_%' AND status <> 'unknown'
ORDER BY province, basis, year
