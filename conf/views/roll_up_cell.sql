-- The cells in which the report of a government that counts the bodies below it has the sums over them:
-- requests of all applicants, and table two but for the list of items, which is one for all.
SELECT *
FROM fact_cell
WHERE origin <> 'derived'
  AND (
    section = 'request' AND breakdown = 'total'
    OR section = 'disclosure' AND breakdown NOT IN ('prior_items', 'item_change')
  )
