package org.gongkai.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A processed store whose batches are made of SQL values, one row a cell. */
record ProcessedFolder(Path folder) {

  /**
   * Adds a batch.
   *
   * @param cells rows {@code (batch, path, part, sha, outcome, year, category, value, status, unit,
   *     form)}; a row without a category is a report without cells
   */
  ProcessedFolder batch(int number, String cells) throws IOException, SQLException {
    Path batch = Files.createDirectories(folder.resolve("processed/batch-00000" + number));
    Files.writeString(batch.resolve("files.csv"), "");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = connection.createStatement()) {
      sql.execute(
          """
          COPY (
            SELECT batch, path AS landing_path, part::INTEGER AS part, %d AS processed_batch,
              sha AS sha256, outcome, '甲县' AS agency_verbatim, year::INTEGER AS year,
              coalesce(list({
                section: 'request', category: category, breakdown: 'total',
                value: value::DECIMAL(20,4), status: status, unit: unit, form: form,
                cell: {evidence: path}
              }) FILTER (category <> ''), []) AS facts
            FROM (VALUES %s)
              AS t(batch, path, part, sha, outcome, year, category, value, status, unit, form)
            GROUP BY ALL
          ) TO '%s' (FORMAT parquet)
          """
              .formatted(number, cells, batch.resolve("part-0.parquet")));
    }
    return this;
  }
}
