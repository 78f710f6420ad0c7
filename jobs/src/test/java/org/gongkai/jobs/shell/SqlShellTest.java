package org.gongkai.jobs.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.jobs.SampleWarehouse;
import org.gongkai.jobs.output.OutputFormat;
import org.gongkai.query.Warehouse;
import org.jline.reader.Candidate;
import org.jline.reader.EOFError;
import org.jline.reader.Parser.ParseContext;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlShellTest {
  @TempDir static Path folder;
  private static Warehouse warehouse;

  @BeforeAll
  static void open() throws IOException, SQLException {
    SampleWarehouse.in(folder);
    warehouse = Warehouse.open(folder, Path.of("../conf/views"));
  }

  @AfterAll
  static void close() {
    warehouse.close();
  }

  @Test
  void statementMayTakeSeveralLines() throws IOException {
    assertThat(shell("select 40\n+ 2 as answer\n;\n.quit\n"))
        .contains(" answer", "     42", "(1 row)");
  }

  @Test
  void errorsDoNotEndTheShell() throws IOException {
    assertThat(shell("selec 1;\ncreate table t as select 1;\n.nothing\nselect 6 * 7 as n;\n"))
        .contains(
            "Cannot run the query: syntax error at or near \"selec\" (line 1)",
            "Cannot run CREATE: the warehouse is read-only",
            "Cannot find the command .nothing: .help lists them.",
            " 42");
  }

  @Test
  void endOfInputLeaves() throws IOException {
    assertThat(shell("")).contains("Snapshot s1.");
  }

  @Test
  void quitLeaves() throws IOException {
    assertThat(shell(".exit\nselect 'still here';\n")).doesNotContain("(1 row)");
  }

  @Test
  void formatIsChosen() throws IOException {
    assertThat(shell(".format csv\nselect 1 as a, 2 as b;\n.format xml\n"))
        .contains("a,b\r\n1,2\r\n", "The format is csv: give .format with one of table, csv,");
  }

  @Test
  void tablesAndColumnsAreListed() throws IOException {
    assertThat(shell(".tables\n.schema fact_request\n.schema nowhere\n.help\n"))
        .contains(
            "fact_request       19 rows",
            "trend              A series by year: how many agencies gave a number",
            "fact_request\n  agency_id                  VARCHAR\n  year                       INTEGER",
            "Cannot find the table nowhere: .tables lists them.",
            ".schema [TABLE]");
  }

  @Test
  void historyIsKept() throws IOException {
    shell("select 'kept' as word;\n");
    assertThat(Files.readString(folder.resolve("history"))).contains("select 'kept' as word;");
  }

  @Test
  void longAnswerIsCut() throws IOException {
    assertThat(shell("from range(100);\n")).contains("Only the first 50 rows are shown.");
  }

  @Test
  void openStatementWaitsForMore() {
    StatementParser parser = new StatementParser();
    assertThat(isOpen(parser, "select ';'")).isTrue();
    assertThat(isOpen(parser, "select 1; select 2")).isTrue();
    assertThat(isOpen(parser, "select 1; -- done")).isFalse();
    assertThat(isOpen(parser, ".tables")).isFalse();
    assertThat(isOpen(parser, "  ")).isFalse();
  }

  @Test
  void wordUnderTheCursorIsCompleted() {
    assertThat(completions("select * from fact_r|"))
        .contains("fact_request", "select", "agency_id");
    assertThat(completions("select f.ag|")).contains("f.agency_id").doesNotContain("agency_id");
    assertThat(completions(".sch|")).contains(".schema").doesNotContain("fact_request");
    assertThat(completions(".schema fa|")).contains("fact_request").doesNotContain("select");
    assertThat(completions(".format |")).containsExactly("table", "csv", "json", "markdown");
  }

  private static boolean isOpen(StatementParser parser, String line) {
    try {
      parser.parse(line, line.length(), ParseContext.ACCEPT_LINE);
      return false;
    } catch (EOFError e) {
      return true;
    }
  }

  private static List<String> completions(String line) {
    int cursor = line.indexOf('|');
    List<Candidate> candidates = new ArrayList<>();
    SqlCompleter.of(warehouse)
        .complete(
            null,
            new StatementParser().parse(line.replace("|", ""), cursor, ParseContext.COMPLETE),
            candidates);
    return candidates.stream().map(Candidate::value).toList();
  }

  private static String shell(String input) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Terminal terminal =
        new DumbTerminal(
            "test",
            "dumb",
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            StandardCharsets.UTF_8)) {
      new SqlShell(warehouse, terminal, folder.resolve("history"), OutputFormat.TABLE, 50).run();
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
