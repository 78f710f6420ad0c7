-- title: The prose is that of the year before
-- severity: info
-- reason: More than nine tenths of the pieces of the text, without its digits and the agency's name, are those of the
--   year before; some annual reports repeat up to 90 %. Estimated from two sketches of 128 characters each, with a
--   standard error of 0.03. Short prose has no sketch and is not compared.
-- rule: E-10
CREATE OR REPLACE TEMP VIEW checked AS
WITH compared AS (
  SELECT
    p.report_id,
    p.agency_id,
    p.year,
    p.report_before,
    -- Of 64 symbols one agrees by chance.
    ((128 - hamming(t.sketch, b.sketch)) / 128.0 - 1 / 64.0) / (1 - 1 / 64.0) AS similarity
  FROM report_pair AS p
  JOIN prose AS t ON t.report_id = p.report_id
  JOIN prose AS b ON b.report_id = p.report_before
  WHERE t.sketch IS NOT NULL AND b.sketch IS NOT NULL
)
SELECT *, CASE WHEN similarity > 0.9 THEN 'fails' ELSE 'holds' END AS outcome
FROM compared;

SELECT
  report_id,
  agency_id,
  year,
  'The prose is that of ' || (year - 1) || ', report ' || report_before || ': about '
    || CAST(round(100 * similarity) AS INTEGER) || ' % of it' AS message,
  CAST(CAST(round(100 * similarity) AS INTEGER) AS VARCHAR) || ' %' AS left_side,
  '90 %' AS right_side,
  [] AS cells
FROM checked
WHERE outcome = 'fails';
