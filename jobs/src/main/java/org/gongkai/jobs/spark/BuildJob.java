package org.gongkai.jobs.spark;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.gongkai.fact.Section;
import org.gongkai.warehouse.BuildInputs;
import org.gongkai.warehouse.Coverage;
import org.gongkai.warehouse.Descent;
import org.gongkai.warehouse.JudgedReport;
import org.gongkai.warehouse.Layout;
import org.gongkai.warehouse.Run;
import org.gongkai.warehouse.Seats;
import org.gongkai.warehouse.Table;
import org.gongkai.warehouse.Unidentified;

/**
 * Writes the tables of a snapshot: a pure function of the processed batches, of the judged reports
 * and of {@code conf/}. Files and rows that the snapshot before has alike are taken from there.
 *
 * @param spark runs it
 * @param processed the processed store, whole
 * @param former the snapshot before
 */
record BuildJob(SparkSession spark, ProcessedBatches processed, FormerSnapshot former) {

  /**
   * A table of rows that lie in the processed reports.
   *
   * @param nested the array that holds them
   * @param order within a report
   */
  private record Detail(Table table, String nested, String... order) {}

  private static final String CELLS =
      "transform(filter(facts, f -> f.cell IS NOT NULL), f -> f.cell)";

  private static final String CELL_IDS = "transform(%s, c -> c.cell_id)".formatted(CELLS);

  /**
   * Facts may share a cell. Spark finds equal cells by comparing each with each, equal ids with a
   * hash: cells are compared only where an id comes twice.
   */
  private static final String DISTINCT_CELLS =
      "if(size(array_distinct(%2$s)) = size(%2$s), %1$s, array_distinct(%1$s))"
          .formatted(CELLS, CELL_IDS);

  private static final List<Detail> DETAILS =
      List.of(
          new Detail(
              Table.CELL, DISTINCT_CELLS, "table_index", "row_index", "column_index", "cell_id"),
          new Detail(Table.ISSUE, "issues", "issue_key"),
          new Detail(Table.UNKNOWN_LABEL, "unknown_labels", "section", "kind", "label", "reading"),
          new Detail(Table.CLAIM, "claims", "claim_id"),
          new Detail(Table.PROSE, "prose"));

  /** Writes every table but {@code run} and those of the checks, as of a day. */
  void write(TableWriter writer, List<JudgedReport> reports, BuildInputs inputs, LocalDate day)
      throws IOException {
    Layout layout = Layout.of(reports, Layout.ROWS_PER_FILE);
    OpenFiles open = OpenFiles.of(layout, writer);
    List<Layout.Targets> targets =
        layout.reports().stream().map(open::of).filter(t -> !t.files().isEmpty()).toList();
    ReportRows rows = new ReportRows(spark, processed, former, targets);
    writeFacts(writer, layout, open, rows.facts(inputs.comparability()));
    writeDetails(writer, layout, open, rows);
    writer.write(Table.REPORT, reports.stream().map(SmallRows::of).toList());
    writeAgencies(writer, reports, inputs, day);
    writer.write(Table.DIM_REGION, Seats.of(reports, inputs).stream().map(SmallRows::of).toList());
    writer.write(Table.DIM_CATEGORY, inputs.categories().stream().map(SmallRows::of).toList());
    writer.write(Table.DIM_BREAKDOWN, inputs.breakdowns().stream().map(SmallRows::of).toList());
    writer.write(
        Table.DIM_COMPARABILITY, inputs.comparability().stream().map(SmallRows::of).toList());
  }

  private static void writeAgencies(
      TableWriter writer, List<JudgedReport> reports, BuildInputs inputs, LocalDate day)
      throws IOException {
    Descent descent = Descent.of(reports, inputs.succession());
    Unidentified unidentified = Unidentified.of(reports, inputs.agencies());
    List<Coverage> coverage = Coverage.of(reports, descent.agencies(), day);
    writer.write(Table.COVERAGE, coverage.stream().map(SmallRows::of).toList());
    writer.write(Table.DIM_AGENCY, descent.agencies().stream().map(SmallRows::of).toList());
    writer.write(Table.AGENCY_LINEAGE, descent.lineages().stream().map(SmallRows::of).toList());
    writer.write(
        Table.AGENCY_CANDIDATE, unidentified.candidates().stream().map(SmallRows::of).toList());
    writer.write(Table.AGENCY_CLUE, unidentified.clues().stream().map(SmallRows::of).toList());
  }

  /** Writes the table {@code run}: the former runs and this one. */
  void writeRuns(TableWriter writer, Run run) throws IOException {
    List<Row> rows = new ArrayList<>(former.runs());
    rows.add(SmallRows.of(run));
    writer.write(Table.RUN, rows);
  }

  private static void writeFacts(
      TableWriter writer, Layout layout, OpenFiles open, Dataset<Row> facts) throws IOException {
    String standing =
        Stream.of(Section.values())
            .map(s -> "WHEN '%s' THEN %s".formatted(s.code(), ReportRows.file(Table.of(s))))
            .collect(Collectors.joining(" ", "CASE section ", " END AS "));
    writer.write(
        Table.standingFacts(),
        facts.selectExpr("*", standing + TableWriter.FILE).where(TableWriter.FILE + " IS NOT NULL"),
        layout.facts(),
        open.of(Table.FACT_REQUEST),
        "year",
        "agency_id",
        "category",
        "breakdown",
        "report_id");
    writer.write(
        List.of(Table.FACT_UNPUBLISHED),
        facts
            .withColumnRenamed(ReportRows.file(Table.FACT_UNPUBLISHED), TableWriter.FILE)
            .where(TableWriter.FILE + " IS NOT NULL"),
        layout.others().get(Table.FACT_UNPUBLISHED),
        open.of(Table.FACT_UNPUBLISHED),
        "year",
        "agency_id",
        "section",
        "category",
        "breakdown",
        "report_id");
  }

  private static void writeDetails(
      TableWriter writer, Layout layout, OpenFiles open, ReportRows rows) throws IOException {
    for (Detail detail : DETAILS)
      writer.write(
          List.of(detail.table()),
          rows.details(detail.table(), detail.nested()),
          layout.others().get(detail.table()),
          open.of(detail.table()),
          Stream.concat(Stream.of("report_id"), Stream.of(detail.order())).toArray(String[]::new));
  }
}
