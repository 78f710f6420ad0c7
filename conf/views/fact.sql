-- All published facts: one report per agency and year, the one that stands.
-- One row a cell; section says which official table it belongs to. Blank is null, never 0: look at
-- status before summing.
SELECT 'disclosure' AS section, * FROM fact_disclosure
UNION ALL BY NAME
SELECT 'request' AS section, * FROM fact_request
UNION ALL BY NAME
SELECT 'dispute' AS section, * FROM fact_dispute
UNION ALL BY NAME
SELECT 'statistic' AS section, * FROM fact_statistic
