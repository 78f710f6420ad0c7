-- title_zh: 机构沿革
-- title_en: Which body took over from which
-- note_zh: 列的含义见数据包说明。
-- note_en: The columns are described one by one.
-- sort: predecessor_id, successor_id, year, kind
-- refers: predecessor_id -> dim_agency.agency_id, successor_id -> dim_agency.agency_id
-- part_of: all
FROM agency_lineage
