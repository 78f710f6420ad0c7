package org.gongkai.query;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.query.QueryException.Kind;

/**
 * The tables of a snapshot as views over their Parquet files. A table without a file is empty and
 * has its columns.
 *
 * @param snapshot names the snapshot in errors
 * @param files absolute paths by table
 */
record TableViews(String snapshot, Map<String, List<Path>> files) {

  private static final String YEAR = "year=\\d+";

  /** The tables of a published snapshot. */
  static TableViews of(PublishedSnapshot snapshot) {
    Map<String, List<Path>> files = new TreeMap<>();
    for (String table : snapshot.manifest().tables().keySet())
      files.put(table, snapshot.files(table));
    return new TableViews(snapshot.manifest().snapshotId(), files);
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
        files.stream().collect(Collectors.partitioningBy(file -> partition(file).matches(YEAR)));
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
    boolean lacksYear =
        partition(files.get(0)).startsWith("year=") && !session.columns(source).contains("year");
    return lacksYear ? source.replace("SELECT *", "SELECT *, NULL::INTEGER AS year") : source;
  }

  private static String read(List<Path> files, String options) {
    return files.stream()
        .map(file -> Sql.text(file.toString()))
        .collect(Collectors.joining(", ", "SELECT * FROM read_parquet([", "], " + options + ")"));
  }

  private static String partition(Path file) {
    return file.getParent().getFileName().toString();
  }
}
