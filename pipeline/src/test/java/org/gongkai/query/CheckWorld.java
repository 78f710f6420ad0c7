package org.gongkai.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.warehouse.Table;

/**
 * A small warehouse of several bodies and years in which every check holds, read from {@code
 * checks/sound}, with faults planted in it. Report ids are {@code agency-year}; of each there is a
 * superseded draft with the sound numbers.
 */
final class CheckWorld implements AutoCloseable {
  static final Path FOLDER = Path.of("src/test/resources/checks");

  private final Connection connection;
  private final Statement sql;

  CheckWorld() throws SQLException {
    connection = DriverManager.getConnection("jdbc:duckdb:");
    sql = connection.createStatement();
    Path sound = FOLDER.resolve("sound");
    sql.execute(
        """
        CREATE TABLE body AS FROM read_csv('%1$s/agencies.csv', all_varchar = true);
        CREATE TABLE region AS FROM read_csv('%1$s/regions.csv', all_varchar = true);
        CREATE TABLE printed AS
        SELECT agency_id, year::INTEGER AS year, scope, '2019' AS form, cell, value FROM (
          UNPIVOT (FROM read_csv('%1$s/reports-2019.csv', all_varchar = true))
          ON COLUMNS(* EXCLUDE (agency_id, year, scope)) INTO NAME cell VALUE value)
        UNION ALL
        SELECT agency_id, year::INTEGER, scope, '2021', cell, value FROM (
          UNPIVOT (FROM read_csv('%1$s/reports-2021.csv', all_varchar = true))
          ON COLUMNS(* EXCLUDE (agency_id, year, scope)) INTO NAME cell VALUE value);
        CREATE TABLE claim AS
        SELECT agency_id || '-' || year AS report_id, agency_id, year::INTEGER AS year,
          claim_id::INTEGER AS claim_id, claim, value::DECIMAL(20,4) AS value, '' AS unit,
          false AS approximate, scope, 'overview' AS section, sentence
        FROM read_csv('%1$s/claims.csv', all_varchar = true);
        CREATE TABLE prose AS
        SELECT agency_id || '-' || year AS report_id, agency_id, year::INTEGER AS year,
          characters::INTEGER AS characters, years::INTEGER[] AS years,
          problems_characters::INTEGER AS problems_characters,
          problems_years::INTEGER[] AS problems_years, problems_closed::BOOLEAN AS problems_closed,
          sketch
        FROM read_csv('%1$s/prose.csv', all_varchar = true);
        CREATE TABLE draft AS FROM printed;
        """
            .formatted(sound));
  }

  /**
   * Plants the lines of a file with the columns {@code agency_id, year, cell, printed}. The cell
   * {@code scope} sets the scope of the report; {@code *} gives it all numbers of another report;
   * no cell at all takes the report away. {@code claim/CODE} or {@code claim/ID} sets what the
   * prose states, {@code prose/COLUMN} what it is like.
   */
  CheckWorld plant(Path faults) throws SQLException {
    List<String[]> lines = new ArrayList<>();
    try (ResultSet rows =
        sql.executeQuery("FROM read_csv('" + faults + "', all_varchar = true, header = true)")) {
      while (rows.next())
        lines.add(
            new String[] {
              rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)
            });
    }
    for (String[] line : lines) plant(line[0], Integer.parseInt(line[1]), line[2], line[3]);
    return this;
  }

  /** Plants one fault; a text that is no number is unreadable. */
  CheckWorld plant(String agency, int year, String cell, String printed) throws SQLException {
    String report = "agency_id = '%s' AND year = %d".formatted(agency, year);
    if (cell == null) change("DELETE FROM printed WHERE " + report);
    else if (cell.equals("scope"))
      change("UPDATE printed SET scope = '%s' WHERE %s".formatted(printed, report));
    else if (cell.startsWith("claim/"))
      change(
          "UPDATE claim SET value = %s WHERE %s AND '%s' IN (claim, claim_id::VARCHAR)"
              .formatted(printed, report, cell.substring("claim/".length())));
    else if (cell.startsWith("prose/"))
      change(
          "UPDATE prose SET %s = '%s' WHERE %s"
              .formatted(cell.substring("prose/".length()), printed, report));
    else if (cell.equals("*")) {
      change(
          """
          UPDATE printed SET value = coalesce(
            (SELECT any_value(o.value) FROM printed AS o
             WHERE o.agency_id || '-' || o.year = '%s' AND o.cell = printed.cell), value)
          WHERE %s
          """
              .formatted(printed, report));
    } else
      change(
          "UPDATE printed SET value = '%s' WHERE %s AND cell = '%s'"
              .formatted(printed, report, cell));
    return this;
  }

  /** One body goes on as another. */
  CheckWorld successor(String agency, String successor) throws SQLException {
    change(
        "UPDATE body SET successor_id = '%s' WHERE agency_id = '%s'".formatted(successor, agency));
    return this;
  }

  /** Makes every number unreadable. */
  CheckWorld unreadable() throws SQLException {
    change("UPDATE printed SET value = '?'");
    return this;
  }

  /** Nobody knows what the reports count. */
  CheckWorld ofUnknownScope() throws SQLException {
    change("UPDATE printed SET scope = 'unknown'");
    return this;
  }

  private void change(String statement) throws SQLException {
    if (sql.executeUpdate(statement) == 0)
      throw new IllegalArgumentException("Cannot plant anything with: " + statement);
  }

  /** The files of the tables in a folder. */
  Map<String, List<Path>> files(Path folder) throws SQLException, IOException {
    sql.execute("CREATE OR REPLACE TABLE report AS " + TableColumns.emptyQuery("report"));
    sql.execute(
        """
        CREATE OR REPLACE MACRO facts(source) AS TABLE
        SELECT split_part(cell, '/', 1) AS section, agency_id, year,
          split_part(cell, '/', 2) AS category, split_part(cell, '/', 3) AS breakdown,
          TRY_CAST(value AS DECIMAL(20,4)) AS value, '' AS unit,
          CASE WHEN TRY_CAST(value AS DECIMAL(20,4)) IS NULL THEN 'unreadable' ELSE 'reported' END
            AS status,
          'table' AS origin, form, scope, 'same' AS comparability,
          agency_id || '-' || year AS report_id, NULL::VARCHAR AS cell_id
        FROM query_table(source);
        CREATE OR REPLACE TABLE cellwise AS FROM facts('printed');
        CREATE OR REPLACE TABLE fact_unpublished AS
        SELECT * REPLACE ('draft-' || report_id AS report_id) FROM facts('draft');
        CREATE OR REPLACE TABLE fact_disclosure AS
        SELECT * EXCLUDE section FROM cellwise WHERE section = 'disclosure';
        CREATE OR REPLACE TABLE fact_request AS
        SELECT * EXCLUDE section FROM cellwise WHERE section = 'request';
        CREATE OR REPLACE TABLE fact_dispute AS
        SELECT * EXCLUDE section FROM cellwise WHERE section = 'dispute';
        CREATE OR REPLACE TABLE dim_agency AS
        SELECT agency_id, name, []::VARCHAR[] AS aliases, region_code, level, function_code,
          NULL::INTEGER AS valid_from, NULL::INTEGER AS valid_to, successor_id
        FROM body;
        CREATE OR REPLACE TABLE dim_region AS
        SELECT region_code, name, name AS full_name, level, parent_code, 1949 AS valid_from,
          NULL::INTEGER AS valid_to, []::VARCHAR[] AS successor_codes
        FROM region;
        INSERT INTO report BY NAME
        SELECT DISTINCT report_id, agency_id, year, 'published' AS status,
          report_id || '.html' AS landing_path, NULL AS superseded_by
        FROM cellwise
        UNION ALL
        SELECT DISTINCT 'draft-' || report_id, agency_id, year, 'superseded',
          'draft-' || report_id || '.html', report_id
        FROM cellwise;
        CREATE OR REPLACE TABLE coverage AS
        SELECT agency_id, year,
          CASE WHEN published THEN 'published' ELSE 'missing' END AS state
        FROM (
          SELECT b.agency_id, y.year,
            EXISTS (FROM report AS r WHERE r.agency_id = b.agency_id AND r.year = y.year)
              AS published,
            b.agency_id = 'old-health' AND y.year > 2020 OR b.agency_id = 'health' AND y.year < 2021
              AS unborn
          FROM body AS b CROSS JOIN (SELECT DISTINCT year FROM report) AS y)
        WHERE published OR NOT unborn;
        """);
    Map<String, List<Path>> files = new TreeMap<>();
    List<String> tables =
        List.of(
            "fact_disclosure",
            "fact_request",
            "fact_unpublished",
            "fact_dispute",
            "claim",
            "prose",
            "dim_agency",
            "dim_region",
            "report",
            "coverage");
    for (String table : tables) {
      Path place = Files.createDirectories(folder).resolve(table).toAbsolutePath();
      boolean isByYear = Table.valueOf(table.toUpperCase(Locale.ROOT)).isByYear();
      String options = isByYear ? "FORMAT parquet, PARTITION_BY (year)" : "FORMAT parquet";
      sql.execute("COPY " + table + " TO '" + place + "' (" + options + ")");
      try (Stream<Path> written = Files.walk(place)) {
        files.put(table, written.filter(Files::isRegularFile).sorted().toList());
      }
    }
    return files;
  }

  @Override
  public void close() throws SQLException {
    sql.close();
    connection.close();
  }
}
