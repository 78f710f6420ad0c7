package org.gongkai.jobs.runs;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A run as the log has it.
 *
 * @param id when it began, and by which process
 * @param command that ran
 * @param job of the schedule; empty for one that was started otherwise
 * @param due the time of the schedule that it ran for
 * @param started when it began
 * @param process its process, to tell whether it still runs
 * @param end how it ended; empty while it runs and when it was killed
 */
public record Run(
    String id,
    String command,
    Optional<String> job,
    Optional<Instant> due,
    Instant started,
    Optional<ProcessMark> process,
    Optional<End> end) {

  /**
   * How a run ended.
   *
   * @param time when
   * @param exitCode of the command
   * @param result in a word
   * @param message what went wrong, in one or more lines; empty if nothing did
   * @param notices what else could not be done, one sentence each
   * @param figures of its documents
   * @param snapshot that it built
   */
  public record End(
      Instant time,
      int exitCode,
      RunResult result,
      Optional<String> message,
      List<String> notices,
      RunFigures figures,
      Optional<String> snapshot) {
    public End {
      notices = List.copyOf(notices);
    }
  }

  /** The same, ended. */
  public Run ended(End ending) {
    return new Run(id, command, job, due, started, process, Optional.of(ending));
  }

  /** How long it took; empty while it runs and when it was killed. */
  public Optional<Duration> duration() {
    return end.map(e -> Duration.between(started, e.time()));
  }

  public OptionalInt exitCode() {
    return end.map(e -> OptionalInt.of(e.exitCode())).orElse(OptionalInt.empty());
  }

  /** Whether it has not ended and its process is there. */
  public boolean isRunning() {
    return end.isEmpty() && process.filter(ProcessMark::isAlive).isPresent();
  }

  /** Whether it has not ended and its process is gone: it was killed, or the machine went down. */
  public boolean isLost() {
    return end.isEmpty() && !isRunning();
  }

  /** Whether what readers see was up to date when it ended: published, or nothing new. */
  public boolean isGood() {
    return end.filter(e -> e.result() == RunResult.PUBLISHED || e.result() == RunResult.NOTHING_NEW)
        .isPresent();
  }

  /** How it stands, in a word. */
  public String state() {
    if (end.isPresent()) return end.get().result().words();
    return isRunning() ? "running" : "killed";
  }
}
