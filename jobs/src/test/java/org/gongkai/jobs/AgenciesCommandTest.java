package org.gongkai.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgenciesCommandTest {
  private static final String SEEN =
      """
      CREATE TABLE report AS SELECT *, NULL::VARCHAR AS agency_id FROM (VALUES
        ('r1', 'gl/1.html', 'crawl', '鼓楼区教育局', 2022, '2022年度报告', 'unidentified', 'tied'),
        ('r2', 'gl/2.html', 'crawl', '鼓楼区教育局', 2023, '2023年度报告', 'unidentified', 'tied'),
        ('r3', 'x/3.html', 'crawl', '鼓楼区教育局', 2023, '2023年度报告', 'unidentified', 'tied'),
        ('r4', 'x/4.html', 'crawl', NULL, 2023, '年度报告', 'unidentified', 'none'),
        ('r5', 'x/5.html', 'crawl', '某局', NULL, '年度报告', 'unidentified', 'no year'),
        ('r6', 'x/6.html', 'crawl', '徐州市教育局', 2023, '年度报告', 'published', NULL)
      ) AS t(report_id, landing_path, batch, agency_verbatim, year, title, status, reason);
      CREATE TABLE agency_candidate AS
        SELECT report_id, position, region_code, candidate
        FROM (VALUES (1, '320106', '江苏省南京市鼓楼区'), (2, '320302', '江苏省徐州市鼓楼区'))
          AS t(position, region_code, candidate),
          (VALUES ('r1'), ('r2'), ('r3')) AS r(report_id);
      CREATE TABLE agency_clue AS FROM (VALUES
        ('r3', 'host', 'www.jiangsu.gov.cn', ['320000']),
        ('r3', 'area_code', '0999', []::VARCHAR[]),
        ('r4', 'listed_region', '江苏省', []::VARCHAR[])
      ) AS t(report_id, clue, value, region_codes);
      """;

  @TempDir Path data;

  private CommandRun review(String script, String... arguments) throws IOException, SQLException {
    SampleWarehouse.of(script, Files.createDirectory(data.resolve("warehouse")));
    String[] all = new String[arguments.length + 2];
    all[0] = "agencies";
    all[1] = "review";
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return CommandRun.of(new AgenciesCommand(), data, all);
  }

  @Test
  void reportsAreGroupedByNameAndEvidenceWithALineEach() throws Exception {
    assertThat(review(SEEN, "--format", "markdown"))
        .isEqualTo(
            new CommandRun(
                0,
                """
                | reports | printed | years | candidates | evidence | example_file | line |
                | ---: | --- | --- | --- | --- | --- | --- |
                | 2 | 鼓楼区教育局 | 2022-2023 | 江苏省南京市鼓楼区 (320106); 江苏省徐州市鼓楼区 (320302) | title 2022年度报告; folder crawl/gl/ | crawl/gl/1.html | 鼓楼区教育局,,crawl/gl/,,,,,?,? |
                | 1 | 某局 |  |  | title 年度报告; folder crawl/x/ | crawl/x/5.html |  |
                | 1 | 鼓楼区教育局 | 2023 | 江苏省南京市鼓楼区 (320106); 江苏省徐州市鼓楼区 (320302) | title 2023年度报告; host www.jiangsu.gov.cn in 320000; area code 0999; folder crawl/x/ | crawl/x/3.html | 鼓楼区教育局,www.jiangsu.gov.cn,crawl/x/,,,,,?,? |
                | 1 |  | 2023 |  | title 年度报告; region 江苏省; folder crawl/x/ | crawl/x/4.html | ,,crawl/x/4.html,,,,?,?,? |
                """,
                ""));
  }

  @Test
  void theLimitIsTold() throws Exception {
    CommandRun run = review(SEEN, "--limit", "1", "--format", "csv");
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.err())
        .isEqualTo("Only the first 1 of 4 groups are listed: --limit 0 lists all.\n");
  }

  @Test
  void nothingUnidentifiedIsSaid() throws Exception {
    assertThat(review(SEEN + "DELETE FROM report WHERE status = 'unidentified';"))
        .isEqualTo(
            new CommandRun(0, "Every report is identified: 1 reports were looked through.\n", ""));
  }

  @Test
  void aSnapshotOfAnEarlierVersionCannotTell() throws Exception {
    CommandRun run = review(SEEN + "DROP TABLE agency_candidate;");
    assertThat(run.exitCode()).isEqualTo(ExitCode.FAILURE);
    assertThat(run.err())
        .isEqualTo(
            "Cannot tell what the unidentified reports may be: snapshot s1 has no table"
                + " agency_candidate. Run 'gongkai ingest PATH' once more.");
  }

  @Test
  void wrongUseIsSaid() {
    assertThat(CommandRun.of(new AgenciesCommand(), data, "agencies").exitCode())
        .isEqualTo(ExitCode.USAGE);
    assertThat(
            CommandRun.of(new AgenciesCommand(), data, "agencies", "review", "--limit", "-1")
                .exitCode())
        .isEqualTo(ExitCode.USAGE);
  }
}
