package org.gongkai.query;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rows of a running DuckDB query. */
final class DuckRows implements Rows {
  private static final Pattern NUMERIC =
      Pattern.compile("U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|FLOAT|DOUBLE|DECIMAL\\(.*");

  private final SqlStatement source;
  private final Statement statement;
  private final ResultSet result;
  private final List<Column> columns = new ArrayList<>();
  private final List<Boolean> localTime = new ArrayList<>();

  private DuckRows(SqlStatement source, Statement statement, ResultSet result) throws SQLException {
    this.source = source;
    this.statement = statement;
    this.result = result;
    ResultSetMetaData meta = result.getMetaData();
    for (int i = 1; i <= meta.getColumnCount(); i++) {
      boolean numeric = NUMERIC.matcher(meta.getColumnTypeName(i)).matches();
      columns.add(new Column(meta.getColumnLabel(i), numeric));
      localTime.add(meta.getColumnType(i) == Types.TIMESTAMP);
    }
  }

  /** Starts the query of a prepared statement, which is closed with the rows. */
  static DuckRows of(SqlStatement source, PreparedStatement statement) throws SQLException {
    return new DuckRows(source, statement, statement.executeQuery());
  }

  @Override
  public List<Column> columns() {
    return Collections.unmodifiableList(columns);
  }

  @Override
  public boolean next() {
    try {
      return result.next();
    } catch (SQLException e) {
      throw SqlFailures.of("run the query", source, e);
    }
  }

  @Override
  public Optional<Object> value(int column) {
    try {
      // A java.sql.Timestamp would pass through the zone of the JVM.
      Object value =
          localTime.get(column)
              ? result.getObject(column + 1, LocalDateTime.class)
              : result.getObject(column + 1);
      return Values.plain(value);
    } catch (SQLException e) {
      throw SqlFailures.of("read column " + columns.get(column).name(), source, e);
    }
  }

  @Override
  public void close() {
    try (statement;
        result) {
      // Both are closed on leaving.
    } catch (SQLException e) {
      throw SqlFailures.of("close the query", source, e);
    }
  }
}
