-- Tables of governments with bodies below them (agency_part): roll-ups where the scope says so.
SELECT report_id, agency_id, year, section, scope
FROM roll_up_cell
WHERE agency_id IN (SELECT government_id FROM agency_part)
GROUP BY ALL
