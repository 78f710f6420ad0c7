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
    String source = source(own);
    try {
      List<String> inFile = session.columns("SELECT * FROM " + source);
      return TableColumns.ordered(table, inFile).stream()
          .map(Sql::name)
          .collect(Collectors.joining(", ", "SELECT ", " FROM " + source));
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

  private static String source(List<Path> files) {
    boolean byYear = files.get(0).getParent().getFileName().toString().startsWith("year=");
    return files.stream()
        .map(file -> Sql.text(file.toString()))
        .collect(
            Collectors.joining(
                ", ",
                "read_parquet([",
                byYear
                    ? "], hive_partitioning = true, hive_types = {'year': INTEGER})"
                    : "], hive_partitioning = false)"));
  }
}
