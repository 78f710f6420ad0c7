-- title_zh: 条例修订前后的处理结果构成（近似）
-- title_en: How requests ended, in groups that hold over the revision of 2019 (approximate)
-- reads: disclosed is granted and partial; denied leaves out administrative queries, which the form of
--   2014 does not count as denials; not_held as in all forms; rest is what is left. Bodies of one basis.
SELECT
  basis,
  year,
  count(*) AS agencies,
  round(100.0 * sum(granted + partial) / nullif(sum(concluded), 0), 1) AS disclosed,
  round(100.0 * sum(denied - denied_administrative_query) / nullif(sum(concluded), 0), 1) AS denied,
  round(100.0 * sum(unavailable_not_held) / nullif(sum(concluded), 0), 1) AS not_held,
  round(
    100.0
      * sum(concluded - granted - partial - denied + denied_administrative_query - unavailable_not_held)
      / nullif(sum(concluded), 0),
    1
  ) AS rest
FROM request_outcome
WHERE
  concluded IS NOT NULL
  AND granted IS NOT NULL
  AND partial IS NOT NULL
  AND denied IS NOT NULL
  AND denied_administrative_query IS NOT NULL
  AND unavailable_not_held IS NOT NULL
GROUP BY basis, year
ORDER BY basis, year
