-- title: Items of last year are not those of the year before with its change
-- severity: warning
-- reason: On the form of 2019, 上一年项目数量 of one report is that of the report before, with its 本年增/减.
--   Right where the list of powers was drawn up anew over the turn of the year.
-- rule: E-3
CREATE OR REPLACE TEMP VIEW checked AS
WITH stock AS (
  SELECT
    report_id,
    category,
    any_value(value) FILTER (breakdown = 'prior_items') AS prior_items,
    any_value(value) FILTER (breakdown = 'item_change') AS item_change,
    any_value(number) FILTER (breakdown = 'prior_items') AS prior_items_text,
    any_value(number) FILTER (breakdown = 'item_change') AS item_change_text
  FROM fact_cell
  WHERE section = 'disclosure' AND breakdown IN ('prior_items', 'item_change') AND form = '2019'
  GROUP BY report_id, category
)
SELECT
  p.report_id,
  p.agency_id,
  p.year,
  t.category,
  b.prior_items_text || ' + ' || b.item_change_text || ' = '
    || CAST(CAST(b.prior_items + b.item_change AS DECIMAL(20, 0)) AS VARCHAR) AS expected,
  t.prior_items_text AS printed,
  CASE
    WHEN NOT p.one_to_one OR b.prior_items + b.item_change + t.prior_items IS NULL
    THEN 'uncertain'
    WHEN b.prior_items + b.item_change = t.prior_items THEN 'holds'
    ELSE 'fails'
  END AS outcome
FROM report_pair AS p
JOIN stock AS t ON t.report_id = p.report_id
JOIN stock AS b ON b.report_id = p.report_before AND b.category = t.category;

SELECT
  report_id,
  agency_id,
  year,
  'Of ' || category || ', there were ' || printed || ' items last year, not ' || expected AS message,
  'prior_items + item_change of ' || (year - 1) || ': ' || expected AS left_side,
  'prior_items ' || printed AS right_side,
  ['disclosure/' || category || '/prior_items'] AS cells
FROM checked
WHERE outcome = 'fails';
