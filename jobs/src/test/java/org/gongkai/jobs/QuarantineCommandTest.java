package org.gongkai.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import org.gongkai.operation.Operation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class QuarantineCommandTest {
  @TempDir Path data;

  @BeforeEach
  void publish() throws IOException, SQLException {
    SampleWarehouse.in(Files.createDirectory(data.resolve("warehouse")));
  }

  private CommandRun quarantine(String... words) {
    String[] all = new String[words.length + 1];
    all[0] = "quarantine";
    System.arraycopy(words, 0, all, 1, words.length);
    IngestRun.Surroundings surroundings =
        new IngestRun.Surroundings(
            (conf, ocr) -> {
              throw new AssertionError("nothing is to be read");
            },
            (conf, ocr) -> {
              throw new AssertionError("nothing is to be read");
            },
            conf -> Operation.STANDARD,
            "0",
            Clock.systemUTC());
    CommandLine command =
        new CommandLine(new QuarantineCommand())
            .addSubcommand(new QuarantineCommand.ListCommand())
            .addSubcommand(new QuarantineCommand.ShowCommand())
            .addSubcommand(new QuarantineCommand.ReplayCommand(surroundings));
    return CommandRun.of(command, data, all);
  }

  @Test
  void documentsWithoutPublishedFiguresAreListedWithTheirReasons() {
    CommandRun run = quarantine("list", "--format", "csv");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines())
        .hasSize(3)
        .anyMatch(line -> line.contains(",rejected,"))
        .anyMatch(line -> line.contains(",unidentified,"));
    assertThat(quarantine("list", "--format", "csv", "--status", "failed").out().lines())
        .hasSize(1);
    assertThat(quarantine("list", "--status", "lost").err())
        .isEqualTo("Cannot list 'lost': it is one of unidentified, rejected, failed.");
  }

  @Test
  void oneIsShownWithAllThatIsKnown() {
    String id =
        quarantine("list", "--format", "csv").out().lines().skip(1).findFirst().orElseThrow();
    CommandRun run = quarantine("show", id.substring(0, id.indexOf(',')));
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("status             rejected", "landing_path");
    assertThat(quarantine("show", "none"))
        .isEqualTo(new CommandRun(9, "", "Cannot find 'none' in quarantine."));
  }

  @Test
  void onlyWhatIsInQuarantineIsReplayed() {
    assertThat(quarantine("replay", "none"))
        .isEqualTo(new CommandRun(9, "", "Cannot find in quarantine: none."));
  }
}
