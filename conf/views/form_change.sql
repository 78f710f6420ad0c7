-- The national forms of the annual report in their order: the form before, the form, and the first
-- data year of the form. Late keepers print the older form in later years: which form a number follows
-- is told by its column form.
FROM (VALUES ('2008', '2014', 2014), ('2014', '2019', 2019), ('2019', '2021', 2021))
  AS t(from_form, to_form, year)
