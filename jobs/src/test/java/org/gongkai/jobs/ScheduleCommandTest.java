package org.gongkai.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.conf.ConfReader;
import org.gongkai.jobs.runs.RunLog;
import org.gongkai.operation.CronTimes;
import org.gongkai.operation.ScheduledJob;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduleCommandTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-30T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path data;

  private CommandRun schedule(List<ScheduledJob> jobs, String... words) {
    return CommandRun.of(
        new ScheduleCommand(conf -> jobs, CLOCK),
        data,
        Stream.concat(Stream.of("schedule"), Stream.of(words)).toArray(String[]::new));
  }

  private static ScheduledJob job(String... command) {
    return new ScheduledJob(
        "nightly", new CronTimes("30 2 * * *", ZoneId.of("Asia/Shanghai")), List.of(command));
  }

  @Test
  void theShippedJobsAreSoundAndListed() {
    assertThat(schedule(ConfReader.schedule(Path.of("../conf")), "--list"))
        .isEqualTo(
            new CommandRun(
                0,
                """
                job                  next              last                               command
                nightly-ingest       2026-12-01 02:30  -                                  ingest data/landing
                weekly-verify        2026-12-06 05:30  -                                  verify
                weekly-accuracy      2026-12-06 06:30  -                                  accuracy
                monthly-export       2026-12-01 07:30  -                                  export all

                Times are those of Asia/Shanghai.
                """,
                ""));
  }

  @Test
  void aWordThatNoCommandKnowsIsFoundAtTheStart() {
    assertThat(schedule(List.of(job("ingest", "crawl", "--max-faild", "5")), "--list"))
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "Cannot run the job 'nightly' of ../conf/schedule.yaml: Unknown option:"
                    + " '--max-faild'"));
    assertThat(schedule(List.of(job("schedule")), "--list").err())
        .endsWith("it would start the schedule");
    assertThat(schedule(List.of(job("verify")), "--once", "weekly").err())
        .isEqualTo("Cannot find the job 'weekly'; there are [nightly]");
  }

  /** The process is one of this machine, with its code in the history. */
  @Test
  void aJobRunsInAProcessOfItsOwn() throws Exception {
    assertThat(schedule(List.of(job("verify")), "--once", "nightly").exitCode())
        .isEqualTo(ExitCode.NOT_FOUND);
    assertThat(new RunLog(data).read().runs())
        .hasSize(1)
        .allSatisfy(run -> assertThat(run.exitCode()).hasValue(ExitCode.NOT_FOUND))
        .allSatisfy(run -> assertThat(run.job()).hasValue("nightly"));
  }

  @Test
  void aClockThatIsSetIsNoticedSoon() {
    Instant now = CLOCK.instant();
    assertThat(ScheduleCommand.pause(Optional.of(now.plusSeconds(3600)), now))
        .isEqualTo(Duration.ofSeconds(20));
    assertThat(ScheduleCommand.pause(Optional.of(now.plusSeconds(3)), now))
        .isEqualTo(Duration.ofMillis(3001));
    assertThat(ScheduleCommand.pause(Optional.of(now.minusSeconds(3)), now)).isZero();
    assertThat(ScheduleCommand.pause(Optional.empty(), now)).isEqualTo(Duration.ofSeconds(20));
  }
}
