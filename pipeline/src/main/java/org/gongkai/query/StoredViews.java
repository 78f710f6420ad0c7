package org.gongkai.query;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.landing.ContentHash;
import org.gongkai.warehouse.DataFile;
import org.gongkai.warehouse.PlannedFile;
import org.gongkai.warehouse.Table;

/**
 * The rows of the views that a snapshot keeps, see {@link Table#isView}: a file a year. Where a
 * view has been changed since, its stored rows are not used.
 *
 * <p>What goes wrong is a {@link QueryException}.
 */
public final class StoredViews implements AutoCloseable {
  private final int year;
  private final SpillFolder spill;
  private final DuckSession session;

  private StoredViews(int year, SpillFolder spill, DuckSession session) {
    this.year = year;
    this.spill = spill;
    this.session = session;
  }

  /**
   * The rows of a view of one year.
   *
   * @param recipe of the file that holds them, see {@link PlannedFile#recipe}
   */
  public record Part(Table view, int year, String recipe) {}

  /** What is to be written, by view and year, given the files of the tables. */
  public static List<Part> plan(Path views, Map<Table, List<PlannedFile>> files) {
    ViewFiles all = ViewFiles.load(views);
    List<Part> parts = new ArrayList<>();
    for (Table view : Table.views()) {
      String made = all.recipe(view.code());
      List<PlannedFile> read =
          all.tables(view.code()).stream()
              .flatMap(table -> files.getOrDefault(table, List.of()).stream())
              .toList();
      for (int year : years(read))
        parts.add(new Part(view, year, made + " " + ContentHash.of(recipes(read, year))));
    }
    return parts;
  }

  /** Whether a file holds rows that a view with that recipe made. */
  static boolean isMadeBy(String recipe, DataFile file) {
    return file.recipe().startsWith(recipe + " ");
  }

  private static Set<Integer> years(List<PlannedFile> files) {
    return files.stream()
        .flatMapToInt(file -> file.year().stream())
        .boxed()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String recipes(List<PlannedFile> files, int year) {
    Stream<PlannedFile> read =
        files.stream().filter(f -> !f.table().isByYear() || f.year().equals(OptionalInt.of(year)));
    return read.map(file -> file.path() + " " + file.recipe()).collect(Collectors.joining("\n"));
  }

  /**
   * Opens the files that views read of a year.
   *
   * @param files absolute paths by table
   * @param views a folder of SQL files
   */
  public static StoredViews open(Map<String, List<Path>> files, Path views, int year) {
    SpillFolder spill = SpillFolder.create();
    StoredViews stored = new StoredViews(year, spill, DuckSession.open(spill.path()));
    try {
      QueryLimits.BUILD.set(stored.session);
      List<String> names = Table.views().stream().map(Table::code).toList();
      new TableViews("under construction", files).tablesOf(year).createIn(stored.session);
      ViewFiles.load(views).namedIn(names).createIn(stored.session, Set.of());
      return stored;
    } catch (RuntimeException e) {
      stored.close();
      throw e;
    }
  }

  /** The columns of a view with their types, as DuckDB spells them. */
  public Map<String, String> columns(Table view) {
    Map<String, String> types = new LinkedHashMap<>();
    for (Row row : session.select("DESCRIBE " + query(view)))
      types.put(row.textOrBlank("column_name"), row.textOrBlank("column_type"));
    return types;
  }

  /** The rows of a view, by agency; to be closed before the next question. */
  public Rows rows(Table view) {
    return session.query(SqlStatement.of(query(view)));
  }

  private String query(Table view) {
    return "FROM %s WHERE year = %d ORDER BY agency_id".formatted(Sql.name(view.code()), year);
  }

  @Override
  public void close() {
    session.close();
    spill.close();
  }
}
