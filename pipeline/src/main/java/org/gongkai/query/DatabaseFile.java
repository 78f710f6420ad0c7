package org.gongkai.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.io.file.PathUtils;
import org.gongkai.dictionary.Dictionary;
import org.gongkai.dictionary.Entry;
import org.gongkai.indicator.Indicator;

/**
 * Writes a DuckDB database over a snapshot that any tool opens: the views of a {@link Warehouse},
 * with comments on each and on their columns. It holds no figures; they stay in the files of the
 * snapshot, which it names by absolute path. So it is of use on this machine, and as long as the
 * snapshot is kept.
 *
 * @param views a folder of SQL files
 * @param dictionary what the comments say
 */
public record DatabaseFile(Path views, List<Indicator> indicators, Dictionary dictionary) {
  private static final String TABLES =
      """
      SELECT table_name, column_name
      FROM information_schema.columns
      ORDER BY table_name, ordinal_position
      """;

  /**
   * Writes the file anew, at once: who has the old one open keeps it. Throws {@link QueryException}
   * if a view cannot be made.
   *
   * @throws IOException if the file cannot be written
   */
  public void write(PublishedSnapshot snapshot, Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path draft = Files.createTempDirectory(folder, ".database");
    try {
      Path made = draft.resolve(file.getFileName());
      make(snapshot, made, draft);
      Files.move(made, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      PathUtils.deleteDirectory(draft);
    }
  }

  private void make(PublishedSnapshot snapshot, Path made, Path spill) {
    try (DuckSession session = DuckSession.open(spill)) {
      session.moveTo(made);
      ViewFiles files = ViewFiles.load(views);
      TableViews tables = TableViews.of(snapshot, files);
      tables.createIn(session);
      files.createIn(session, tables.views());
      new IndicatorViews(indicators).createIn(session);
      // One commit: each would be synced to the disk.
      session.execute("BEGIN");
      comment(session);
      session.execute("COMMIT");
    }
  }

  private void comment(DuckSession session) {
    Map<String, List<String>> columns = new TreeMap<>();
    for (Row row : session.select(TABLES))
      columns
          .computeIfAbsent(row.textOrBlank("table_name"), table -> new ArrayList<>())
          .add(row.textOrBlank("column_name"));
    columns.forEach((table, names) -> comment(table, names, session));
  }

  private void comment(String table, List<String> columns, DuckSession session) {
    if (IndicatorViews.TABLES.contains(table)) return;
    dictionary
        .table(table)
        .ifPresent(e -> session.execute("COMMENT ON VIEW " + Sql.name(table) + said(e)));
    for (String column : columns)
      dictionary
          .column(table, column)
          .ifPresent(
              e ->
                  session.execute(
                      "COMMENT ON COLUMN " + Sql.name(table) + "." + Sql.name(column) + said(e)));
  }

  private static String said(Entry entry) {
    return " IS " + Sql.text(entry.line());
  }
}
