-- title_zh: 全部数字（SDMX）
-- title_en: All figures, SDMX-CSV 2.0
-- note_zh: 每行为一个单元格；OBS_STATUS：A 原报，E 推算，M 缺失（空白、不适用、无法辨认，见 COMMENT）。
-- note_en: One row a cell. OBS_STATUS is A as reported, E derived from reported cells, M missing; COMMENT tells a blank
--   cell from one that does not apply or cannot be read. _T stands for all, _Z for not applicable.
-- sort: CATEGORY, MEASURE, APPLICANT, AGENCY, TIME_PERIOD
-- key: AGENCY, CATEGORY, MEASURE, APPLICANT, TIME_PERIOD
SELECT
  'dataflow' AS STRUCTURE,
  'GONGKAI:OBSERVATIONS(1.0)' AS STRUCTURE_ID,
  'I' AS ACTION,
  f.agency_id AS AGENCY,
  a.region_code AS REF_AREA,
  f.category AS CATEGORY,
  CASE f.section WHEN 'request' THEN 'count' ELSE f.breakdown END AS MEASURE,
  CASE f.section
    WHEN 'request' THEN CASE f.breakdown WHEN 'total' THEN '_T' ELSE f.breakdown END
    ELSE '_Z'
  END AS APPLICANT,
  f.year AS TIME_PERIOD,
  f.value AS OBS_VALUE,
  CASE
    WHEN f.value IS NULL THEN 'M'
    WHEN f.status = 'derived' THEN 'E'
    ELSE 'A'
  END AS OBS_STATUS,
  f.unit AS UNIT_MEASURE,
  'form ' || f.form || '; ' || f.status || '; scope ' || f.scope AS COMMENT
FROM fact AS f
LEFT JOIN dim_agency AS a ON a.agency_id = f.agency_id
