-- Whether each report that stands was published in time, one row an agency and year; on_time is 1 or
-- 0, and null where the day of publication is not known. Article 49 of the regulation of 2019: by 31
-- January of the next year, governments of county level and above by 31 March; before data year 2019
-- everybody by 31 March. A city may set earlier days. basis is report, as in report_quality.
WITH due AS (
  SELECT
    r.agency_id,
    r.year,
    coalesce(r.form_request, r.form_disclosure, r.form_dispute) AS form,
    r.published_on,
    CASE
      WHEN r.year < 2019
        OR (a.function_code = 'gov_office' AND a.level IN ('central', 'province', 'prefecture', 'county'))
        THEN make_date(r.year + 1, 3, 31)
      ELSE make_date(r.year + 1, 1, 31)
    END AS due_on
  FROM report AS r
  JOIN dim_agency AS a ON a.agency_id = r.agency_id
  WHERE r.status = 'published'
)
SELECT
  agency_id,
  year,
  'report' AS basis,
  form,
  published_on,
  due_on,
  CAST(published_on <= due_on AS INTEGER) AS on_time
FROM due
