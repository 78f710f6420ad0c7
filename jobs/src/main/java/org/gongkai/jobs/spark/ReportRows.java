package org.gongkai.jobs.spark;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.gongkai.fact.Section;
import org.gongkai.vocabulary.Comparability;
import org.gongkai.warehouse.JudgedReport;
import org.gongkai.warehouse.Layout;
import org.gongkai.warehouse.SeriesBreaks;
import org.gongkai.warehouse.Table;

/**
 * The rows that come from inside the reports and are to be written, each with the numbers of its
 * files: those of changed reports from the processed store, those of others that share a file with
 * them from the snapshot before.
 */
final class ReportRows {
  private static final String[] PLACE = {"processed_batch", "batch", "landing_path", "part"};
  private static final StructType TARGETS =
      StructType.fromDDL(
          "processed_batch INT NOT NULL, batch STRING NOT NULL, landing_path STRING NOT NULL,"
              + " part INT NOT NULL, target_id STRING NOT NULL, agency_id STRING, target_year INT, "
              + Layout.tables().stream()
                  .map(table -> file(table) + " INT")
                  .collect(Collectors.joining(", ")));
  private static final String[] FACT_FILES =
      Stream.concat(Table.standingFacts().stream(), Stream.of(Table.FACT_UNPUBLISHED))
          .map(ReportRows::file)
          .toArray(String[]::new);
  private static final StructType RELATIONS =
      StructType.fromDDL(
          "section STRING NOT NULL, category STRING NOT NULL, breakdown STRING NOT NULL,"
              + " form STRING NOT NULL, comparability STRING NOT NULL");

  private final SparkSession spark;
  private final ProcessedBatches processed;
  private final FormerSnapshot former;
  private final List<Layout.Targets> changed;
  private final List<Layout.Targets> unchanged;

  /**
   * The rows of reports.
   *
   * @param targets where the rows of each report are still to be written
   */
  ReportRows(
      SparkSession spark,
      ProcessedBatches processed,
      FormerSnapshot former,
      List<Layout.Targets> targets) {
    this.spark = spark;
    this.processed = processed;
    this.former = former;
    Map<Boolean, List<Layout.Targets>> byChange =
        targets.stream().collect(Collectors.partitioningBy(t -> former.holds(t.report())));
    this.changed = byChange.get(false);
    this.unchanged = byChange.get(true);
  }

  /** The column with the number of a report's file in a table. */
  static String file(Table table) {
    return table.code() + "_file";
  }

  /** Facts in the columns of {@link Table#FACT_UNPUBLISHED} and the numbers of their files. */
  Dataset<Row> facts(List<Comparability> comparability) {
    List<String> columns = columns(Table.FACT_UNPUBLISHED, FACT_FILES);
    Dataset<Row> rows = select(changedFacts(comparability), columns);
    for (Section section : Section.values()) {
      Table table = Table.of(section);
      Optional<Dataset<Row>> held =
          former.rows(table, years()).map(r -> r.withColumn("section", lit(section.code())));
      rows = withHeld(rows, held, columns);
    }
    return withHeld(rows, former.rows(Table.FACT_UNPUBLISHED, years()), columns);
  }

  private Dataset<Row> withHeld(
      Dataset<Row> rows, Optional<Dataset<Row>> held, List<String> columns) {
    if (held.isEmpty()) return rows;
    Dataset<Row> targets =
        broadcast(targets(unchanged).withColumnRenamed("target_id", "report_id"));
    return rows.unionByName(
        select(held.get().join(targets.drop("agency_id"), "report_id"), columns));
  }

  private Dataset<Row> changedFacts(List<Comparability> comparability) {
    return changedReports()
        .selectExpr(
            Stream.concat(
                    Stream.of(
                        "agency_id",
                        "target_year AS year",
                        "target_id AS report_id",
                        "inline(facts)"),
                    Stream.of(FACT_FILES))
                .toArray(String[]::new))
        .withColumn("cell_id", col("cell.cell_id"))
        .join(
            broadcast(relations(comparability)),
            new String[] {"section", "category", "breakdown", "form"},
            "left");
  }

  /**
   * Rows of a table that is not one of facts.
   *
   * @param nested the array in a processed report that holds its rows
   */
  Dataset<Row> details(Table table, String nested) {
    String file = file(table);
    List<String> columns = columns(table, TableWriter.FILE);
    Dataset<Row> rows =
        changedReports()
            .where(file + " IS NOT NULL")
            .selectExpr(
                "target_id AS report_id",
                "agency_id",
                "target_year AS year",
                file + " AS " + TableWriter.FILE,
                "inline(" + nested + ")");
    Optional<Dataset<Row>> held = former.rows(table, years());
    if (held.isEmpty()) return select(rows, columns);
    Dataset<Row> targets =
        broadcast(
            targets(unchanged)
                .where(file + " IS NOT NULL")
                .selectExpr("target_id AS report_id", file + " AS " + TableWriter.FILE));
    return select(rows, columns)
        .unionByName(select(held.get().join(targets, "report_id"), columns));
  }

  private Set<OptionalInt> years() {
    return unchanged.stream().map(t -> t.report().year()).collect(Collectors.toSet());
  }

  private Dataset<Row> changedReports() {
    Set<Integer> numbers =
        changed.stream().map(t -> t.report().head().batchNumber()).collect(Collectors.toSet());
    return processed.rows(numbers).join(broadcast(targets(changed)), PLACE);
  }

  private static List<String> columns(Table table, String... further) {
    List<String> columns = new ArrayList<>();
    columns.addAll(List.of(StructType.fromDDL(table.columns()).fieldNames()));
    columns.addAll(List.of(further));
    return columns;
  }

  private static Dataset<Row> select(Dataset<Row> rows, List<String> columns) {
    return rows.select(columns.stream().map(name -> col(name)).toArray(Column[]::new));
  }

  private Dataset<Row> relations(List<Comparability> comparability) {
    List<Row> rows = new ArrayList<>();
    SeriesBreaks.relations(comparability)
        .forEach(
            (cell, relation) ->
                rows.add(
                    RowFactory.create(
                        cell.section().code(),
                        cell.category(),
                        cell.breakdown(),
                        cell.form(),
                        relation)));
    return spark.createDataFrame(rows, RELATIONS);
  }

  private Dataset<Row> targets(List<Layout.Targets> some) {
    return spark.createDataFrame(some.stream().map(ReportRows::target).toList(), TARGETS);
  }

  private static Row target(Layout.Targets targets) {
    JudgedReport report = targets.report();
    List<Object> values = new ArrayList<>();
    values.add(report.head().batchNumber());
    values.add(report.head().file().batch());
    values.add(report.head().file().landingPath());
    values.add(report.head().part());
    values.add(report.reportId());
    values.add(report.agencyId().orElse(null));
    values.add(SmallRows.orNull(report.year()));
    for (Table table : Layout.tables()) values.add(SmallRows.orNull(targets.file(table)));
    return RowFactory.create(values.toArray());
  }
}
