-- Which bodies it took over from, and which took over from it.
WITH asked AS (SELECT $1 AS agency_id)
SELECT l.year, l.kind, l.predecessor_id, p.name AS predecessor, l.successor_id, s.name AS successor, l.reason
FROM agency_lineage AS l
JOIN asked AS k ON k.agency_id IN (l.predecessor_id, l.successor_id)
LEFT JOIN dim_agency AS p ON p.agency_id = l.predecessor_id
LEFT JOIN dim_agency AS s ON s.agency_id = l.successor_id
ORDER BY l.year, l.predecessor_id, l.successor_id
