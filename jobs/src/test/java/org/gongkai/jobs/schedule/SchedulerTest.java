package org.gongkai.jobs.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.gongkai.jobs.runs.Run;
import org.gongkai.jobs.runs.RunLog;
import org.gongkai.operation.CronTimes;
import org.gongkai.operation.ScheduledJob;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchedulerTest {
  private static final ScheduledJob NIGHTLY = job("nightly", "30 2 * * *", "ingest");
  private static final ScheduledJob MONTHLY = job("monthly", "0 8 1 * *", "export");

  @TempDir Path data;
  private final Wall clock = new Wall();
  private final List<String> started = new ArrayList<>();

  /** A clock that is set. */
  private static final class Wall extends Clock {
    private Instant now = Instant.parse("2026-11-30T12:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private static ScheduledJob job(String name, String cron, String command) {
    return new ScheduledJob(name, new CronTimes(cron, ZoneOffset.UTC), List.of(command));
  }

  private Scheduler scheduler(Executor executor, JobProcess process) throws IOException {
    return new Scheduler(
        List.of(NIGHTLY, MONTHLY),
        new RunLog(data),
        clock,
        executor,
        process,
        new Scheduler.ExitCodes(5, 70));
  }

  private Scheduler scheduler() throws IOException {
    return scheduler(
        Runnable::run,
        (job, run) -> {
          started.add(clock.instant() + " " + job.name());
          return 0;
        });
  }

  private List<String> at(Scheduler scheduler, String... times) throws IOException {
    started.clear();
    for (String time : times) {
      clock.now = Instant.parse(time);
      scheduler.startDue();
    }
    return List.copyOf(started);
  }

  private List<String> history() throws IOException {
    return new RunLog(data)
        .read().runs().stream()
            .map(
                run ->
                    run.job().orElse("")
                        + " "
                        + run.due().map(Instant::toString).orElse("now")
                        + " "
                        + run.state()
                        + " "
                        + run.exitCode().orElse(-1))
            .toList();
  }

  @Test
  void jobsRunWhenTheyAreDueAndOnceEach() throws IOException {
    Scheduler scheduler = scheduler();
    assertThat(
            at(
                scheduler,
                "2026-11-30T12:00:00Z",
                "2026-12-01T02:29:59Z",
                "2026-12-01T02:30:00Z",
                "2026-12-01T02:30:20Z",
                "2026-12-01T08:00:00Z",
                "2026-12-02T02:30:01Z"))
        .containsExactly(
            "2026-12-01T02:30:00Z nightly",
            "2026-12-01T08:00:00Z monthly",
            "2026-12-02T02:30:01Z nightly");
    assertThat(history())
        .containsExactly(
            "nightly 2026-12-01T02:30:00Z done 0",
            "monthly 2026-12-01T08:00:00Z done 0",
            "nightly 2026-12-02T02:30:00Z done 0");
  }

  @Test
  void theNextTimeIsTold() throws IOException {
    Scheduler scheduler = scheduler();
    assertThat(scheduler.startDue()).hasValue(Instant.parse("2026-12-01T02:30:00Z"));
    clock.now = Instant.parse("2026-12-01T02:30:00Z");
    assertThat(scheduler.startDue()).hasValue(Instant.parse("2026-12-01T08:00:00Z"));
  }

  @Test
  void missedNightsAreCaughtUpOnceAfterARestart() throws IOException {
    at(scheduler(), "2026-12-01T02:30:00Z");
    assertThat(at(scheduler(), "2026-12-05T11:00:00Z", "2026-12-05T11:00:20Z"))
        .containsExactly("2026-12-05T11:00:00Z nightly", "2026-12-05T11:00:00Z monthly");
    assertThat(history())
        .containsExactly(
            "nightly 2026-12-01T02:30:00Z done 0",
            "nightly 2026-12-05T02:30:00Z done 0",
            "monthly 2026-12-01T08:00:00Z done 0");
    assertThat(at(scheduler(), "2026-12-05T12:00:00Z")).isEmpty();
  }

  @Test
  void aJobThatNeverRanIsCaughtUpFromTheFormerBeginning() throws IOException {
    clock.now = Instant.parse("2026-12-05T11:00:00Z");
    assertThat(at(scheduler(), "2026-12-05T11:00:00Z")).isEmpty();
    clock.now = Instant.parse("2026-11-30T12:00:00Z");
    new RunLog(data)
        .begin(
            new Run(
                "s",
                Scheduler.COMMAND,
                Optional.empty(),
                Optional.empty(),
                clock.now,
                Optional.empty(),
                Optional.empty()));
    clock.now = Instant.parse("2026-12-05T11:00:00Z");
    assertThat(at(scheduler(), "2026-12-05T11:00:00Z"))
        .containsExactly("2026-12-05T11:00:00Z nightly", "2026-12-05T11:00:00Z monthly");
  }

  @Test
  void aJobThatStillRunsIsNotStartedAgain() throws IOException {
    List<Runnable> waiting = new ArrayList<>();
    Scheduler scheduler = scheduler(waiting::add, (job, run) -> 4);
    at(scheduler, "2026-12-01T02:30:00Z", "2026-12-02T02:30:00Z");
    assertThat(waiting).hasSize(2); // the nightly of the first and the monthly
    assertThat(history())
        .contains("nightly 2026-12-02T02:30:00Z already running 5")
        .contains("nightly 2026-12-01T02:30:00Z running -1");
    waiting.forEach(Runnable::run);
    at(scheduler, "2026-12-03T02:30:00Z");
    assertThat(waiting).hasSize(3);
    assertThat(history()).contains("nightly 2026-12-01T02:30:00Z failed 4");
  }

  @Test
  void aFaultOfOneNightEndsNotTheSchedule() throws IOException {
    List<Integer> ends = new ArrayList<>(List.of(137, 70));
    Scheduler scheduler =
        scheduler(
            Runnable::run,
            (job, run) -> {
              if (ends.isEmpty()) throw new IOException("no such program");
              return ends.remove(0);
            });
    at(scheduler, "2026-12-02T02:30:00Z", "2026-12-03T02:30:00Z", "2026-12-04T02:30:00Z");
    assertThat(history())
        .containsExactly(
            "nightly 2026-12-02T02:30:00Z failed 137",
            "monthly 2026-12-01T08:00:00Z failed 70",
            "nightly 2026-12-03T02:30:00Z failed 70",
            "nightly 2026-12-04T02:30:00Z failed 70");
    assertThat(new RunLog(data).read().runs().get(0).end().orElseThrow().message())
        .hasValue("Ended by signal 9");
  }

  @Test
  void oneRunsNowWhateverItsTimes() throws IOException {
    assertThat(scheduler(Runnable::run, (job, run) -> 8).runOnce(MONTHLY)).isEqualTo(8);
    assertThat(history()).containsExactly("monthly now failed 8");
  }
}
