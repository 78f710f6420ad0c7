-- title_zh: 口径变化
-- title_en: Changes of the forms within the years asked
-- note_zh: 所问年份内换表之处，各指标能否接续及其理由。break、none 不可接续；similar、approx 可接续，口径略有不同。
-- note_en: Where the national form changes within the years asked, and whether the series may be followed there.
--   break and none may not be followed; similar and approx may, with a difference of definition.
-- sort: section, category, breakdown, year
-- key: section, category, breakdown, year
SELECT
  getvariable('section') AS section,
  getvariable('category') AS category,
  p.breakdown,
  c.year,
  c.from_form,
  c.to_form,
  coalesce(d.relation, 'none') AS relation,
  coalesce(d.reason, 'Nothing is known of this place in form ' || c.from_form || '.') AS reason
FROM (SELECT unnest(getvariable('breakdowns')) AS breakdown) AS p
CROSS JOIN form_change AS c
LEFT JOIN dim_comparability AS d
  ON d.section = getvariable('section')
  AND d.category = getvariable('category')
  AND d.breakdown = p.breakdown
  AND d.from_form = c.from_form
  AND d.to_form = c.to_form
WHERE c.year > getvariable('first_year') AND c.year <= getvariable('last_year')
