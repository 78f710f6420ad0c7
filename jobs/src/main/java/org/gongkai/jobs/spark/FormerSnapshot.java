package org.gongkai.jobs.spark;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.gongkai.warehouse.DataFile;
import org.gongkai.warehouse.FormerReport;
import org.gongkai.warehouse.JudgedReport;
import org.gongkai.warehouse.Manifest;
import org.gongkai.warehouse.PlannedFile;
import org.gongkai.warehouse.ReportStatus;
import org.gongkai.warehouse.Snapshot;
import org.gongkai.warehouse.Table;

/**
 * The snapshot before, of which a build takes over what has not changed. What it takes are files
 * and rows made by the same builder of the same readings.
 */
final class FormerSnapshot {
  private static final String[] HEAD = {
    "report_id", "agency_id", "year", "status", "reported_cells", "reading"
  };

  private final SparkSession spark;
  private final Optional<Snapshot> snapshot;
  private final List<FormerReport> reports;
  private final Map<String, String> recipes = new HashMap<>();
  private final boolean sameBuilder;
  private final boolean sameConf;

  private FormerSnapshot(
      SparkSession spark, Optional<Snapshot> snapshot, List<FormerReport> reports, Terms terms) {
    this.spark = spark;
    this.snapshot = snapshot;
    this.reports = reports;
    this.sameBuilder = is(Manifest::builder, terms.builder());
    this.sameConf = is(Manifest::confHash, terms.confHash());
    if (sameBuilder) for (FormerReport r : reports) recipes.put(r.reportId(), r.recipe());
  }

  /**
   * Reads what it has of reports.
   *
   * @param terms of the build at hand
   */
  static FormerSnapshot of(SparkSession spark, Optional<Snapshot> snapshot, Terms terms) {
    List<FormerReport> reports =
        snapshot.stream()
            .flatMap(s -> read(spark, s.files(Table.REPORT), Table.REPORT).stream())
            .flatMap(rows -> rows.selectExpr(HEAD).collectAsList().stream())
            .map(FormerSnapshot::report)
            .toList();
    return new FormerSnapshot(spark, snapshot, reports, terms);
  }

  private static FormerReport report(Row row) {
    Integer year = row.getAs("year");
    return new FormerReport(
        row.getAs("report_id"),
        Optional.ofNullable(row.getAs("agency_id")),
        year == null ? OptionalInt.empty() : OptionalInt.of(year),
        ReportStatus.PUBLISHED.code().equals(row.getAs("status")),
        row.<Integer>getAs("reported_cells"),
        row.getAs("reading"));
  }

  private boolean is(Function<Manifest, String> hash, String now) {
    return snapshot.filter(s -> hash.apply(s.manifest()).equals(now)).isPresent();
  }

  /** Whether the same program built it with the same configuration. */
  boolean hasSameTerms() {
    return sameBuilder && sameConf;
  }

  /** The absolute paths of its files by table; none where there is no such snapshot. */
  Map<String, List<Path>> paths(List<Table> tables) {
    Map<String, List<Path>> paths = new TreeMap<>();
    snapshot.ifPresent(
        s ->
            tables.forEach(
                t -> paths.put(t.code(), s.files(t).stream().map(Path::toAbsolutePath).toList())));
    return paths;
  }

  /** Its files with what checks across reports found in years before that one, by year. */
  List<PlannedFile> findings(int before) {
    return snapshot.stream()
        .flatMap(s -> s.dataFiles(Table.ISSUE).stream())
        .flatMap(file -> PlannedFile.ofChecks(file).stream())
        .filter(file -> file.year().orElseThrow() < before)
        .sorted(Comparator.comparing(file -> file.year().orElseThrow()))
        .toList();
  }

  /** Its reports, whoever built it. */
  List<FormerReport> reports() {
    return reports;
  }

  /** Its runs, oldest first. */
  List<Row> runs() {
    return snapshot.stream()
        .flatMap(s -> read(spark, s.files(Table.RUN), Table.RUN).stream())
        .flatMap(rows -> rows.orderBy("started", "run_id").collectAsList().stream())
        .toList();
  }

  /** Whether it holds the rows that a build would make of a report. */
  boolean holds(JudgedReport report) {
    return report.recipe().equals(recipes.get(report.reportId()));
  }

  /** Its file with the rows that are planned; empty when it has no such file. */
  Optional<Path> file(PlannedFile planned) {
    return like(planned).map(file -> snapshot.orElseThrow().folder().resolve(file.path()));
  }

  /** The number of rows of its file with the rows that are planned. */
  OptionalLong rows(PlannedFile planned) {
    return like(planned).stream().mapToLong(DataFile::rows).findFirst();
  }

  private Optional<DataFile> like(PlannedFile planned) {
    return snapshot
        .filter(s -> sameBuilder)
        .flatMap(s -> s.dataFiles(planned.table()).stream().filter(planned::isLike).findFirst());
  }

  /** The rows that reports of those years made in a table; empty when it has no such file. */
  Optional<Dataset<Row>> rows(Table table, Set<OptionalInt> years) {
    List<String> folders = years.stream().map(y -> PlannedFile.folder(table, y) + "/").toList();
    return snapshot
        .map(s -> s.dataFiles(table).stream().map(DataFile::path))
        .map(paths -> paths.filter(PlannedFile::isOfReports))
        .map(paths -> paths.filter(path -> folders.stream().anyMatch(path::startsWith)))
        .map(paths -> paths.map(snapshot.orElseThrow().folder()::resolve).toList())
        .flatMap(files -> read(spark, files, table));
  }

  private static Optional<Dataset<Row>> read(SparkSession spark, List<Path> files, Table table) {
    if (files.isEmpty()) return Optional.empty();
    return Optional.of(
        spark
            .read()
            .schema(StructType.fromDDL(table.columns()))
            .parquet(files.stream().map(DataFiles::address).toArray(String[]::new)));
  }
}
