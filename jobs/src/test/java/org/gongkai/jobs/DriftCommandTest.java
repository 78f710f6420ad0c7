package org.gongkai.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DriftCommandTest {
  private static final String SEEN =
      """
      CREATE TABLE report AS SELECT *, NULL::VARCHAR AS agency_id,
        NULL::VARCHAR AS agency_verbatim, NULL::INTEGER AS year,
        NULL::VARCHAR AS title, NULL::VARCHAR AS status, NULL::VARCHAR AS reason FROM (VALUES
        ('r1', 'a.txt', 'landing'), ('r2', 'b.txt', 'landing'), ('r3', 'c.txt', 'landing')
      ) AS t(report_id, landing_path, batch);
      CREATE TABLE unknown_label AS FROM (VALUES
        ('r1', 'disclosure', 'row', 'unknown', '其他主动公开文件', '其他主动公开文件', NULL, NULL, NULL::INTEGER),
        ('r1', 'request', 'row', 'near', '保护第三人合法权益', '4.保护第三人合法权益',
          'denied.third_party', '4.保护第三方合法权益', 1),
        ('r2', 'request', 'row', 'near', '保护第三人合法权益', '4. 保护第三人合法权益',
          'denied.third_party', '4.保护第三方合法权益', 1),
        ('r3', 'request', 'row', 'near', '保护第三人合法权益', '4. 保护第三人合法权益',
          'denied.third_party', '4.保护第三方合法权益', 1),
        ('r2', 'request', 'column', 'unknown', '科研单位', '科研, 单位', 'research', '科研机构', 2),
        ('r3', 'request', 'column', 'unknown', '科研单位', '科研, 单位', 'research', '科研机构', 2)
      ) AS t(report_id, section, kind, reading, label, verbatim, nearest_code, nearest_label, distance);
      """;

  @TempDir Path data;

  private CommandRun drift(String script, String... arguments) throws IOException, SQLException {
    SampleWarehouse.of(script, Files.createDirectory(data.resolve("warehouse")));
    String[] all = new String[arguments.length + 1];
    all[0] = "drift";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return CommandRun.of(new DriftCommand(), data, all);
  }

  @Test
  void unknownWordsComeFirstAndTheMostFrequentOfThem() throws Exception {
    assertThat(drift(SEEN, "--format", "markdown"))
        .isEqualTo(
            new CommandRun(
                0,
                """
                | reading | section | kind | reports | spelling | nearest | distance | example_report | example_file | line |
                | --- | --- | --- | ---: | --- | --- | ---: | --- | --- | --- |
                | unknown | request | column | 2 | 科研, 单位 | 科研机构 | 2 | r2 | landing/b.txt | request,column,?,"科研, 单位",off by 2; seen in 2 reports |
                | unknown | disclosure | row | 1 | 其他主动公开文件 |  |  | r1 | landing/a.txt | disclosure,row,?,其他主动公开文件,seen in 1 report |
                | near | request | row | 3 | 4. 保护第三人合法权益 | 4.保护第三方合法权益 | 1 | r1 | landing/a.txt | request,row,denied.third_party,4. 保护第三人合法权益,off by 1; seen in 3 reports |
                """,
                ""));
  }

  @Test
  void theLimitHoldsForEachReadingAndIsTold() throws Exception {
    CommandRun run = drift(SEEN, "--limit", "1", "--format", "csv");
    assertThat(run.out().lines().map(line -> line.split(",")[4]))
        .containsExactly("spelling", "\"科研", "4. 保护第三人合法权益");
    assertThat(run.err())
        .isEqualTo("Only the first 1 of 2 unknown words are listed: --limit 0 lists all.\n");
  }

  @Test
  void oneSectionAlone() throws Exception {
    CommandRun run = drift(SEEN, "--section", "disclosure", "--format", "json");
    assertThat(run.out()).contains("其他主动公开文件").doesNotContain("科研");
  }

  @Test
  void nothingUnknownIsSaid() throws Exception {
    assertThat(drift(SEEN, "--section", "dispute"))
        .isEqualTo(
            new CommandRun(
                0, "No label is unknown in section dispute: 3 reports were looked through.\n", ""));
  }

  @Test
  void aSnapshotOfAnEarlierVersionCannotTell() throws Exception {
    CommandRun run = drift(SEEN + "DROP TABLE unknown_label;");
    assertThat(run.exitCode()).isEqualTo(ExitCode.FAILURE);
    assertThat(run.err())
        .isEqualTo(
            "Cannot tell which labels are unknown: snapshot s1 has no table unknown_label. Run"
                + " 'gongkai ingest PATH' once more.");
  }

  @Test
  void wrongUseIsSaid() throws Exception {
    assertThat(CommandRun.of(new DriftCommand(), data, "drift"))
        .isEqualTo(
            new CommandRun(
                ExitCode.NOT_FOUND,
                "",
                "Cannot find a warehouse in "
                    + data.resolve("warehouse")
                    + ": run 'gongkai ingest PATH' first."));
    assertThat(CommandRun.of(new DriftCommand(), data, "drift", "--section", "four").err())
        .isEqualTo("Cannot find the section 'four': it is one of disclosure, request, dispute.");
    assertThat(CommandRun.of(new DriftCommand(), data, "drift", "--limit", "-1").exitCode())
        .isEqualTo(ExitCode.USAGE);
  }
}
