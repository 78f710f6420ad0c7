package org.gongkai.jobs.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.gongkai.warehouse.Manifest;
import org.gongkai.warehouse.PlannedFile;
import org.gongkai.warehouse.Table;

/** Writes the tables of one snapshot, each into exactly the files that were planned. */
final class TableWriter {
  /** Names the planned file of a row in the data sets given to {@link #write}. */
  static final String FILE = "planned_file";

  private final SparkSession spark;
  private final Path folder;
  private final Consumer<Table> written;
  private final Map<Table, List<PlannedFile>> files = new EnumMap<>(Table.class);

  /**
   * A writer into a fresh snapshot folder.
   *
   * @param written is told of each table that is complete
   */
  TableWriter(SparkSession spark, Path folder, Consumer<Table> written) {
    this.spark = spark;
    this.folder = folder;
    this.written = written;
  }

  /** Writes a small table from rows in their final order, as one file. */
  void write(Table table, List<Row> rows) throws IOException {
    PlannedFile file = new PlannedFile(table, OptionalInt.empty(), 0, rows.size());
    Path place = folder.resolve(file.path());
    Files.createDirectories(place.getParent());
    RowFile.write(place, StructType.fromDDL(table.columns()), rows);
    files.put(table, List.of(file));
    written.accept(table);
  }

  /**
   * Writes tables with the same columns from one data set, sorted within each file.
   *
   * @param data the columns of the tables and {@link #FILE}
   * @param plan the files by number
   * @param order the sort order, total
   */
  void write(List<Table> tables, Dataset<Row> data, List<PlannedFile> plan, String... order)
      throws IOException {
    if (!plan.isEmpty()) {
      Column[] keys = Stream.of(order).map(functions::col).toArray(Column[]::new);
      Dataset<Row> sorted =
          data.repartitionById(plan.size(), functions.col(FILE)).sortWithinPartitions(keys);
      write(tables, sorted.to(StructType.fromDDL(tables.get(0).columns())), plan);
    }
    for (Table table : tables) if (!files.containsKey(table)) write(table, List.of());
  }

  private void write(List<Table> tables, Dataset<Row> data, List<PlannedFile> plan)
      throws IOException {
    Path staging = folder.resolve(".staging");
    data.write().mode("errorifexists").parquet(DataFiles.address(staging));
    DataFiles.keepOnlyParts(staging);
    for (Path part : DataFiles.entries(staging)) adopt(part, plan.get(DataFiles.partition(part)));
    Files.delete(staging);
    for (PlannedFile file : plan)
      files.computeIfAbsent(file.table(), t -> new ArrayList<>()).add(file);
    tables.stream().filter(files::containsKey).forEach(written);
  }

  private void adopt(Path part, PlannedFile file) throws IOException {
    Path place = folder.resolve(file.path());
    Files.createDirectories(place.getParent());
    Files.move(part, place);
  }

  /** What was planned, for the manifest; the files themselves are checked when published. */
  Map<String, Manifest.TableFiles> tables() {
    Map<String, Manifest.TableFiles> tables = new HashMap<>();
    files.forEach((table, own) -> tables.put(table.code(), tableFiles(own)));
    return tables;
  }

  private static Manifest.TableFiles tableFiles(List<PlannedFile> files) {
    return new Manifest.TableFiles(
        files.stream().mapToLong(PlannedFile::rows).sum(),
        files.stream().map(PlannedFile::path).toList());
  }
}
