package org.gongkai.query;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBPreparedStatement;

/** One in-memory DuckDB with streamed results, and the statement that runs in it. */
final class DuckSession implements AutoCloseable {
  private static final String READABLE_FROM = "v1.0.0";

  private final DuckDBConnection connection;
  private final StatementGuard guard;
  private volatile Statement running;
  private volatile boolean cancelled;

  private DuckSession(DuckDBConnection connection) {
    this.connection = connection;
    this.guard = new StatementGuard(connection);
  }

  /**
   * Opens an empty database.
   *
   * @param spill folder for what does not fit into half of the machine's memory
   */
  static DuckSession open(Path spill) {
    Properties properties = new Properties();
    properties.setProperty("jdbc_stream_results", "true");
    try {
      Connection connection = DriverManager.getConnection("jdbc:duckdb:", properties);
      DuckSession session = new DuckSession(connection.unwrap(DuckDBConnection.class));
      session.execute("SET autoinstall_known_extensions = false");
      session.execute("SET autoload_known_extensions = false");
      session.execute("SET TimeZone = 'UTC'");
      session.execute("SET parquet_metadata_cache = true"); // files of snapshots never change
      session.execute("SET memory_limit = '50%'");
      session.execute("SET temp_directory = " + Sql.text(spill.toString()));
      return session;
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot start DuckDB: " + e.getMessage(), e);
    }
  }

  /**
   * Goes on in a fresh database in a file, which is complete once the session is closed. Programs
   * with a DuckDB of {@link #READABLE_FROM} and later open it.
   */
  void moveTo(Path file) {
    execute(
        "ATTACH %s AS made (STORAGE_VERSION '%s')"
            .formatted(Sql.text(file.toString()), READABLE_FROM));
    execute("USE made");
  }

  /** Shuts out every file but the given ones and those of the folders, and every setting. */
  void closeTo(List<Path> files, List<Path> folders) {
    execute("SET allowed_paths = " + paths(files));
    execute("SET allowed_directories = " + paths(folders));
    execute("SET enable_external_access = false");
    execute("SET lock_configuration = true");
  }

  private static String paths(List<Path> paths) {
    return paths.stream()
        .map(path -> Sql.text(path.toAbsolutePath().toString()))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  StatementGuard guard() {
    return guard;
  }

  /** Runs a trusted statement without a result. */
  void execute(String sql) {
    execute(SqlStatement.of(sql));
  }

  /** As {@link #execute(String)}; a failure names the line of its script. */
  void execute(SqlStatement source) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(source.text());
    } catch (SQLException e) {
      throw SqlFailures.of("run the statement", source, e);
    }
  }

  /** Runs a trusted statement that counts the rows which it takes. */
  long update(String sql) {
    try (Statement statement = connection.createStatement()) {
      return statement.executeLargeUpdate(sql);
    } catch (SQLException e) {
      throw SqlFailures.of("run the statement", SqlStatement.of(sql), e);
    }
  }

  /** The columns of a trusted query, which is not run. */
  List<String> columns(String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      List<String> columns = new ArrayList<>();
      for (int i = 1; i <= statement.getMetaData().getColumnCount(); i++)
        columns.add(statement.getMetaData().getColumnName(i));
      return columns;
    }
  }

  /** Runs a trusted query to its end. */
  List<Row> select(String sql, Object... parameters) {
    try (Rows rows = query(SqlStatement.of(sql), parameters)) {
      List<Row> all = new ArrayList<>();
      while (rows.next()) all.add(row(rows));
      return all;
    }
  }

  private static Row row(Rows rows) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < rows.columns().size(); i++) {
      String name = rows.columns().get(i).name();
      rows.value(i).ifPresent(value -> values.put(name, value));
    }
    return new Row(values);
  }

  /** Starts a query. */
  Rows query(SqlStatement source, Object... parameters) {
    cancelled = false;
    try {
      PreparedStatement statement = connection.prepareStatement(source.text());
      running = statement;
      try {
        for (int i = 0; i < parameters.length; i++) statement.setObject(i + 1, parameters[i]);
        return DuckRows.of(source, statement);
      } catch (SQLException e) {
        statement.close();
        throw e;
      }
    } catch (SQLException e) {
      throw failure(source, e);
    }
  }

  /** Stops the running query, if there is one; safe to call from another thread. */
  void cancel() {
    Statement statement = running;
    cancelled = true;
    try {
      if (statement != null && !statement.isClosed()) statement.cancel();
    } catch (SQLException e) {
      throw SqlFailures.of("stop the query", SqlStatement.of(""), e);
    }
  }

  private QueryException failure(SqlStatement source, SQLException failure) {
    boolean unsaid = String.valueOf(failure.getMessage()).contains("Invalid result set");
    if (unsaid && cancelled)
      return new QueryException(
          QueryException.Kind.INTERRUPTED, "Cannot finish the query: it was stopped.", failure);
    return SqlFailures.of("run the query", source, unsaid ? said(source, failure) : failure);
  }

  // A streamed query that fails before its first row loses its message; a chunked one says it.
  private SQLException said(SqlStatement source, SQLException failure) {
    try (DuckDBPreparedStatement statement = connection.prepare(source.text());
        DuckDBChunkedResult result = statement.query()) {
      while (result.nextChunk()) result.chunk();
      return failure;
    } catch (SQLException e) {
      return e;
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot close DuckDB: " + e.getMessage(), e);
    }
  }
}
