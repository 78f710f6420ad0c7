-- position: 15
-- title_zh: 理由集中度
-- title_en: Concentration of the grounds of denial
-- formula: sum of the squared shares of the eight denied.*
-- unit: ratio
-- forms: 2019, 2021
-- minimum_base: 30
-- inputs: state_secret = request/denied.state_secret/total; prohibited_by_law =
--   request/denied.prohibited_by_law/total; three_security = request/denied.three_security/total; third_party =
--   request/denied.third_party/total; internal_affairs = request/denied.internal_affairs/total; process_information =
--   request/denied.process_information/total; enforcement_file = request/denied.enforcement_file/total;
--   administrative_query = request/denied.administrative_query/total
SELECT
  *,
  state_secret * state_secret
    + prohibited_by_law * prohibited_by_law
    + three_security * three_security
    + third_party * third_party
    + internal_affairs * internal_affairs
    + process_information * process_information
    + enforcement_file * enforcement_file
    + administrative_query * administrative_query AS numerator,
  power(
    state_secret
    + prohibited_by_law
    + three_security
    + third_party
    + internal_affairs
    + process_information
    + enforcement_file
    + administrative_query,
    2
  ) AS denominator,
  state_secret
    + prohibited_by_law
    + three_security
    + third_party
    + internal_affairs
    + process_information
    + enforcement_file
    + administrative_query AS base_count,
  NULL AS detail
FROM base
