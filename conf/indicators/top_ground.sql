-- position: 14
-- title_zh: 首位不公开理由
-- title_en: First ground of denial
-- formula: the greatest of denied.* / sum of denied.*; detail names it, all of them where they are equal
-- unit: percent
-- forms: 2019, 2021
-- minimum_base: 30
-- inputs: state_secret = request/denied.state_secret/total; prohibited_by_law =
--   request/denied.prohibited_by_law/total; three_security = request/denied.three_security/total; third_party =
--   request/denied.third_party/total; internal_affairs = request/denied.internal_affairs/total; process_information =
--   request/denied.process_information/total; enforcement_file = request/denied.enforcement_file/total;
--   administrative_query = request/denied.administrative_query/total
SELECT
  *,
  greatest_ground AS numerator,
  state_secret
    + prohibited_by_law
    + three_security
    + third_party
    + internal_affairs
    + process_information
    + enforcement_file
    + administrative_query AS denominator,
  state_secret
    + prohibited_by_law
    + three_security
    + third_party
    + internal_affairs
    + process_information
    + enforcement_file
    + administrative_query AS base_count,
  CASE WHEN greatest_ground > 0 THEN concat_ws(
    ', ',
    CASE WHEN state_secret = greatest_ground THEN 'denied.state_secret' END,
    CASE WHEN prohibited_by_law = greatest_ground THEN 'denied.prohibited_by_law' END,
    CASE WHEN three_security = greatest_ground THEN 'denied.three_security' END,
    CASE WHEN third_party = greatest_ground THEN 'denied.third_party' END,
    CASE WHEN internal_affairs = greatest_ground THEN 'denied.internal_affairs' END,
    CASE WHEN process_information = greatest_ground THEN 'denied.process_information' END,
    CASE WHEN enforcement_file = greatest_ground THEN 'denied.enforcement_file' END,
    CASE WHEN administrative_query = greatest_ground THEN 'denied.administrative_query' END
  ) END AS detail
FROM (
  SELECT
    *,
    greatest(
      state_secret,
      prohibited_by_law,
      three_security,
      third_party,
      internal_affairs,
      process_information,
      enforcement_file,
      administrative_query
    ) AS greatest_ground
  FROM base
)
