-- The words of the forms for categories.
SELECT section, category, coalesce(parent, '') AS parent, label_zh, label_en
FROM dim_category
ORDER BY list_position(['disclosure', 'request', 'dispute', 'statistic'], section), position, category
