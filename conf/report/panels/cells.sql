-- What the cells of the published reports say, by table, form and status.
SELECT section, form, status, count(*) AS cells
FROM fact
GROUP BY section, form, status
ORDER BY list_position(['disclosure', 'request', 'dispute', 'statistic'], section), form, status
