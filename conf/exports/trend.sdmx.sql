-- title_zh: 历年趋势（SDMX）
-- title_en: Trend over the years, SDMX-CSV 2.0
-- note_zh: 维度为机构、地区、类别、指标、申请人、口径、表式、年份；OBS_STATUS：A 正常，B 序列中断，D 定义略有不同，E 空白计为零，M 缺失。
-- note_en: Dimensions AGENCY to TIME_PERIOD. OBS_STATUS is A normal, B break in the series, D definition differs from
--   the form before, E blank cells counted as zero, M missing. _T stands for all, _Z for not applicable.
-- sort: CATEGORY, MEASURE, APPLICANT, AGENCY, REF_AREA, BASIS, TIME_PERIOD, FORM
-- key: AGENCY, REF_AREA, CATEGORY, MEASURE, APPLICANT, BASIS, FORM, TIME_PERIOD
SELECT
  'dataflow' AS STRUCTURE,
  'GONGKAI:TREND(1.0)' AS STRUCTURE_ID,
  'I' AS ACTION,
  CASE level WHEN 'agency' THEN entity WHEN 'function' THEN 'function:' || entity ELSE '_T' END AS AGENCY,
  CASE
    WHEN level IN ('region', 'province') THEN entity
    WHEN level = 'agency' THEN split_part(entity, ':', 1)
    ELSE 'CN'
  END AS REF_AREA,
  category AS CATEGORY,
  CASE section WHEN 'request' THEN 'count' ELSE breakdown END AS MEASURE,
  CASE section WHEN 'request' THEN CASE breakdown WHEN 'total' THEN '_T' ELSE breakdown END ELSE '_Z' END
    AS APPLICANT,
  basis AS BASIS,
  replace(forms, ' ', '+') AS FORM,
  year AS TIME_PERIOD,
  total AS OBS_VALUE,
  CASE
    WHEN total IS NULL THEN 'M'
    WHEN breaks_here OR NOT holds THEN 'B'
    WHEN zero_filled > 0 THEN 'E'
    WHEN relation IN ('similar', 'approx') THEN 'D'
    ELSE 'A'
  END AS OBS_STATUS,
  unit AS UNIT_MEASURE,
  agencies || ' of ' || agencies_known || ' known agencies give a number'
    || CASE WHEN zero_filled > 0 THEN '; ' || zero_filled || ' blank cells are counted as zero' ELSE '' END
    || CASE WHEN relation IS NULL THEN '' ELSE '; form change: ' || relation END AS COMMENT
FROM export
