package org.gongkai.jobs.spark;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.gongkai.landing.ContentHash;
import org.gongkai.query.StoredViews;
import org.gongkai.warehouse.LocalSnapshot;
import org.gongkai.warehouse.PlannedFile;
import org.gongkai.warehouse.Table;

/** Writes the tables of one snapshot, each into exactly the files that were planned. */
final class TableWriter implements AutoCloseable {
  /** Names the planned file of a row in the data sets given to {@link #write}. */
  static final String FILE = "planned_file";

  private final SparkSession spark;
  private final Path folder;
  private final Path attempts;
  private final FormerSnapshot former;
  private final Consumer<Table> written;
  private final Map<Table, List<PlannedFile>> files = new EnumMap<>(Table.class);
  private Optional<Path> copies = Optional.empty();

  /**
   * A writer into a fresh snapshot folder.
   *
   * @param attempts where tasks write, attempt by attempt
   * @param former whose files are shared where they are the same
   * @param written is told of each table that is complete
   */
  TableWriter(
      SparkSession spark,
      Path folder,
      Path attempts,
      FormerSnapshot former,
      Consumer<Table> written) {
    this.spark = spark;
    this.folder = folder;
    this.attempts = attempts;
    this.former = former;
    this.written = written;
  }

  /** Writes a small table from rows in their final order, as one file. */
  void write(Table table, List<Row> rows) throws IOException {
    PlannedFile file = PlannedFile.whole(table, rows.size(), recipe(table, rows));
    if (!isShared(file)) {
      Path place = place(file);
      RowFile.write(place, StructType.fromDDL(table.columns()), rows);
    }
    files.put(table, List.of(file));
    written.accept(table);
  }

  private static String recipe(Table table, List<Row> rows) {
    StringBuilder all = new StringBuilder(table.columns());
    for (Row row : rows)
      for (int i = 0; i < row.size(); i++)
        all.append('\n').append(row.get(i) instanceof String[] a ? List.of(a) : row.get(i));
    return ContentHash.of(all.toString());
  }

  /**
   * Shares the files of the former snapshot that hold the very rows that are planned.
   *
   * @return the numbers of those that are still to be written
   */
  BitSet share(List<PlannedFile> plan) throws IOException {
    BitSet open = new BitSet();
    for (int i = 0; i < plan.size(); i++) open.set(i, !isShared(plan.get(i)));
    return open;
  }

  private boolean isShared(PlannedFile file) throws IOException {
    Optional<Path> same = former.file(file);
    if (same.isEmpty()) return false;
    Path place = place(file);
    try {
      Files.createLink(place, same.get());
    } catch (UnsupportedOperationException | FileSystemException e) {
      Files.copy(same.get(), place); // a file system without links, or too many of them
    }
    return true;
  }

  /**
   * Writes tables with the same columns from one data set, sorted within each file.
   *
   * @param data the columns of the tables and {@link #FILE}; only rows of files that are open
   * @param plan the files by number
   * @param open the numbers of those to write, see {@link #share}
   * @param order the sort order, total
   */
  void write(
      List<Table> tables, Dataset<Row> data, List<PlannedFile> plan, BitSet open, String... order)
      throws IOException {
    if (!open.isEmpty()) {
      Column[] keys = Stream.of(order).map(functions::col).toArray(Column[]::new);
      Dataset<Row> sorted =
          data.repartitionById(plan.size(), functions.col(FILE)).sortWithinPartitions(keys);
      write(nullable(sorted, StructType.fromDDL(tables.get(0).columns())), plan, open);
    }
    for (PlannedFile file : plan)
      files.computeIfAbsent(file.table(), t -> new ArrayList<>()).add(file);
    for (Table table : tables) {
      if (files.containsKey(table)) written.accept(table);
      else write(table, List.of());
    }
  }

  /**
   * The columns of a table, all of which may be null: rows from the processed store and from a
   * former snapshot then have the same bytes. Something that Spark knows to be true would be
   * simplified away.
   */
  private static Dataset<Row> nullable(Dataset<Row> data, StructType type) {
    Column written = functions.col(FILE).geq(0);
    return data.select(
        Stream.of(type.fields())
            .map(
                f ->
                    functions
                        .when(written, functions.col(f.name()).cast(f.dataType()))
                        .as(f.name()))
            .toArray(Column[]::new));
  }

  private void write(Dataset<Row> data, List<PlannedFile> plan, BitSet open) throws IOException {
    String name = folder.getFileName() + "-" + plan.get(0).table().code();
    Path written = attempts.resolve(name);
    data.write().mode("errorifexists").parquet(DataFiles.address(written));
    for (Path part : DataFiles.parts(written)) {
      int number = DataFiles.partition(part);
      // Spark writes an empty first file beside others.
      if (open.get(number)) Files.move(part, place(plan.get(number)));
    }
  }

  private Path place(PlannedFile file) throws IOException {
    Path place = folder.resolve(file.path());
    Files.createDirectories(place.getParent());
    return place;
  }

  /** Takes over what checks found in reports of years before that one. */
  void keepFindings(int before) throws IOException {
    List<PlannedFile> all = new ArrayList<>(files.get(Table.ISSUE));
    for (PlannedFile file : former.findings(before)) {
      if (!isShared(file)) throw new IOException("Cannot find " + file.path() + " again");
      all.add(file);
    }
    files.put(Table.ISSUE, all);
  }

  /** Adds what checks found in reports of a year, in a file of its own. */
  void appendFindings(int year, List<Row> rows) throws IOException {
    PlannedFile file = PlannedFile.ofChecks(year, rows.size(), recipe(Table.ISSUE, rows));
    if (!isShared(file))
      RowFile.write(place(file), StructType.fromDDL(Table.ISSUE.columns()), rows);
    List<PlannedFile> all = new ArrayList<>(files.get(Table.ISSUE));
    all.add(file);
    files.put(Table.ISSUE, all);
  }

  /**
   * Stores the rows of views: files that the former snapshot has alike are shared, the others made
   * of the tables that are written.
   *
   * @param views the folder of the views
   */
  void writeViews(Path views) throws IOException {
    Map<Integer, List<StoredViews.Part>> open = new TreeMap<>();
    for (StoredViews.Part part : StoredViews.plan(views, files)) {
      OptionalLong rows = former.rows(file(part, 0));
      if (rows.isPresent() && isShared(file(part, 0))) add(part, rows.getAsLong());
      else open.computeIfAbsent(part.year(), year -> new ArrayList<>()).add(part);
    }
    Map<String, List<Path>> tables = paths();
    for (Map.Entry<Integer, List<StoredViews.Part>> year : open.entrySet())
      try (StoredViews stored = StoredViews.open(tables, views, year.getKey())) {
        for (StoredViews.Part part : year.getValue())
          add(part, RowFile.write(place(file(part, 0)), part.view(), stored));
      }
    for (Table view : Table.views()) {
      files.getOrDefault(view, new ArrayList<>()).sort(Comparator.comparing(PlannedFile::path));
      written.accept(view);
    }
  }

  private void add(StoredViews.Part part, long rows) {
    files.computeIfAbsent(part.view(), t -> new ArrayList<>()).add(file(part, rows));
  }

  private static PlannedFile file(StoredViews.Part part, long rows) {
    return PlannedFile.ofView(part.view(), part.year(), rows, part.recipe());
  }

  /** The files that are written, as absolute paths of this machine by the name of their table. */
  Map<String, List<Path>> paths() throws IOException {
    Map<String, List<Path>> paths = new HashMap<>();
    files.forEach((table, own) -> paths.put(table.code(), own.stream().map(this::path).toList()));
    return local(paths);
  }

  /** The same files on this machine: the database opens no others. */
  Map<String, List<Path>> local(Map<String, List<Path>> paths) throws IOException {
    if (copies.isEmpty()) copies = Optional.of(Files.createTempDirectory("gongkai-copies-"));
    return LocalSnapshot.files(paths, copies.get());
  }

  /** Removes the copies on this machine. */
  @Override
  public void close() throws IOException {
    if (copies.isPresent()) PackedFolder.remove(copies.get());
  }

  private Path path(PlannedFile file) {
    return folder.resolve(file.path()).toAbsolutePath();
  }

  /** What was planned; the files themselves are read back when the snapshot is sealed. */
  Map<Table, List<PlannedFile>> files() {
    return files;
  }
}
