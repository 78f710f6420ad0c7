-- Reports that stand for no agency, grouped by the name that they bear and by what else tells of them,
-- the most frequent first in use.
-- line goes into conf/agencies/identities.csv; a question mark is what a person has to find out and
-- keeps the next start from accepting the line. It is null where no such line helps: a report whose
-- data year is not known. The line binds the name on one host and in one folder: a portal may have several
-- bodies of one name, so take away either only when it has not. Where nothing names the agency each report is a group of its own.
WITH told AS (
  SELECT
    report_id,
    any_value(value) FILTER (clue = 'listed_agency') AS listed_agency,
    any_value(value) FILTER (clue IN ('listed_region', 'region')) AS region,
    any_value(value) FILTER (clue = 'publisher') AS publisher,
    any_value(value) FILTER (clue = 'host') AS host,
    any_value(value) FILTER (clue = 'area_code') AS area_code,
    any_value(value) FILTER (clue = 'postcode') AS postcode,
    any_value(nullif(array_to_string(CAST(region_codes AS VARCHAR[]), ' or '), ''))
      FILTER (clue = 'host') AS host_regions,
    any_value(nullif(array_to_string(CAST(region_codes AS VARCHAR[]), ' or '), ''))
      FILTER (clue = 'area_code') AS area_regions
  FROM agency_clue
  GROUP BY report_id
),
candidate AS (
  SELECT
    report_id,
    string_agg(
      candidate || CASE WHEN region_code IS NULL THEN '' ELSE ' (' || region_code || ')' END,
      '; ' ORDER BY position
    ) AS candidates
  FROM agency_candidate
  GROUP BY report_id
),
unidentified AS (
  SELECT
    r.report_id,
    r.agency_verbatim AS printed,
    r.year,
    r.title,
    r.reason,
    r.batch || '/' || r.landing_path AS file,
    regexp_replace(r.batch || '/' || r.landing_path, '[^/!]*$', '') AS folder,
    c.candidates,
    t.* EXCLUDE (report_id)
  FROM report AS r
  LEFT JOIN candidate AS c USING (report_id)
  LEFT JOIN told AS t USING (report_id)
  WHERE r.status = 'unidentified'
),
grouped AS (
  SELECT
    printed,
    candidates,
    host,
    folder,
    region,
    publisher,
    listed_agency,
    area_code,
    postcode,
    host_regions,
    area_regions,
    CASE WHEN printed IS NULL THEN file END AS alone,
    year IS NULL AS undated,
    count(*) AS reports,
    min(year) AS first_year,
    max(year) AS last_year,
    first(title ORDER BY file) AS title,
    first(reason ORDER BY file) AS reason,
    first(report_id ORDER BY file) AS example_report,
    first(file ORDER BY file) AS example_file
  FROM unidentified
  GROUP BY ALL
),
spelt AS (
  SELECT
    *,
    CASE
      WHEN regexp_matches(printed, '[",]') THEN '"' || replace(printed, '"', '""') || '"'
      ELSE printed
    END AS printed_field,
    coalesce(alone, folder) AS place
  FROM grouped
)
SELECT
  reports,
  printed,
  CASE WHEN first_year = last_year THEN first_year::VARCHAR ELSE first_year || '-' || last_year END
    AS years,
  candidates,
  concat_ws(
    '; ',
    'title ' || title,
    'listed as ' || listed_agency,
    'region ' || region,
    'publisher ' || publisher,
    'host ' || host || coalesce(' in ' || host_regions, ''),
    'area code ' || area_code || coalesce(' in ' || area_regions, ''),
    'postcode ' || postcode,
    'folder ' || folder
  ) AS evidence,
  reason,
  example_report,
  example_file,
  CASE
    WHEN NOT undated
    THEN concat_ws(
      ',',
      coalesce(printed_field, ''),
      CASE WHEN alone IS NULL THEN coalesce(host, '') ELSE '' END,
      CASE
        WHEN regexp_matches(place, '[",]') THEN '"' || replace(place, '"', '""') || '"'
        ELSE place
      END,
      '',
      '',
      '',
      CASE WHEN printed IS NULL THEN '?' ELSE '' END,
      '?',
      '?'
    )
  END AS line
FROM spelt
