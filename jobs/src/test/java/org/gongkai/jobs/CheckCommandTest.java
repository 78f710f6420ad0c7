package org.gongkai.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.gongkai.conf.Conf;
import org.gongkai.conf.ConfReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final Path REPORTS = Path.of("../pipeline/src/test/resources/check");
  private static final Conf CONF = ConfReader.read(Path.of("../conf"));

  /** Two applicants and the total of the year before, when four requests were left. */
  private static final String WAREHOUSE =
      """
      CREATE TABLE dim_agency AS FROM (VALUES
        ('320813:gov_office:19b7f4', '淮安市洪泽区人民政府', []::VARCHAR[], '320813', 'county',
         'gov_office', NULL::INTEGER, NULL::INTEGER, NULL::VARCHAR)
      ) AS t(agency_id, name, aliases, region_code, level, function_code, valid_from, valid_to,
        successor_id);
      CREATE TABLE report AS FROM (VALUES
        ('h2023', '2023.html', 'crawl', '320813:gov_office:19b7f4', 2023, 'published')
      ) AS t(report_id, landing_path, batch, agency_id, year, status);
      CREATE TABLE fact_request AS
      SELECT '320813:gov_office:19b7f4' AS agency_id, 2023 AS year, 'carried_out' AS category,
        breakdown, value::DECIMAL(20,4) AS value, '件' AS unit, 'reported' AS status,
        'table' AS origin, '2021' AS form, 'rolled_up' AS scope, 'same' AS comparability,
        'h2023' AS report_id, NULL::VARCHAR AS cell_id
      FROM (VALUES ('natural_person', 4), ('business', 0), ('total', 4)) AS t(breakdown, value);
      """;

  @TempDir static Path data;
  @TempDir Path folder;

  @BeforeAll
  static void publish() throws IOException, SQLException {
    SampleWarehouse.of(WAREHOUSE, Files.createDirectory(data.resolve("warehouse")));
  }

  private static CommandRun check(Path data, Object... words) {
    String[] all = new String[words.length + 1];
    all[0] = "check";
    for (int i = 0; i < words.length; i++) all[i + 1] = words[i].toString();
    return CommandRun.of(new CheckCommand(path -> CONF), data, all);
  }

  @Test
  void reportIsComparedWithLastYearInTheWarehouse() {
    CommandRun run = check(data, REPORTS.resolve("reports/hongze-2024.txt"));
    assertThat(run.exitCode()).isEqualTo(11);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains(
            "  - carry-over-broken: Of total, 4 requests were carried over from 2023, and 0 were"
                + " carried in\n",
            "      2023 carried_out 4; 2024 carried_in 0\n",
            "Checks across reports, against the warehouse (snapshot s1)\n",
            "  carry-over-broken           fails      1      2          0\n");
  }

  @Test
  void aloneTheWarehouseIsLeftOut() {
    CommandRun run =
        check(data, "--alone", REPORTS.resolve("reports/hongze-2024.txt"), "--format", "markdown");
    assertThat(run.exitCode()).isEqualTo(11);
    assertThat(run.out())
        .startsWith("# ../pipeline/src/test/resources/check/reports/hongze-2024.txt\n")
        .contains("## Checks across reports, of the given files alone\n")
        .doesNotContain("carried over from 2023");
  }

  @Test
  void jsonCanBeReadAndNamesWhatWasNotRead() throws IOException {
    CommandRun run = check(folder, REPORTS.resolve("small.html"), "--format", "json");
    assertThat(run.exitCode()).isEqualTo(10);
    JsonNode report = new JsonMapper().readTree(run.out()).at("/reports/0");
    assertThat(report.at("/agency/id").asText()).isEqualTo("320813:education:43101f");
    assertThat(report.at("/tables/2/cells/7/status").asText()).isEqualTo("unreadable");
    assertThat(report.at("/tables/2/cells/4/value").decimalValue()).isEqualByComparingTo("5");
  }

  @Test
  void fileThatIsNoReportEndsWithACodeOfItsOwn() throws IOException {
    CommandRun run = check(folder, Files.writeString(folder.resolve("menu.txt"), "鱼香肉丝 28\n"));
    assertThat(run.exitCode()).isEqualTo(12);
    assertThat(run.out())
        .contains("  result   unread\n  reason   It has no official table, and not the title");
  }

  @Test
  void pathThatIsNotThereAndAFolderWithoutFilesAreWrongUse() throws IOException {
    assertThat(check(folder, "nowhere.html"))
        .isEqualTo(
            new CommandRun(
                2, "", "nowhere.html: Cannot find the file or folder; give one that is there"));
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(check(folder, empty))
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "Cannot find a file in ["
                    + empty
                    + "]: hidden files and reports.csv are no reports."));
  }
}
