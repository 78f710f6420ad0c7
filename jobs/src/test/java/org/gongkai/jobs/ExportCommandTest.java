package org.gongkai.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
  @TempDir static Path data;

  @BeforeAll
  static void publish() throws IOException, SQLException {
    SampleWarehouse.in(Files.createDirectory(data.resolve("warehouse")));
  }

  private static CommandRun export(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "export";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return CommandRun.of(ExportCommand.commandLine(), data, all);
  }

  @Test
  void trendIsWrittenUnderItsNameAndSnapshot() throws IOException {
    CommandRun run =
        export("trend", "--category", "received", "--by", "province", "--years", "2020..2021");
    Path folder = data.resolve("exports/trend-received-by-province-2020-2021-s1");
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).endsWith("The export is " + folder + System.lineSeparator());
    assertThat(folder.resolve("trend.csv")).content().contains("\"320000\",\"江苏省\"");
    assertThat(folder.resolve("datapackage.json")).isNotEmptyFile();
  }

  @Test
  void breakIsRefusedAsWrongUse() {
    CommandRun run =
        export("trend", "--category", "fee", "--breakdown", "amount", "--years", "2020..2021");
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .isEqualTo(
            "Cannot follow fee from 2020 to 2021:\n"
                + "  disclosure/fee/amount, 2021 (form 2019 to 2021): break. items before, money since\n"
                + "Ask for years of one side (--years 2020..2020 or --years 2021..2021), or add"
                + " --allow-break to get all with the break marked.");
    assertThat(data.resolve("exports/trend-fee-by-country-2020-2021-s1")).doesNotExist();
  }

  @Test
  void wideTableIsNoSdmx() {
    assertThat(export("wide", "--format", "sdmx-csv").err())
        .startsWith("Cannot write a wide table as sdmx-csv");
  }
}
