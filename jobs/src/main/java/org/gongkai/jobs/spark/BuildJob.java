package org.gongkai.jobs.spark;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.gongkai.warehouse.BuildInputs;
import org.gongkai.warehouse.Coverage;
import org.gongkai.warehouse.Descent;
import org.gongkai.warehouse.JudgedReport;
import org.gongkai.warehouse.Layout;
import org.gongkai.warehouse.ProcessedStore.Batch;
import org.gongkai.warehouse.ReportHead;
import org.gongkai.warehouse.Run;
import org.gongkai.warehouse.Seats;
import org.gongkai.warehouse.SeriesBreaks;
import org.gongkai.warehouse.Table;
import org.gongkai.warehouse.Unidentified;

/**
 * Writes the tables of a snapshot from the processed batches: a pure function of them, of the
 * judged reports and of {@code conf/}.
 *
 * @param spark runs it
 * @param batches the processed store, whole
 */
final class BuildJob {
  private static final String[] PLACE = {"processed_batch", "batch", "landing_path", "part"};
  private static final StructType TARGETS =
      StructType.fromDDL(
          "processed_batch INT NOT NULL, batch STRING NOT NULL, landing_path STRING NOT NULL,"
              + " part INT NOT NULL, target_id STRING NOT NULL, agency_id STRING, target_year INT,"
              + " disclosure_file INT, request_file INT, dispute_file INT, statistic_file INT,"
              + " unpublished_file INT, cell_file INT, issue_file INT, label_file INT");
  private static final StructType RELATIONS =
      StructType.fromDDL(
          "section STRING NOT NULL, category STRING NOT NULL, breakdown STRING NOT NULL,"
              + " form STRING NOT NULL, comparability STRING NOT NULL");

  private final SparkSession spark;
  private final Dataset<Row> processed;

  BuildJob(SparkSession spark, List<Batch> batches) {
    this.spark = spark;
    String[] paths =
        batches.stream().map(b -> DataFiles.address(b.folder())).toArray(String[]::new);
    this.processed =
        spark
            .read()
            .schema(ProcessedRows.SCHEMA)
            .option("pathGlobFilter", "*.parquet") // the index lies beside them
            .parquet(paths);
  }

  /** The heads of all readings. */
  List<ReportHead> heads() {
    String[] columns = ProcessedRows.HEAD_SCHEMA.fieldNames();
    Dataset<Row> heads =
        processed.select(Stream.of(columns).map(c -> col(c)).toArray(Column[]::new));
    return heads.collectAsList().stream().map(ProcessedRows::head).toList();
  }

  /** Runs of former snapshots, oldest first. */
  static List<Row> formerRuns(SparkSession spark, List<Path> files) {
    if (files.isEmpty()) return List.of();
    String[] paths = files.stream().map(DataFiles::address).toArray(String[]::new);
    return spark
        .read()
        .schema(StructType.fromDDL(Table.RUN.columns()))
        .parquet(paths)
        .orderBy("started", "run_id")
        .collectAsList();
  }

  /** Writes every table but {@code run}. */
  void write(TableWriter writer, List<JudgedReport> reports, BuildInputs inputs)
      throws IOException {
    Layout layout = Layout.of(reports, Layout.ROWS_PER_FILE);
    Dataset<Row> targets = broadcast(targets(layout));
    writeFacts(writer, layout, facts(targets, inputs));
    writeDetails(writer, layout, targets);
    writer.write(Table.REPORT, reports.stream().map(SmallRows::of).toList());
    writeAgencies(writer, reports, inputs);
    writer.write(Table.DIM_REGION, Seats.of(reports, inputs).stream().map(SmallRows::of).toList());
    writer.write(Table.DIM_CATEGORY, inputs.categories().stream().map(SmallRows::of).toList());
    writer.write(Table.DIM_BREAKDOWN, inputs.breakdowns().stream().map(SmallRows::of).toList());
    writer.write(
        Table.DIM_COMPARABILITY, inputs.comparability().stream().map(SmallRows::of).toList());
  }

  private static void writeAgencies(
      TableWriter writer, List<JudgedReport> reports, BuildInputs inputs) throws IOException {
    Descent descent = Descent.of(reports, inputs.succession());
    Unidentified unidentified = Unidentified.of(reports, inputs.agencies());
    List<Coverage> coverage = Coverage.of(reports, descent.agencies());
    writer.write(Table.COVERAGE, coverage.stream().map(SmallRows::of).toList());
    writer.write(Table.DIM_AGENCY, descent.agencies().stream().map(SmallRows::of).toList());
    writer.write(Table.AGENCY_LINEAGE, descent.lineages().stream().map(SmallRows::of).toList());
    writer.write(
        Table.AGENCY_CANDIDATE, unidentified.candidates().stream().map(SmallRows::of).toList());
    writer.write(Table.AGENCY_CLUE, unidentified.clues().stream().map(SmallRows::of).toList());
  }

  /** Writes the table {@code run}: the former runs and this one. */
  static void writeRuns(TableWriter writer, List<Row> former, Run run) throws IOException {
    List<Row> rows = new ArrayList<>(former);
    rows.add(SmallRows.of(run));
    writer.write(Table.RUN, rows);
  }

  private static void writeFacts(TableWriter writer, Layout layout, Dataset<Row> facts)
      throws IOException {
    String standing =
        "CASE section WHEN 'disclosure' THEN disclosure_file WHEN 'request' THEN request_file"
            + " WHEN 'dispute' THEN dispute_file WHEN 'statistic' THEN statistic_file END AS ";
    writer.write(
        Table.standingFacts(),
        facts.selectExpr("*", standing + TableWriter.FILE).where(TableWriter.FILE + " IS NOT NULL"),
        layout.facts(),
        "year",
        "agency_id",
        "category",
        "breakdown",
        "report_id");
    writer.write(
        List.of(Table.FACT_UNPUBLISHED),
        facts
            .withColumnRenamed("unpublished_file", TableWriter.FILE)
            .where(TableWriter.FILE + " IS NOT NULL"),
        layout.unpublished(),
        "year",
        "agency_id",
        "section",
        "category",
        "breakdown",
        "report_id");
  }

  private void writeDetails(TableWriter writer, Layout layout, Dataset<Row> targets)
      throws IOException {
    String cells = "array_distinct(transform(filter(facts, f -> f.cell IS NOT NULL), f -> f.cell))";
    Dataset<Row> reports = processed.join(targets, PLACE);
    writer.write(
        List.of(Table.CELL),
        reports
            .where("cell_file IS NOT NULL")
            .selectExpr(
                "target_id AS report_id",
                "cell_file AS " + TableWriter.FILE,
                "inline(" + cells + ")"),
        layout.cells(),
        "report_id",
        "table_index",
        "row_index",
        "column_index",
        "cell_id");
    writer.write(
        List.of(Table.ISSUE),
        reports
            .where("issue_file IS NOT NULL")
            .selectExpr(
                "target_id AS report_id",
                "agency_id",
                "target_year AS year",
                "issue_file AS " + TableWriter.FILE,
                "inline(issues)"),
        layout.issues(),
        "report_id",
        "issue_key");
    writer.write(
        List.of(Table.UNKNOWN_LABEL),
        reports
            .where("label_file IS NOT NULL")
            .selectExpr(
                "target_id AS report_id",
                "label_file AS " + TableWriter.FILE,
                "inline(unknown_labels)"),
        layout.unknownLabels(),
        "report_id",
        "section",
        "kind",
        "label",
        "reading");
  }

  /** Every fact of every report that keeps its facts, with the numbers of its files. */
  private Dataset<Row> facts(Dataset<Row> targets, BuildInputs inputs) {
    return processed
        .join(targets, PLACE)
        .selectExpr(
            "agency_id",
            "target_year AS year",
            "target_id AS report_id",
            "disclosure_file",
            "request_file",
            "dispute_file",
            "statistic_file",
            "unpublished_file",
            "inline(facts)")
        .withColumn("cell_id", col("cell.cell_id"))
        .drop("cell", "detail")
        .join(
            broadcast(relations(inputs)),
            new String[] {"section", "category", "breakdown", "form"},
            "left");
  }

  private Dataset<Row> relations(BuildInputs inputs) {
    List<Row> rows = new ArrayList<>();
    for (Map.Entry<SeriesBreaks.Cell, String> relation :
        SeriesBreaks.relations(inputs.comparability()).entrySet()) {
      SeriesBreaks.Cell cell = relation.getKey();
      rows.add(
          RowFactory.create(
              cell.section().code(),
              cell.category(),
              cell.breakdown(),
              cell.form(),
              relation.getValue()));
    }
    return spark.createDataFrame(rows, RELATIONS);
  }

  private Dataset<Row> targets(Layout layout) {
    List<Row> rows = layout.reports().stream().map(BuildJob::target).toList();
    return spark.createDataFrame(rows, TARGETS);
  }

  private static Row target(Layout.Targets targets) {
    JudgedReport report = targets.report();
    return RowFactory.create(
        report.head().batchNumber(),
        report.head().file().batch(),
        report.head().file().landingPath(),
        report.head().part(),
        report.reportId(),
        report.agencyId().orElse(null),
        SmallRows.orNull(report.year()),
        SmallRows.orNull(targets.disclosure()),
        SmallRows.orNull(targets.request()),
        SmallRows.orNull(targets.dispute()),
        SmallRows.orNull(targets.statistic()),
        SmallRows.orNull(targets.unpublished()),
        SmallRows.orNull(targets.cells()),
        SmallRows.orNull(targets.issues()),
        SmallRows.orNull(targets.unknownLabels()));
  }
}
