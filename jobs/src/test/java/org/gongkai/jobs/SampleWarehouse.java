package org.gongkai.jobs;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Publishes the tables of a SQL script as a snapshot, as the builder lays it out. */
public record SampleWarehouse(Path folder) {

  /** The warehouse of {@code query/snapshot.sql} in an empty folder. */
  public static SampleWarehouse in(Path folder) throws IOException, SQLException {
    return of(
        Files.readString(Path.of("../pipeline/src/test/resources/query/snapshot.sql")), folder);
  }

  static SampleWarehouse of(String script, Path folder) throws IOException, SQLException {
    Path snapshot = Files.createDirectories(folder.resolve("snapshots/s1"));
    Map<String, Object> tables = new LinkedHashMap<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = connection.createStatement()) {
      sql.execute(script);
      for (String table : tables(sql)) tables.put(table, copy(sql, table, snapshot));
    }
    new JsonMapper()
        .writeValue(
            snapshot.resolve("manifest.json").toFile(),
            Map.of(
                "format", 2,
                "snapshot_id", "s1",
                "created", "2024-03-02T02:01:30Z",
                "version", "0.1.0",
                "conf_hash", "h1",
                "tables", tables));
    Files.writeString(snapshot.resolve("in-use"), "");
    Files.writeString(snapshot.resolve("batches.txt"), "batch-000001\n");
    Files.writeString(folder.resolve("CURRENT"), "s1\n");
    return new SampleWarehouse(folder);
  }

  private static List<String> tables(Statement sql) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet result =
        sql.executeQuery(
            "SELECT table_name FROM duckdb_tables() WHERE table_name <> 'all_fact' ORDER BY 1")) {
      while (result.next()) names.add(result.getString(1));
    }
    return names;
  }

  private static Map<String, Object> copy(Statement sql, String table, Path snapshot)
      throws IOException, SQLException {
    Path folder = snapshot.resolve(table);
    Files.createDirectories(folder);
    String target = table.startsWith("fact_") ? folder.toString() : folder + "/part-0.parquet";
    sql.execute(
        "COPY %s TO '%s' (FORMAT parquet%s)"
            .formatted(
                table,
                target.replace("'", "''"),
                table.startsWith("fact_")
                    ? ", PARTITION_BY (year), WRITE_PARTITION_COLUMNS, FILENAME_PATTERN 'part-{i}', OVERWRITE_OR_IGNORE"
                    : ""));
    long rows;
    try (ResultSet result = sql.executeQuery("SELECT count(*) FROM " + table)) {
      result.next();
      rows = result.getLong(1);
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return Map.of(
          "rows",
          rows,
          "nulls",
          Map.of(),
          "files",
          files
              .filter(Files::isRegularFile)
              .map(file -> snapshot.relativize(file).toString())
              .sorted()
              .map(path -> Map.of("path", path))
              .toList());
    }
  }
}
