package org.gongkai.query;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gongkai.query.QueryException.Kind;
import org.gongkai.warehouse.Table;

/**
 * The tables of a snapshot as views over their Parquet files. A table without a file is empty and
 * has its columns.
 *
 * @param snapshot names the snapshot in errors
 * @param files absolute paths by table
 */
record TableViews(String snapshot, Map<String, List<Path>> files) {

  private static final String YEAR = "year=";

  private static final Set<String> VIEWS =
      Table.views().stream().map(Table::code).collect(Collectors.toUnmodifiableSet());

  /** The tables of a published snapshot and the rows of views as it stores them. */
  static TableViews of(PublishedSnapshot snapshot) {
    return of(snapshot, view -> true);
  }

  /** The same with the stored rows of those views only that would make the same today. */
  static TableViews of(PublishedSnapshot snapshot, ViewFiles views) {
    return of(
        snapshot,
        view -> {
          String recipe = views.recipe(view);
          return snapshot.manifest().tables().get(view).files().stream()
              .allMatch(file -> StoredViews.isMadeBy(recipe, file));
        });
  }

  private static TableViews of(PublishedSnapshot snapshot, Predicate<String> isUsable) {
    Map<String, List<Path>> files = new TreeMap<>();
    for (String table : snapshot.manifest().tables().keySet())
      if (!VIEWS.contains(table) || isUsable.test(table)) files.put(table, snapshot.files(table));
    return new TableViews(snapshot.manifest().snapshotId(), files);
  }

  /**
   * The same without stored rows of views, and with the files of one year only where they lie so.
   */
  TableViews tablesOf(int year) {
    Map<String, List<Path>> own = new TreeMap<>();
    files.forEach(
        (table, all) ->
            own.put(
                table,
                all.stream()
                    .filter(f -> !isByYear(f) || partition(f).equals(YEAR + year))
                    .toList()));
    return new TableViews(snapshot, own).withoutViews();
  }

  /** The same with the files of that year, of later ones and of none where they lie by year. */
  TableViews since(int year) {
    Map<String, List<Path>> own = new TreeMap<>();
    files.forEach(
        (table, all) -> own.put(table, all.stream().filter(f -> !isBefore(year, f)).toList()));
    return new TableViews(snapshot, own);
  }

  private static boolean isBefore(int year, Path file) {
    String own = partition(file);
    return own.matches(YEAR + "\\d+") && Integer.parseInt(own.substring(YEAR.length())) < year;
  }

  /** The same without stored rows of views. */
  TableViews withoutViews() {
    Map<String, List<Path>> tables = new TreeMap<>(files);
    tables.keySet().removeAll(VIEWS);
    return new TableViews(snapshot, tables);
  }

  /** The views of {@code conf/views} among them. */
  Set<String> views() {
    return files.keySet().stream().filter(VIEWS::contains).collect(Collectors.toSet());
  }

  /** Creates the views in a session, which from then on opens no other file. */
  void createIn(DuckSession session) {
    createIn(session, List.of());
  }

  /**
   * As {@link #createIn(DuckSession)}, but for some folders.
   *
   * @param writable folders that stay open
   */
  void createIn(DuckSession session, List<Path> writable) {
    List<Path> all = new ArrayList<>();
    files.values().forEach(all::addAll);
    session.closeTo(all, writable);
    for (String table : TableColumns.tables(files.keySet()))
      session.execute("CREATE VIEW " + Sql.name(table) + " AS " + query(table, session));
  }

  private String query(String table, DuckSession session) {
    List<Path> own = files.getOrDefault(table, List.of());
    if (own.isEmpty()) return TableColumns.emptyQuery(table);
    try {
      String rows = rows(own, session);
      List<String> inFile = session.columns(rows);
      return "SELECT " + TableColumns.selected(table, inFile) + " FROM (" + rows + ")";
    } catch (SQLException e) {
      throw new QueryException(
          Kind.BROKEN_WAREHOUSE,
          "Cannot read the table %s of snapshot %s: %s"
              .formatted(
                  table,
                  snapshot,
                  SqlFailures.sentence(String.valueOf(e.getMessage()), SqlStatement.of(""))),
          e);
    }
  }

  private static String rows(List<Path> files, DuckSession session) throws SQLException {
    Map<Boolean, List<Path>> byYear =
        files.stream()
            .collect(Collectors.partitioningBy(file -> partition(file).matches(YEAR + "\\d+")));
    List<String> sources = new ArrayList<>();
    if (!byYear.get(true).isEmpty())
      sources.add(
          read(byYear.get(true), "hive_partitioning = true, hive_types = {'year': INTEGER}"));
    if (!byYear.get(false).isEmpty()) sources.add(withoutYear(byYear.get(false), session));
    return String.join(" UNION ALL BY NAME ", sources);
  }

  /** Rows of no known year lie in a partition whose name not every DuckDB takes for null. */
  private static String withoutYear(List<Path> files, DuckSession session) throws SQLException {
    String source = read(files, "hive_partitioning = false");
    boolean lacksYear = isByYear(files.get(0)) && !session.columns(source).contains("year");
    return lacksYear ? source.replace("SELECT *", "SELECT *, NULL::INTEGER AS year") : source;
  }

  private static String read(List<Path> files, String options) {
    return files.stream()
        .map(file -> Sql.text(file.toString()))
        .collect(Collectors.joining(", ", "SELECT * FROM read_parquet([", "], " + options + ")"));
  }

  private static boolean isByYear(Path file) {
    return partition(file).startsWith(YEAR);
  }

  private static String partition(Path file) {
    return file.getParent().getFileName().toString();
  }
}
