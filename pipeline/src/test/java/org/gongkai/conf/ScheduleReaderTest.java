package org.gongkai.conf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.gongkai.operation.CronTimes;
import org.gongkai.operation.ScheduledJob;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduleReaderTest {
  private static final String SOUND =
      """
      time_zone: Asia/Shanghai
      jobs:
        - name: nightly
          cron: "30 2 * * *"
          command: [ingest, data/landing, --max-failed, 5%]
        - name: weekly-verify
          cron: "0 6 * * 0"
          command: [verify]
      """;

  @TempDir Path conf;

  private final Problems problems = new Problems();

  private List<ScheduledJob> read(String yaml) throws IOException {
    Path file = Files.writeString(conf.resolve("schedule.yaml"), yaml);
    return ScheduleReader.read(new ConfFile(file, problems));
  }

  @Test
  void jobsAreReadInTheirOrder() throws IOException {
    ZoneId zone = ZoneId.of("Asia/Shanghai");
    assertThat(read(SOUND))
        .containsExactly(
            new ScheduledJob(
                "nightly",
                new CronTimes("30 2 * * *", zone),
                List.of("ingest", "data/landing", "--max-failed", "5%")),
            new ScheduledJob("weekly-verify", new CronTimes("0 6 * * 0", zone), List.of("verify")));
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void allProblemsAreNamedAtOnceWithTheirLines() throws IOException {
    read(
        SOUND
            .replace("Asia/Shanghai", "Asia/Nowhere")
            .replace("30 2 * * *", "30 26 * * *")
            .replace("name: weekly-verify", "name: Weekly Verify")
            .replace("[verify]", "[]"));
    assertThat(problems.sorted().stream().map(p -> p.line() + ": " + p.message()))
        .hasSize(4)
        .anyMatch(
            p ->
                p.equals("1: Cannot use the time zone 'Asia/Nowhere'; write it like Asia/Shanghai"))
        .anyMatch(p -> p.startsWith("4: Cannot use the times '30 26 * * *': "))
        .anyMatch(
            p -> p.equals("6: Cannot use the name 'Weekly Verify'; write it like weekly-verify"))
        .anyMatch(p -> p.equals("6: Cannot run the job 'Weekly Verify': it has no command"));
  }

  @Test
  void aNameStandsOnce() throws IOException {
    assertThat(read(SOUND.replace("weekly-verify", "nightly"))).hasSize(1);
    assertThat(problems.sorted().stream().map(p -> p.line() + ": " + p.message()))
        .containsExactly("6: Cannot use the name 'nightly' twice");
  }
}
