-- The facts of every report that was read: published, superseded and unidentified ones.
-- The same agency and year may occur more than once; report.status tells which report stands.
SELECT * FROM fact
UNION ALL BY NAME
SELECT * FROM fact_unpublished
