package org.gongkai.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.gongkai.query.QueryException.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WarehouseTest {
  private static final Path VIEWS = Path.of("../conf/views");

  @TempDir static Path folder;
  private static Warehouse warehouse;

  @BeforeAll
  static void open() throws IOException, SQLException {
    // Characters that a glob or a quoted text would stumble over.
    SampleWarehouse.in(Files.createDirectory(folder.resolve("o'ne [a]* {b}")));
    warehouse = Warehouse.open(folder.resolve("o'ne [a]* {b}"), VIEWS);
  }

  @AfterAll
  static void close() {
    warehouse.close();
  }

  @Test
  void trendAddsUpByYear() {
    assertThat(
            lines(
                "select year, sum(value) from fact_request"
                    + " where category='received' and breakdown='total' group by 1 order by 1"))
        .containsExactly("2019 120", "2020 3253", "2021 3316");
  }

  @Test
  void columnsStandInTheOrderOfTheDataModel() {
    assertThat(columns("from fact_request"))
        .containsExactly(
            "agency_id",
            "year",
            "category",
            "breakdown",
            "value",
            "unit",
            "status",
            "origin",
            "form",
            "scope",
            "comparability",
            "report_id",
            "cell_id");
    assertThat(columns("from fact").get(0)).isEqualTo("section");
    assertThat(columns("from fact_all")).isEqualTo(columns("from fact"));
  }

  @Test
  void yearIsAnInteger() {
    assertThat(lines("select distinct typeof(year) from fact_all")).containsExactly("INTEGER");
  }

  @Test
  void tableWithoutFilesIsEmptyAndHasItsColumns() {
    assertThat(lines("select count(*), count(value) from fact_statistic")).containsExactly("0 0");
    assertThat(columns("from coverage")).containsExactly("agency_id", "year", "state");
  }

  @Test
  void onlyThePartitionOfTheYearIsRead() {
    assertThat(String.join("\n", lines("explain select sum(value) from fact where year = 2019")))
        .contains("1/3");
  }

  @Test
  void factHoldsWhatStandsAndFactAllTheRestToo() {
    assertThat(lines("select section, count(*) from fact group by 1 order by 1"))
        .containsExactly("disclosure 5", "dispute 3", "request 19");
    assertThat(lines("select count(*) from fact_all")).containsExactly("29");
  }

  @Test
  void namesAreThoseOfTheDataYear() {
    assertThat(
            lines("select agency, region, province from agency_year order by agency_id, year desc"))
        .contains("淮安市人民政府 江苏省淮安市 江苏省")
        .noneMatch(line -> line.contains("淮阴市"));
  }

  @Test
  void rateIsLeftOutBelowThirtyRequests() {
    assertThat(
            lines(
                "select agency_id, granted, concluded, disclosure_rate from request_outcome"
                    + " where year = 2021 and concluded is not null order by 1"))
        .containsExactly("230800:government:1 61 150 47.3", "320800:education:1 5 12 null");
    assertThat(
            lines(
                "select review_total, review_correction_rate from dispute_outcome"
                    + " where year = 2021"))
        .containsExactly("351 20.4");
  }

  @Test
  void gapBetweenYearsIsShown() {
    assertThat(
            lines(
                "select year, carried_out_before, carried_in, gap from carry_over"
                    + " where gap is not null"))
        .containsExactly("2021 9 8 -1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "category = 'received' and breakdown = 'total' | 2019 1 120 null false; 2020 2 3253 null"
            + " false; 2021 3 3316 same false",
        "category = 'normative_document' | 2020 1 13 null false; 2021 1 7 similar false",
        "category = 'fee' | 2020 1 3 null false; 2021 1 12.35 break true",
      })
  void trendMarksTheYearBehindABreak(String where, String expected) {
    assertThat(
            lines(
                "select year, agencies, total, relation, breaks_here from trend where "
                    + where
                    + " order by year"))
        .containsExactly(expected.split("; "));
  }

  @Test
  void unknownRelationIsABreak() {
    assertThat(
            lines(
                "select year, total, follows_form, relation, breaks_here from trend"
                    + " where category = 'granted' order by year"))
        .containsExactly("2020 50 null null false", "2021 66 2019 null true");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "COPY fact TO '/tmp/gongkai-copied.csv'",
        "CREATE TABLE t AS SELECT 1",
        "CREATE TEMP TABLE t AS SELECT 1",
        "CREATE VIEW v AS SELECT 1",
        "ATTACH '/tmp/gongkai-attached.db'",
        "ATTACH ':memory:' AS m",
        "INSTALL httpfs",
        "LOAD httpfs",
        "SET threads = 1",
        "PRAGMA threads = 1",
        "EXPORT DATABASE '/tmp/gongkai-exported'",
        "CALL duckdb_tables()",
        "DROP VIEW fact",
        "INSERT INTO fact SELECT * FROM fact",
        "DELETE FROM fact",
        "PREPARE p AS SELECT 1",
        "USE memory",
        "/* ; */ -- ;\n COPY fact TO '/tmp/gongkai-copied.csv'",
        "EXPLAIN ANALYZE COPY fact TO '/tmp/gongkai-copied.csv'",
        "EXPLAIN (ANALYZE) COPY fact TO '/tmp/gongkai-copied.csv'",
      })
  void moreThanAQueryIsRefused(String sql) {
    assertThatThrownBy(() -> warehouse.query(SqlScript.of(sql).statements().get(0)))
        .isInstanceOf(QueryException.class)
        .hasMessageMatching(
            "Cannot run [A-Z]+: the warehouse is read-only and answers only queries such as"
                + " SELECT\\.");
    assertThat(lines("select count(*) from fact_all")).containsExactly("29");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select * from read_csv('/etc/passwd')",
        "select * from read_text('/etc/passwd')",
        "select * from glob('/etc/passwd')",
        "select * from read_parquet('/etc/passwd')",
        "select * from parquet_schema('/etc/passwd')",
        "select * from read_duckdb('/etc/passwd')",
      })
  void otherFilesAreClosed(String sql) {
    assertThatThrownBy(() -> lines(sql))
        .hasMessage("Cannot open \"/etc/passwd\": a query sees only the tables of the warehouse.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select * from enable_logging(storage='file', storage_config={'path':'/tmp/gongkai-log'})",
        "select * from enable_profiling()",
      })
  void settingsAreLocked(String sql) {
    assertThatThrownBy(() -> lines(sql)).hasMessageContaining("the configuration has been locked");
  }

  @Test
  void secondStatementNeverSlipsThrough() {
    assertThatThrownBy(() -> lines("select 1; select 2"))
        .hasMessage("Cannot run the query: it is not one statement; end each with ';'.");
    assertThatThrownBy(() -> lines("select 1; copy fact to '/tmp/gongkai-copied.csv'"))
        .isInstanceOf(QueryException.class);
    assertThatThrownBy(() -> lines("pivot fact on year using sum(value); drop view fact"))
        .isInstanceOf(QueryException.class);
    assertThat(Path.of("/tmp/gongkai-copied.csv")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "from dim_breakdown select breakdown limit 1 | natural_person",
        "(select 1) union all (select 2) limit 1 | 1",
        "values (1) | 1",
        "with x as (select 3 as a) select * from x | 3",
        "select column_name from (describe fact) limit 1 | section",
        "pivot (from fact where category = 'fee') on year using sum(value) group by category |"
            + " fee 3 12.35",
        "select * exclude category from (pivot (from fact where category = 'fee') on year using"
            + " sum(value) group by category) | 3 12.35",
      })
  void everyKindOfQueryPasses(String sql, String expected) {
    assertThat(lines(sql)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "select valu from fact_request | Cannot run the query: Referenced column \"valu\" not found"
            + " in FROM clause! Candidate bindings: \"value\", \"status\", \"year\" (line 1)",
        "select * from fact_reques | Cannot run the query: Table with name fact_reques does not"
            + " exist! Did you mean \"fact_request\"? (line 1)",
        "selec 1 | Cannot run the query: syntax error at or near \"selec\" (line 1)",
        "select 'a'::integer | Cannot run the query: Could not convert string 'a' to INT32 (line 1)",
      })
  void wrongQueryIsNamedInOneSentence(String sql, String message) {
    assertThatThrownBy(() -> lines(sql)).hasMessage(message);
  }

  @Test
  void lineOfAnErrorIsThatOfTheScript() {
    List<SqlStatement> script =
        SqlScript.of(
                """
                select 1;
                select '一二三四五六七八九十一二三四五六七八九十',
                  2
                  3 4,
                  5,
                  6;

                -- 一二三四五六七八九十
                select
                  nothing,
                  2;
                """)
            .statements();
    assertThatThrownBy(() -> warehouse.query(script.get(1))).hasMessageEndingWith(" (line 4)");
    assertThatThrownBy(() -> warehouse.query(script.get(2))).hasMessageEndingWith(" (line 10)");
  }

  @Test
  void failureOnTheWayIsNotTheEnd() {
    assertThatThrownBy(
            () ->
                countRows(
                    "select case when i = 3000000 then 'a' else '1' end::integer"
                        + " from range(5000000) t(i)"))
        .hasMessage("Cannot run the query: Could not convert string 'a' to INT32 (line 1)");
  }

  @Test
  void runningQueryCanBeStopped() {
    CountDownLatch started = new CountDownLatch(1);
    Thread asker =
        new Thread(
            () -> {
              try {
                started.await();
                Thread.sleep(300);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              warehouse.cancel();
            });
    asker.start();
    started.countDown();
    assertThatThrownBy(
            () -> lines("select sum(a.i * b.i) from range(10000000) a(i), range(10000000) b(i)"))
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.kind()).isEqualTo(Kind.INTERRUPTED));
    assertThat(lines("select 1")).containsExactly("1");
  }

  @Test
  void valuesArePlain() {
    assertThat(
            lines(
                """
                select 12.3500::decimal(20,4), 1200.0000::decimal(20,4), 0::decimal(20,4), 1.5e0,
                  date '2020-01-02', timestamp '2020-03-29 02:30:00',
                  timestamptz '2020-01-01 08:00:00+08', [1.50, null], {'a': 1, 'b': [true]},
                  map {'k': 2}, 'A'::blob, null, time '10:00:00', true
                """))
        .containsExactly(
            "12.35 1200 0 1.5 2020-01-02 2020-03-29T02:30:00 2020-01-01T00:00:00Z [1.5, null]"
                + " {a=1, b=[true]} {k=2} 41 null 10:00 true");
  }

  @Test
  void factWithoutAYearIsKept(@TempDir Path other) throws IOException, SQLException {
    SampleWarehouse.of(
        """
        CREATE TABLE fact_unpublished AS FROM (VALUES
          ('request', 'u:1', NULL::INTEGER, 'received', 3.5::DECIMAL(20,4)),
          ('request', 'u:2', 2021, 'received', 4)
        ) AS t(section, agency_id, year, category, value)
        """,
        other);
    try (Warehouse opened = Warehouse.open(other)) {
      assertThat(opened.select("select agency_id from fact_unpublished where year is null"))
          .extracting(row -> row.text("agency_id").orElse(""))
          .containsExactly("u:1");
      assertThat(opened.select("select * from fact_unpublished where year = 2021").get(0).values())
          .containsEntry("value", new BigDecimal("4"))
          .containsEntry("year", 2021);
    }
  }

  @Test
  void missingWarehouseSaysWhatToDo(@TempDir Path empty) {
    assertThatThrownBy(() -> Warehouse.open(empty))
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.kind()).isEqualTo(Kind.NO_WAREHOUSE))
        .hasMessage("Cannot find a warehouse in " + empty + ": run 'gongkai ingest PATH' first.");
  }

  @Test
  void damagedWarehouseNamesTheFile(@TempDir Path broken) throws IOException, SQLException {
    SampleWarehouse.in(broken);
    Path file = broken.resolve("snapshots/s1/cell/part-0.parquet");
    Files.writeString(file, "not parquet at all");
    assertThatThrownBy(() -> Warehouse.open(broken))
        .hasMessageStartingWith("Cannot read the table cell of snapshot s1: ");
    Files.delete(file);
    assertThatThrownBy(() -> Warehouse.open(broken))
        .hasMessageStartingWith("Cannot find " + file.toAbsolutePath());
    Files.writeString(broken.resolve("CURRENT"), "../../etc");
    assertThatThrownBy(() -> Warehouse.open(broken)).hasMessageContaining("Cannot use '../../etc'");
  }

  @Test
  void brokenViewIsNamedWithItsFile(@TempDir Path views) throws IOException {
    Files.writeString(views.resolve("a.sql"), "-- Builds on b.\nSELECT * FROM b");
    Files.writeString(views.resolve("b.sql"), "-- Is there.\nSELECT 1 AS one");
    Files.writeString(views.resolve("c.sql"), "-- Is not.\nSELECT two\nFROM b");
    assertThatThrownBy(() -> Warehouse.open(warehouseFolder(), views))
        .hasMessage(
            "Cannot create the view %s: Referenced column \"two\" not found in FROM clause! Candidate bindings: \"one\" (line 2)"
                .formatted(views.resolve("c.sql")));
    Files.writeString(views.resolve("c.sql"), "DROP VIEW b");
    assertThatThrownBy(() -> Warehouse.open(warehouseFolder(), views))
        .hasMessageContaining("c.sql: syntax error at or near \"DROP\"");
    Files.delete(views.resolve("c.sql"));
    try (Warehouse other = Warehouse.open(warehouseFolder(), views)) {
      assertThat(other.select("select one from a").get(0).text("one")).contains("1");
      assertThat(
              other
                  .select("select comment from duckdb_views() where view_name = 'a'")
                  .get(0)
                  .text("comment"))
          .contains("Builds on b.");
    }
    assertThatThrownBy(() -> Warehouse.open(warehouseFolder(), views.resolve("none")))
        .hasMessageStartingWith("Cannot read the views in ");
  }

  private static Path warehouseFolder() {
    return folder.resolve("o'ne [a]* {b}");
  }

  private static int countRows(String sql) {
    try (Rows rows = warehouse.query(SqlStatement.of(sql))) {
      int count = 0;
      while (rows.next()) count++;
      return count;
    }
  }

  private static List<String> columns(String sql) {
    try (Rows rows = warehouse.query(SqlStatement.of(sql))) {
      return rows.columns().stream().map(Rows.Column::name).toList();
    }
  }

  private static List<String> lines(String sql) {
    try (Rows rows = warehouse.query(SqlStatement.of(sql))) {
      List<String> lines = new ArrayList<>();
      while (rows.next()) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < rows.columns().size(); i++)
          values.add(shown(rows.value(i).orElse(null)));
        lines.add(String.join(" ", values));
      }
      return lines;
    }
  }

  private static String shown(Object value) {
    return String.valueOf(value)
        .replace("Optional.empty", "null")
        .replaceAll("Optional\\[([^\\[\\]]*)\\]", "$1")
        .replaceAll("Optional\\[(.*)\\]", "$1");
  }
}
