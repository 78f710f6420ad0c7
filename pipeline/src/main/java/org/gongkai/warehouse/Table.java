package org.gongkai.warehouse;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.fact.Section;

/** The tables of a snapshot: names, columns in order, and types as SQL. */
public enum Table {
  FACT_DISCLOSURE(Columns.FACT),
  FACT_REQUEST(Columns.FACT),
  FACT_DISPUTE(Columns.FACT),
  FACT_STATISTIC(Columns.FACT),
  /** Facts of superseded and unidentified reports. */
  FACT_UNPUBLISHED(Columns.FACT + ", section STRING"),
  DIM_AGENCY(
      "agency_id STRING, name STRING, aliases ARRAY<STRING>, region_code STRING, level STRING,"
          + " function_code STRING, valid_from INT, valid_to INT, successor_id STRING"),
  /** Which public body took over from which. */
  AGENCY_LINEAGE(
      "predecessor_id STRING, successor_id STRING, year INT, kind STRING, reason STRING"),
  /** Those that an unidentified report may belong to. */
  AGENCY_CANDIDATE("report_id STRING, position INT, region_code STRING, candidate STRING"),
  /** What tells of the agency of an unidentified report beside its name. */
  AGENCY_CLUE("report_id STRING, clue STRING, value STRING, region_codes ARRAY<STRING>"),
  DIM_REGION(
      "region_code STRING, name STRING, full_name STRING, level STRING, parent_code STRING,"
          + " valid_from INT, valid_to INT, successor_codes ARRAY<STRING>"),
  DIM_CATEGORY(
      "section STRING, category STRING, position INT, parent STRING, label_zh STRING,"
          + " label_en STRING, article STRING, unit STRING"),
  DIM_BREAKDOWN(
      "section STRING, breakdown STRING, position INT, label_zh STRING, label_en STRING,"
          + " unit STRING"),
  DIM_COMPARABILITY(
      "section STRING, category STRING, breakdown STRING, from_form STRING, to_form STRING,"
          + " relation STRING, reason STRING"),
  REPORT(
      "report_id STRING, landing_path STRING, source_uri STRING, batch STRING, media_type STRING,"
          + " charset STRING, title STRING, agency_id STRING, agency_verbatim STRING, year INT,"
          + " published_on DATE, index_number STRING, form_disclosure STRING, form_request STRING, form_dispute STRING,"
          + " status STRING, reason STRING, fingerprint STRING, superseded_by STRING,"
          + " reported_cells INT, reading STRING"),
  CELL(
      "report_id STRING, cell_id STRING, table_index INT, row_index INT, column_index INT,"
          + " verbatim STRING, row_label STRING, column_label STRING, evidence STRING, page INT,"
          + " box STRING"),
  ISSUE(
      "issue_key STRING, rule STRING, severity STRING, report_id STRING, agency_id STRING,"
          + " year INT, message STRING, left_side STRING, right_side STRING, cells ARRAY<STRING>"),
  /** Words in the tables of a report that are no label of its forms, or one with slips. */
  UNKNOWN_LABEL(
      "report_id STRING, section STRING, kind STRING, reading STRING, label STRING,"
          + " verbatim STRING, nearest_code STRING, nearest_label STRING, distance INT"),
  /**
   * Figures that sentences of the prose state, in their order. No facts: the prose may count on
   * another basis, and several sentences may state the same.
   */
  CLAIM(
      "report_id STRING, agency_id STRING, year INT, claim_id INT, claim STRING,"
          + " value DECIMAL(20,4), unit STRING, approximate BOOLEAN, scope STRING,"
          + " section STRING, sentence STRING"),
  /**
   * The prose of a report as a text: its length, the years that it speaks of, the same of the
   * section about problems (null where no heading names it; closed where another heading follows),
   * and a sketch by which two texts are compared: equal characters at equal places, of 128.
   */
  PROSE(
      "report_id STRING, agency_id STRING, year INT, characters INT, years ARRAY<INT>,"
          + " problems_characters INT, problems_years ARRAY<INT>, problems_closed BOOLEAN,"
          + " sketch STRING"),
  RUN(
      "run_id STRING, started TIMESTAMP, finished TIMESTAMP, inputs INT, published INT,"
          + " superseded INT, duplicate INT, unidentified INT, rejected INT, failed INT,"
          + " snapshot_id STRING, conf_hash STRING, version STRING"),
  COVERAGE("agency_id STRING, year INT, state STRING"),
  /** How often each check across reports was evaluated. */
  CHECK_RUN(
      "check_id STRING, title STRING, severity STRING, year INT, evaluated INT, uncertain INT,"
          + " found INT"),
  /** What people decided about issues. */
  VERDICT("issue_key STRING, verdict STRING, reason STRING, by STRING, until DATE, state STRING"),
  WIDE_DISCLOSURE(Columns.WIDE),
  WIDE_REQUEST(Columns.WIDE),
  WIDE_DISPUTE(Columns.WIDE);

  private static final Set<Table> BY_YEAR =
      EnumSet.of(
          FACT_DISCLOSURE,
          FACT_REQUEST,
          FACT_DISPUTE,
          FACT_STATISTIC,
          FACT_UNPUBLISHED,
          CELL,
          ISSUE,
          UNKNOWN_LABEL,
          CLAIM,
          PROSE,
          WIDE_DISCLOSURE,
          WIDE_REQUEST,
          WIDE_DISPUTE);

  private static final Set<Table> VIEWS = EnumSet.of(WIDE_DISCLOSURE, WIDE_REQUEST, WIDE_DISPUTE);

  private final String columns;

  Table(String columns) {
    this.columns = columns;
  }

  /** The name in files, SQL and the manifest. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * {@code name TYPE, …} in the order of the columns, readable as Spark or DuckDB DDL. Of a view
   * those at its head: the others follow from {@code conf/}.
   */
  public String columns() {
    return columns;
  }

  /** Whether its files lie in a folder for each data year. */
  public boolean isByYear() {
    return BY_YEAR.contains(this);
  }

  /**
   * Whether it keeps the rows of the view of that name in {@code conf/views}, because many
   * questions begin with them. It has no file where it has no row.
   */
  public boolean isView() {
    return VIEWS.contains(this);
  }

  /** The views whose rows are kept. */
  public static Set<Table> views() {
    return Collections.unmodifiableSet(VIEWS);
  }

  /** The table with the standing facts of a section. */
  public static Table of(Section section) {
    return valueOf("FACT_" + section.name());
  }

  /** The four tables with the standing facts, in the order of the sections. */
  public static List<Table> standingFacts() {
    return Stream.of(Section.values()).map(Table::of).toList();
  }

  private static final class Columns {
    static final String FACT =
        "agency_id STRING, year INT, category STRING, breakdown STRING, value DECIMAL(20,4),"
            + " unit STRING, status STRING, origin STRING, form STRING, scope STRING,"
            + " comparability STRING, report_id STRING, cell_id STRING";

    static final String WIDE = "agency_id STRING, year INT, form STRING, scope STRING";
  }
}
