-- The words of the forms for columns.
SELECT section, breakdown, label_zh, label_en
FROM dim_breakdown
ORDER BY list_position(['disclosure', 'request', 'dispute', 'statistic'], section), position, breakdown
