-- What became of every document that came in, by the data year that it names; year is null where none is known.
SELECT status, year, count(*) AS documents
FROM report
GROUP BY status, year
ORDER BY status, year
