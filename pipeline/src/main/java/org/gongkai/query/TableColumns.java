package org.gongkai.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The tables of the data model with their columns in order. A table without a row has no file, and
 * still all its columns.
 */
final class TableColumns {
  private static final String FACT =
      "agency_id VARCHAR, year INTEGER, category VARCHAR, breakdown VARCHAR, value DECIMAL(20,4),"
          + " unit VARCHAR, status VARCHAR, origin VARCHAR, form VARCHAR, scope VARCHAR,"
          + " comparability VARCHAR, report_id VARCHAR, cell_id VARCHAR";

  private static final Map<String, String> TABLES =
      Map.ofEntries(
          Map.entry("fact_disclosure", FACT),
          Map.entry("fact_request", FACT),
          Map.entry("fact_dispute", FACT),
          Map.entry("fact_statistic", FACT),
          Map.entry("fact_unpublished", "section VARCHAR, " + FACT),
          Map.entry(
              "dim_agency",
              "agency_id VARCHAR, name VARCHAR, aliases VARCHAR[], region_code VARCHAR, level VARCHAR,"
                  + " function_code VARCHAR, valid_from INTEGER, valid_to INTEGER, successor_id"
                  + " VARCHAR"),
          Map.entry(
              "agency_lineage",
              "predecessor_id VARCHAR, successor_id VARCHAR, year INTEGER, kind VARCHAR, reason"
                  + " VARCHAR"),
          Map.entry(
              "agency_candidate",
              "report_id VARCHAR, position INTEGER, region_code VARCHAR, candidate VARCHAR"),
          Map.entry(
              "agency_clue",
              "report_id VARCHAR, clue VARCHAR, value VARCHAR, region_codes VARCHAR[]"),
          Map.entry(
              "dim_region",
              "region_code VARCHAR, name VARCHAR, full_name VARCHAR, level VARCHAR, parent_code"
                  + " VARCHAR, valid_from INTEGER, valid_to INTEGER, successor_codes VARCHAR[]"),
          Map.entry(
              "dim_category",
              "section VARCHAR, category VARCHAR, position INTEGER, parent VARCHAR, label_zh"
                  + " VARCHAR, label_en VARCHAR, article VARCHAR, unit VARCHAR"),
          Map.entry(
              "dim_breakdown",
              "section VARCHAR, breakdown VARCHAR, position INTEGER, label_zh VARCHAR, label_en"
                  + " VARCHAR, unit VARCHAR"),
          Map.entry(
              "dim_comparability",
              "section VARCHAR, category VARCHAR, breakdown VARCHAR, from_form VARCHAR, to_form"
                  + " VARCHAR, relation VARCHAR, reason VARCHAR"),
          Map.entry(
              "report",
              "report_id VARCHAR, landing_path VARCHAR, source_uri VARCHAR, batch VARCHAR,"
                  + " media_type VARCHAR, charset VARCHAR, title VARCHAR, agency_id VARCHAR,"
                  + " agency_verbatim VARCHAR, year INTEGER, published_on DATE, index_number"
                  + " VARCHAR, form_disclosure VARCHAR, form_request VARCHAR, form_dispute VARCHAR, status VARCHAR, reason"
                  + " VARCHAR, fingerprint VARCHAR, superseded_by VARCHAR"),
          Map.entry(
              "cell",
              "report_id VARCHAR, cell_id VARCHAR, table_index INTEGER, row_index INTEGER,"
                  + " column_index INTEGER, verbatim VARCHAR, row_label VARCHAR, column_label"
                  + " VARCHAR, evidence VARCHAR, page INTEGER, box VARCHAR"),
          Map.entry(
              "issue",
              "issue_key VARCHAR, rule VARCHAR, severity VARCHAR, report_id VARCHAR, agency_id"
                  + " VARCHAR, year INTEGER, message VARCHAR, left_side VARCHAR, right_side VARCHAR,"
                  + " cells VARCHAR[]"),
          Map.entry(
              "unknown_label",
              "report_id VARCHAR, section VARCHAR, kind VARCHAR, reading VARCHAR, label VARCHAR,"
                  + " verbatim VARCHAR, nearest_code VARCHAR, nearest_label VARCHAR, distance"
                  + " INTEGER"),
          Map.entry(
              "claim",
              "report_id VARCHAR, agency_id VARCHAR, year INTEGER, claim_id INTEGER, claim VARCHAR,"
                  + " value DECIMAL(20,4), unit VARCHAR, approximate BOOLEAN, scope VARCHAR,"
                  + " section VARCHAR, sentence VARCHAR"),
          Map.entry(
              "prose",
              "report_id VARCHAR, agency_id VARCHAR, year INTEGER, characters INTEGER, years"
                  + " INTEGER[], problems_characters INTEGER, problems_years INTEGER[],"
                  + " problems_closed BOOLEAN, sketch VARCHAR"),
          Map.entry(
              "check_run",
              "check_id VARCHAR, title VARCHAR, severity VARCHAR, year INTEGER, evaluated INTEGER,"
                  + " uncertain INTEGER, found INTEGER"),
          Map.entry(
              "verdict",
              "issue_key VARCHAR, verdict VARCHAR, reason VARCHAR, by VARCHAR, until DATE,"
                  + " state VARCHAR"),
          Map.entry("coverage", "agency_id VARCHAR, year INTEGER, state VARCHAR"),
          Map.entry(
              "run",
              "run_id VARCHAR, started TIMESTAMP, finished TIMESTAMP, inputs BIGINT, counts VARCHAR,"
                  + " snapshot_id VARCHAR, conf_hash VARCHAR, version VARCHAR"));

  private TableColumns() {}

  /** All tables: those of the data model and those that the snapshot adds. */
  static Set<String> tables(Set<String> inSnapshot) {
    Set<String> all = new TreeSet<>(TABLES.keySet());
    all.addAll(inSnapshot);
    return all;
  }

  /** The columns that the data model gives a table, in order. */
  static Set<String> names(String table) {
    return types(table).keySet();
  }

  /** A query without a row that has the columns of the table. */
  static String emptyQuery(String table) {
    List<String> columns = new ArrayList<>();
    types(table).forEach((name, type) -> columns.add("NULL::" + type + " AS " + Sql.name(name)));
    return "SELECT " + String.join(", ", columns) + " WHERE false";
  }

  /** The columns of a file in the order of the data model; columns that it does not know last. */
  static List<String> ordered(String table, List<String> inFile) {
    Set<String> columns = new LinkedHashSet<>(types(table).keySet());
    columns.retainAll(Set.copyOf(inFile));
    columns.addAll(inFile);
    return List.copyOf(columns);
  }

  private static Map<String, String> types(String table) {
    Map<String, String> types = new LinkedHashMap<>();
    for (String column : TABLES.getOrDefault(table, "").split(", ")) {
      int blank = column.indexOf(' ');
      if (blank > 0) types.put(column.substring(0, blank), column.substring(blank + 1));
    }
    return types;
  }
}
