package org.gongkai.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.gongkai.warehouse.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangedYearsTest {
  @TempDir Path folder;

  /** A state with two bodies and their reports of two years, and a statement that changes it. */
  private Map<String, List<Path>> state(String name, String change)
      throws SQLException, IOException {
    Map<String, List<Path>> files = new TreeMap<>();
    Path place = Files.createDirectory(folder.resolve(name));
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = connection.createStatement()) {
      for (Table table : ChangedYears.tables())
        sql.execute(
            "CREATE TABLE " + table.code() + " AS " + TableColumns.emptyQuery(table.code()));
      sql.execute(
          """
          INSERT INTO report BY NAME SELECT a || y AS report_id, a AS agency_id, y AS year,
            'published' AS status FROM unnest(['a', 'b']) AS t(a), unnest([2022, 2023]) AS u(y);
          INSERT INTO coverage BY NAME SELECT agency_id, year, status AS state FROM report;
          INSERT INTO dim_agency BY NAME SELECT DISTINCT agency_id FROM report;
          INSERT INTO dim_region BY NAME SELECT '110101' AS region_code;
          """);
      sql.execute(change);
      for (Table table : ChangedYears.tables()) {
        Path file = place.resolve(table.code() + ".parquet");
        sql.execute("COPY " + table.code() + " TO '" + file + "' (FORMAT parquet)");
        files.put(table.code(), List.of(file));
      }
    }
    return files;
  }

  private OptionalInt first(String name, String change) throws SQLException, IOException {
    return ChangedYears.first(state(name + "-before", "SELECT 1"), state(name + "-now", change));
  }

  @Test
  void noYearIsConcernedWhereNothingChanged() throws SQLException, IOException {
    assertThat(first("same", "SELECT 1")).hasValue(Integer.MAX_VALUE);
  }

  @Test
  void theFirstYearOfAReportOrExpectedReportThatChangedCounts() throws SQLException, IOException {
    assertThat(first("new", "INSERT INTO report BY NAME SELECT 'c' AS report_id, 2023 AS year"))
        .hasValue(2023);
    assertThat(first("gone", "DELETE FROM report WHERE report_id = 'a2022'")).hasValue(2022);
    assertThat(first("other", "UPDATE report SET status = 'superseded' WHERE report_id = 'b2023'"))
        .hasValue(2023);
    assertThat(first("due", "UPDATE coverage SET state = 'missing' WHERE year = 2022"))
        .hasValue(2022);
    assertThat(first("undated", "INSERT INTO report BY NAME SELECT 'd' AS report_id"))
        .hasValue(Integer.MAX_VALUE);
  }

  @Test
  void allYearsAreConcernedWhereBodiesOrDivisionsChanged() throws SQLException, IOException {
    assertThat(first("renamed", "UPDATE dim_agency SET name = 'n' WHERE agency_id = 'a'"))
        .isEmpty();
    assertThat(first("new-body", "INSERT INTO dim_agency BY NAME SELECT 'c' AS agency_id"))
        .isEmpty();
    assertThat(first("region", "UPDATE dim_region SET parent_code = '110100'")).isEmpty();
    assertThat(
            first(
                "lineage",
                "INSERT INTO agency_lineage BY NAME SELECT 'a' AS predecessor_id, 2023 AS year"))
        .isEmpty();
  }
}
