-- What an agency carried over from one year against what it carried in to the next, all applicants.
-- gap is carried_in minus the carried_out of the year before; null where either was not printed.
SELECT
  t.agency_id,
  t.agency,
  t.year,
  b.carried_out AS carried_out_before,
  t.carried_in,
  t.carried_in - b.carried_out AS gap
FROM request_outcome AS t
JOIN request_outcome AS b ON b.agency_id = t.agency_id AND b.year = t.year - 1
