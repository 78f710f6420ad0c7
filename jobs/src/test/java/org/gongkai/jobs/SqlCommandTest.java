package org.gongkai.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SqlCommandTest {
  private static final String RECEIVED =
      "select year, sum(value) as received from fact_request"
          + " where category = 'received' and breakdown = 'total' group by 1 order by 1";

  @TempDir static Path data;

  @BeforeAll
  static void publish() throws IOException, SQLException {
    SampleWarehouse.in(Files.createDirectory(data.resolve("warehouse")));
  }

  @Test
  void trendIsATableByDefault() {
    CommandRun run = sql(RECEIVED);
    assertThat(run)
        .isEqualTo(
            new CommandRun(
                0,
                """
                 year | received
                ------+----------
                 2019 |      120
                 2020 |     3253
                 2021 |     3316
                (3 rows)
                """,
                ""));
  }

  @Test
  void codeThatNoRowHasIsNamedWithTheNearest() {
    assertThat(
            sql("select count(*) as n from fact_request where category IN ('granted', 'recieved')"))
        .isEqualTo(
            new CommandRun(
                0,
                """
                 n
                ---
                 3
                (1 row)
                """,
                "No row has the category 'recieved'; the nearest are received, fee,"
                    + " granted.\n"));
  }

  @Test
  void sectionsOfTheProseAreNoSlips() {
    assertThat(sql("select count(*) as n from claim where section = 'overview'").err()).isEmpty();
  }

  @Test
  void questionsOfTheProgramAreAnsweredByName() {
    assertThat(sql("--query", "list").out())
        .contains(
            "carry-over-mismatches", "Bodies that carried in other than they had carried over");
    assertThat(sql("--query", "bodies-without-requests", "--format", "csv").out())
        .isEqualTo("province,function_code,agency,first_year,last_year,reports\r\n");
    assertThat(sql("--query", "carry-over"))
        .isEqualTo(
            new CommandRun(
                9,
                "",
                "Cannot find the question 'carry-over': there are applicants-of-counties, bodies-without-requests, carry-over-mismatches, disclosure-rate-by-province, errors-by-province, first-ground-by-function, normative-documents-by-city, outcomes-over-the-revision, review-correction-of-counties, roll-up-against-parts"));
  }

  @Test
  void coresAndMemoryAreLimited() {
    String asked = "select current_setting('threads') as n, current_setting('memory_limit') as m";
    assertThat(sql("--threads", "1", "--memory", "1GiB", "--format", "csv", asked).out())
        .isEqualTo("n,m\r\n1,1.0 GiB\r\n");
    assertThat(sql("--threads", "0", asked).err()).isEqualTo("Cannot use 0 cores: give 1 or more.");
    assertThat(sql("--memory", "much", asked).err()).startsWith("Cannot run the statement: ");
  }

  @Test
  void wideCharactersCountTwo() {
    assertThat(sql("select '中文a' as 名称, 1 as n union all select 'x|y', null order by n").out())
        .isEqualTo(
            """
             名称  | n
            -------+---
             中文a | 1
             x|y   |
            (2 rows)
            """);
  }

  @Test
  void csvIsExactAndBlankForNull() {
    assertThat(
            sql(
                    "--format",
                    "csv",
                    "select value, status, 'a \"b\", c' as t, 1200.00::decimal(9,2) as d, 0.10 as e"
                        + " from fact where category = 'fee' order by year, value")
                .out())
        .isEqualTo(
            "value,status,t,d,e\r\n"
                + "3,reported,\"a \"\"b\"\", c\",1200,0.1\r\n"
                + "12.35,reported,\"a \"\"b\"\", c\",1200,0.1\r\n"
                + ",unreadable,\"a \"\"b\"\", c\",1200,0.1\r\n");
  }

  @Test
  void loneNullIsStillARecord() {
    assertThat(sql("--format", "csv", "select null as a union all select '1' order by 1").out())
        .isEqualTo("a\r\n1\r\n\"\"\r\n");
  }

  @Test
  void jsonIsAnArrayOfObjects() {
    assertThat(
            sql(
                    "--format",
                    "json",
                    "select 12.3500 as a, null as b, '引\"号' as c, [1.50, null] as d,"
                        + " {'x': true} as e, 'nan'::double as f, 123456789012345678901234567890 as g"
                        + " union all select 0, 1, '', [], {'x': null}, 1.5, 1; select 1 where false")
                .out())
        .isEqualTo(
            """
            [
            {"a":12.35,"b":null,"c":"引\\"号","d":[1.5,null],"e":{"x":true},"f":"NaN","g":123456789012345678901234567890},
            {"a":0,"b":1,"c":"","d":[],"e":{"x":null},"f":1.5,"g":1}
            ]
            []
            """);
  }

  @Test
  void jsonNeedsDistinctNames() {
    assertThat(sql("--format", "json", "select 1 as a, 2 as a"))
        .isEqualTo(
            new CommandRun(
                2, "", "Cannot write JSON: two columns are named 'a'; rename one with AS."));
  }

  @Test
  void markdownEscapesPipes() {
    assertThat(sql("--format", "markdown", "select 'a|b' as t, 1 as n, e'x\\ny' as l").out())
        .isEqualTo(
            """
            | t | n | l |
            | --- | ---: | --- |
            | a\\|b | 1 | x<br>y |
            """);
  }

  @Test
  void longAnswerIsCutForReadingOnly() {
    CommandRun cut = sql("select i from range(1001) t(i)");
    assertThat(cut.out()).endsWith(" 999\n(1000 rows)\n");
    assertThat(cut.err())
        .isEqualTo("Only the first 1000 rows are shown: --max-rows 0 shows all.\n");
    assertThat(sql("select i from range(1000) t(i)").err()).isEmpty();
    assertThat(sql("--max-rows", "0", "select i from range(1001) t(i)").out())
        .endsWith("(1001 rows)\n");
    assertThat(sql("--format", "csv", "select i from range(1001) t(i)").out())
        .endsWith("\r\n1000\r\n");
    assertThat(sql("--format", "csv", "--max-rows", "2", "from range(9)").out())
        .isEqualTo("range\r\n0\r\n1\r\n");
  }

  @Test
  void severalStatementsAnswerOneAfterAnother() {
    assertThat(sql("--format", "csv", "select 1 as a; -- and\nselect ';' as b;").out())
        .isEqualTo("a\r\n1\r\n\nb\r\n;\r\n");
  }

  @Test
  void nothingRunsIfOneStatementIsWrong() {
    CommandRun run = sql("select 1;\nselec 2;");
    assertThat(run)
        .isEqualTo(
            new CommandRun(
                2, "", "Cannot run the query: syntax error at or near \"selec\" (line 2)"));
    assertThat(sql("select 1; drop view fact").err()).startsWith("Cannot run DROP: ");
  }

  @Test
  void statementComesFromAFileOrFromStandardInput() throws IOException {
    Path file = Files.writeString(data.resolve("q.sql"), "\ufeffselect '年' as y;");
    assertThat(sql("-f", file.toString()).out()).contains("年");
    assertThat(run(input("select 7 as n"), "--format", "csv").out()).isEqualTo("n\r\n7\r\n");
  }

  @Test
  void wrongUseIsNamed() throws IOException {
    Path empty = Files.writeString(data.resolve("empty.sql"), "-- nothing\n;");
    assertThat(sql("-f", empty.toString()))
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "Cannot find a statement in "
                    + empty
                    + ": write one, such as \"from fact limit 10\"."));
    assertThat(run(input("")).err()).startsWith("Cannot find a statement in standard input");
    assertThat(sql("-f", "none.sql").err())
        .isEqualTo("Cannot read the statements from none.sql: name a readable file in UTF-8.");
    assertThat(sql("-f", "none.sql", "select 1").exitCode()).isEqualTo(2);
    assertThat(sql("--format", "xml", "select 1").exitCode()).isEqualTo(2);
    assertThat(sql("--format", "xml", "select 1").err())
        .contains("expected one of table, csv, json, markdown but was 'xml'");
    assertThat(sql("--max-rows", "-1", "select 1").exitCode()).isEqualTo(2);
  }

  @Test
  void missingWarehouseEndsWithNine(@TempDir Path empty) {
    CommandRun run =
        CommandRun.of(command(InputStream.nullInputStream()), empty, "sql", "select 1");
    assertThat(run)
        .isEqualTo(
            new CommandRun(
                9,
                "",
                "Cannot find a warehouse in "
                    + empty.resolve("warehouse")
                    + ": run 'gongkai ingest PATH' first."));
  }

  @Test
  void shortExportIsAFailure() {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("No space left on device");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    int exitCode =
        new CommandLine(new Main())
            .addSubcommand(command(InputStream.nullInputStream()))
            .setOut(new PrintWriter(full))
            .setErr(new PrintWriter(Writer.nullWriter()))
            .setExecutionExceptionHandler((e, line, parsed) -> ((UserError) e).exitCode())
            .execute(
                "--data",
                data.toString(),
                "--conf",
                "../conf",
                "sql",
                "--format",
                "csv",
                "from fact");
    assertThat(exitCode).isEqualTo(ExitCode.FAILURE);
  }

  @Test
  void largeExportIsStreamed() {
    long[] written = new long[1];
    Writer counting =
        new Writer() {
          @Override
          public void write(char[] buffer, int offset, int length) {
            written[0] += length;
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    long before = usedMemory();
    int exitCode =
        new CommandLine(new Main())
            .addSubcommand(command(InputStream.nullInputStream()))
            .setOut(new PrintWriter(counting))
            .execute(
                "--data",
                data.toString(),
                "--conf",
                "../conf",
                "sql",
                "--format",
                "csv",
                "select i, 'text' as t, (i / 4)::decimal(20,4) as d from range(1000000) r(i)");
    assertThat(exitCode).isZero();
    assertThat(written[0]).isGreaterThan(15_000_000);
    assertThat(usedMemory() - before).isLessThan(50_000_000);
  }

  @Test
  void helpShowsExamples() {
    assertThat(sql("--help").out())
        .contains(
            "Examples:", "gongkai sql --format csv", "--max-rows", "table, csv, json, markdown");
  }

  private static long usedMemory() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static CommandRun sql(String... arguments) {
    return run(InputStream.nullInputStream(), arguments);
  }

  private static CommandRun run(InputStream input, String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "sql";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return CommandRun.of(command(input), data, all);
  }

  private static SqlCommand command(InputStream input) {
    return new SqlCommand(input, () -> false);
  }

  private static InputStream input(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
