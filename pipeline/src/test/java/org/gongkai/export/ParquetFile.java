package org.gongkai.export;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads a Parquet file as another program would. */
final class ParquetFile {
  private ParquetFile() {}

  static List<String> lines(Path file, String columns) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet rows =
            connection
                .createStatement()
                .executeQuery(
                    "SELECT concat_ws(' ', %s) FROM read_parquet('%s')"
                        .formatted(columns, file.toString().replace("'", "''")))) {
      while (rows.next()) lines.add(rows.getString(1));
    }
    return lines;
  }
}
