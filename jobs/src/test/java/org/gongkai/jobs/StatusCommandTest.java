package org.gongkai.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusCommandTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-03-02T05:30:00Z"), ZoneOffset.UTC);

  @TempDir Path data;

  @BeforeEach
  void publish() throws IOException, SQLException {
    SampleWarehouse.in(Files.createDirectory(data.resolve("warehouse")));
  }

  @Test
  void statusSaysWhatIsThere() {
    assertThat(CommandRun.of(new StatusCommand(conf -> "f2", CLOCK), data, "status"))
        .isEqualTo(
            new CommandRun(
                0,
                """
                snapshot   s1
                created    2024-03-02T02:01:30Z
                freshness  3 hours old
                version    0.1.0
                conf hash  h1

                older readings  8: 'gongkai ingest --reread all PATH' reads them again

                tables
                  cell               10
                  dim_agency         4
                  dim_breakdown      3
                  dim_category       4
                  dim_comparability  3
                  dim_region         5
                  fact_disclosure    5
                  fact_dispute       3
                  fact_request       19
                  fact_unpublished   2
                  issue              3
                  report             9
                  run                2

                reports by status
                  published          6
                  rejected           1
                  superseded         1
                  unidentified       1

                published reports by year
                  2019               1
                  2020               2
                  2021               3

                open issues
                  error              1
                  info               2

                checks across reports
                  none

                last run
                  run_id             r2
                  started            2024-03-02T02:00:00
                  finished           2024-03-02T02:01:30
                  inputs             9
                  snapshot_id        s1
                  conf_hash          h1
                  version            0.1.0
                  counts             published=6 superseded=1 unidentified=1 rejected=1
                """,
                ""));
  }

  @Test
  void statusIsJsonOnRequest() {
    assertThat(
            CommandRun.of(
                    new StatusCommand(conf -> "f2", CLOCK), data, "status", "--format", "json")
                .out())
        .contains("\"snapshot_id\" : \"s1\"", "\"fact_request\" : 19", "\"run_id\" : \"r2\"");
  }

  @Test
  void lostRowsAreNoticed() throws IOException {
    Path manifest = data.resolve("warehouse/snapshots/s1/manifest.json");
    String text = Files.readString(manifest);
    Files.writeString(manifest, text.replace("\"rows\":19", "\"rows\":20"));
    CommandRun run = CommandRun.of(new StatusCommand(conf -> "f2", CLOCK), data, "status");
    assertThat(run.exitCode()).isEqualTo(ExitCode.FAILURE);
    assertThat(run.err())
        .isEqualTo(
            "Cannot trust the snapshot: The files of fact_request hold 19 rows, but the manifest"
                + " says 20. Run 'gongkai ingest PATH' to publish a new one.");
  }

  @Test
  void missingWarehouseEndsWithNine(@TempDir Path empty) {
    assertThat(CommandRun.of(new StatusCommand(conf -> "f2", CLOCK), empty, "status").exitCode())
        .isEqualTo(9);
  }
}
