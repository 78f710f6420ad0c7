package org.gongkai.query;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.indicator.Indicator;
import org.gongkai.warehouse.SnapshotLease;

/**
 * A published snapshot, open for questions in SQL.
 *
 * <p>Every table of the data model is a view over the files that the manifest names, and so is
 * every file in {@code conf/views}. The database is in memory and closed: it reads those files and
 * no others, writes none unless opened for it, loads no extension and takes no setting. Times are
 * UTC. It may use all cores and half of the memory, and spills into a temporary folder that is
 * removed on closing.
 *
 * <p>For one thread, except {@link #cancel}. What goes wrong is a {@link QueryException}.
 */
public final class Warehouse implements AutoCloseable {
  private static final Pattern ASKS_FOR_INDICATORS =
      Pattern.compile("indicator|\\bshow\\b|duckdb_|information_schema", Pattern.CASE_INSENSITIVE);

  private final PublishedSnapshot snapshot;
  private final SnapshotLease lease;
  private final SpillFolder spill;
  private final DuckSession session;
  private Optional<IndicatorViews> awaited = Optional.empty();

  private Warehouse(
      PublishedSnapshot snapshot, SnapshotLease lease, SpillFolder spill, DuckSession session) {
    this.snapshot = snapshot;
    this.lease = lease;
    this.spill = spill;
    this.session = session;
  }

  /** Opens the current snapshot of a warehouse folder, its tables only. */
  public static Warehouse open(Path folder) {
    return open(PublishedSnapshot.of(folder), QueryLimits.NONE, List.of(), Optional.empty());
  }

  /** Opens the current snapshot of a warehouse folder with the views of a folder of SQL files. */
  public static Warehouse open(Path folder, Path views) {
    return open(PublishedSnapshot.of(folder), views);
  }

  /** Opens a snapshot with the views of a folder of SQL files. No sweep removes it meanwhile. */
  public static Warehouse open(PublishedSnapshot snapshot, Path views) {
    return open(snapshot, QueryLimits.NONE, List.of(), Optional.of(ViewFiles.load(views)));
  }

  /**
   * The same with the views {@code indicator} and {@code indicator_definition}. They are made when
   * a statement first asks for them or for the list of views: it takes as long as a query.
   */
  public static Warehouse open(PublishedSnapshot snapshot, Path views, List<Indicator> indicators) {
    return open(snapshot, views, indicators, QueryLimits.NONE);
  }

  /** The same within limits. */
  public static Warehouse open(
      PublishedSnapshot snapshot, Path views, List<Indicator> indicators, QueryLimits limits) {
    return open(snapshot, views, indicators, limits, List.of());
  }

  /**
   * The same for {@link #copy} into one folder.
   *
   * @param writable the only folder that the database may write to; it need not be there yet
   */
  public static Warehouse open(
      PublishedSnapshot snapshot, Path views, List<Indicator> indicators, Path writable) {
    return open(snapshot, views, indicators, QueryLimits.NONE, List.of(writable));
  }

  private static Warehouse open(
      PublishedSnapshot snapshot,
      Path views,
      List<Indicator> indicators,
      QueryLimits limits,
      List<Path> writable) {
    Warehouse warehouse = open(snapshot, limits, writable, Optional.of(ViewFiles.load(views)));
    warehouse.awaited = Optional.of(new IndicatorViews(indicators));
    return warehouse;
  }

  private static Warehouse open(
      PublishedSnapshot snapshot,
      QueryLimits limits,
      List<Path> writable,
      Optional<ViewFiles> views) {
    SnapshotLease lease = snapshot.lease();
    SpillFolder spill = SpillFolder.create();
    Warehouse warehouse = new Warehouse(snapshot, lease, spill, DuckSession.open(spill.path()));
    try {
      limits.set(warehouse.session);
      TableViews tables =
          views.map(v -> TableViews.of(snapshot, v)).orElseGet(() -> TableViews.of(snapshot));
      tables.createIn(warehouse.session, writable);
      views.ifPresent(v -> v.createIn(warehouse.session, tables.views()));
      return warehouse;
    } catch (RuntimeException e) {
      warehouse.close();
      throw e;
    }
  }

  /** The snapshot that was current when the warehouse was opened. */
  public PublishedSnapshot snapshot() {
    return snapshot;
  }

  /**
   * Runs one statement of an asker; only queries pass.
   *
   * @param parameters of the statement, in order
   * @return its rows, to be closed before the next question
   */
  public Rows query(SqlStatement statement, Object... parameters) {
    check(statement);
    return session.query(statement, parameters);
  }

  /** Throws {@link QueryException} if a statement cannot be parsed or does more than read. */
  public void check(SqlStatement statement) {
    makeWhatIsAskedFor(statement.text());
    session.guard().check(statement);
  }

  /** All rows of a query of ours; {@code ?} takes the parameters in order. */
  public List<Row> select(String sql, Object... parameters) {
    makeWhatIsAskedFor(sql);
    return session.select(sql, parameters);
  }

  /**
   * Sets a variable that queries read with {@code getvariable('name')}.
   *
   * @param value a text, a number, a truth value or a list of texts; empty for null
   */
  public void assign(String variable, Optional<?> value) {
    session.execute("SET VARIABLE " + Sql.name(variable) + " = " + Sql.literal(value));
  }

  /** The columns of a query, which is not run, with their types as DuckDB spells them. */
  public Map<String, String> types(SqlStatement statement) {
    check(statement);
    Map<String, String> types = new LinkedHashMap<>();
    for (Row row : session.select("DESCRIBE " + statement.text()))
      types.put(row.textOrBlank("column_name"), row.textOrBlank("column_type"));
    return types;
  }

  /**
   * Writes the rows of a query to a Parquet file of the folder that the warehouse was opened for,
   * in their order; the database itself does it, so that none passes through Java.
   *
   * @return how many there were
   */
  public long copy(SqlStatement statement, Path file) {
    check(statement);
    return session.update(
        "COPY (%s\n) TO %s (FORMAT parquet, COMPRESSION zstd)"
            .formatted(statement.text(), Sql.text(file.toAbsolutePath().toString())));
  }

  private void makeWhatIsAskedFor(String sql) {
    if (awaited.isEmpty() || !ASKS_FOR_INDICATORS.matcher(sql).find()) return;
    IndicatorViews views = awaited.get();
    awaited = Optional.empty();
    views.createIn(session);
  }

  /** Stops the running query, if there is one; for another thread. */
  public void cancel() {
    session.cancel();
  }

  @Override
  public void close() {
    session.close();
    spill.close();
    lease.close();
  }
}
