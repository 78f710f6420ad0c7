-- What a published report says, as one number: two reports with the same print, and the same count of
-- cells other than zero, hold the same numbers at the same places. Derived facts are left out.
SELECT
  report_id,
  agency_id,
  year,
  count(*) FILTER (value <> 0) AS not_zero,
  count(*) FILTER (status = 'unreadable') AS unreadable,
  bit_xor(hash(section, category, breakdown, value)) FILTER (value <> 0) AS print
FROM fact
WHERE origin <> 'derived'
GROUP BY report_id, agency_id, year
