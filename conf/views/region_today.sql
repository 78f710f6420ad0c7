-- Every code of a division and the code of today where one division followed one other, step by step: today_code is null where it was split up, or went into one that
-- has others in it.
-- relation: same (in force), one_to_one (only its code or kind changed), merged, split, ended.
-- absorbed counts the divisions that went whole or in part into the one of today since 2008: above 0,
-- the series of today_code holds more places than it did before last_absorbed.
WITH RECURSIVE state AS (
  SELECT
    region_code,
    arg_max(name, valid_from) AS name,
    arg_max(full_name, valid_from) AS full_name,
    arg_max(level, valid_from) AS level,
    bool_or(valid_to IS NULL) AS in_force,
    max(valid_to) AS ended,
    min(valid_from) AS began
  FROM dim_region
  GROUP BY region_code
),
step AS (
  SELECT DISTINCT
    r.region_code,
    unnest(CAST(r.successor_codes AS VARCHAR[])) AS next_code,
    r.valid_to AS year
  FROM dim_region AS r
  JOIN state AS s USING (region_code)
  WHERE NOT s.in_force AND r.valid_to = s.ended
),
edge AS (
  SELECT
    e.region_code,
    e.next_code,
    e.year,
    count(*) OVER (PARTITION BY e.region_code) AS nexts,
    count(*) OVER (PARTITION BY e.next_code, e.year >= 2008) AS befores,
    n.began < e.year AS was_there
  FROM step AS e
  JOIN state AS n ON n.region_code = e.next_code
  WHERE e.next_code <> e.region_code
),
walk AS (
  SELECT region_code, region_code AS today, true AS alone, false AS is_split, 0 AS steps
  FROM state
  UNION ALL
  SELECT
    w.region_code,
    e.next_code,
    w.alone AND e.befores = 1 AND NOT e.was_there,
    w.is_split OR e.nexts > 1,
    w.steps + 1
  FROM walk AS w
  JOIN edge AS e ON e.region_code = w.today
  WHERE w.steps < 10
),
reached AS (
  SELECT
    w.region_code,
    count(DISTINCT w.today) AS ends,
    any_value(w.today) AS today,
    bool_and(w.alone) AS alone,
    bool_or(w.is_split) AS is_split,
    max(w.steps) AS steps
  FROM walk AS w
  JOIN state AS t ON t.region_code = w.today AND t.in_force
  GROUP BY w.region_code
),
absorbed AS (
  SELECT next_code AS region_code, count(*) AS absorbed, max(year) AS last_absorbed
  FROM edge
  WHERE year >= 2008 AND (befores > 1 OR was_there OR nexts > 1)
  GROUP BY next_code
),
judged AS (
  SELECT
    s.region_code,
    s.name,
    s.full_name,
    s.level,
    CASE
      WHEN s.in_force THEN 'same'
      WHEN r.region_code IS NULL THEN 'ended'
      WHEN r.is_split OR r.ends > 1 THEN 'split'
      WHEN r.alone THEN 'one_to_one'
      ELSE 'merged'
    END AS relation,
    r.today
  FROM state AS s
  LEFT JOIN reached AS r USING (region_code)
)
SELECT
  j.region_code,
  j.full_name,
  j.level,
  j.relation,
  CASE WHEN j.relation IN ('same', 'one_to_one') THEN j.today END AS today_code,
  CASE WHEN j.relation IN ('same', 'one_to_one') THEN t.full_name END AS today,
  coalesce(a.absorbed, 0) AS absorbed,
  a.last_absorbed
FROM judged AS j
LEFT JOIN state AS t ON t.region_code = j.today AND j.relation IN ('same', 'one_to_one')
LEFT JOIN absorbed AS a ON a.region_code = t.region_code
