package org.gongkai.jobs.schedule;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.gongkai.jobs.runs.ProcessMark;
import org.gongkai.jobs.runs.Run;
import org.gongkai.jobs.runs.RunFigures;
import org.gongkai.jobs.runs.RunLog;
import org.gongkai.jobs.runs.RunResult;
import org.gongkai.operation.ScheduledJob;

/**
 * Starts jobs when they are due. What was due while nobody looked is started once, however often it
 * was due; the log of runs tells what was started before. A job that still runs when its next time
 * comes is not started a second time: the log gets a run that ended at once.
 *
 * <p>Not for several threads.
 */
public final class Scheduler {
  /** The command of the schedule itself in the log. */
  public static final String COMMAND = "schedule";

  private static final DateTimeFormatter ID =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final List<ScheduledJob> jobs;
  private final RunLog log;
  private final Clock clock;
  private final Executor executor;
  private final JobProcess process;
  private final ExitCodes codes;
  private final Map<String, Instant> handled = new HashMap<>();
  private final Set<String> running = ConcurrentHashMap.newKeySet();

  /**
   * The codes of the command line that the schedule itself gives.
   *
   * @param running the job is running already
   * @param failure the job could not be started
   */
  public record ExitCodes(int running, int failure) {}

  /** A schedule that reads from the log what was started before. */
  public Scheduler(
      List<ScheduledJob> jobs,
      RunLog log,
      Clock clock,
      Executor executor,
      JobProcess process,
      ExitCodes codes)
      throws IOException {
    this.jobs = List.copyOf(jobs);
    this.log = log;
    this.clock = clock;
    this.executor = executor;
    this.process = process;
    this.codes = codes;
    List<Run> runs = log.read().runs();
    for (ScheduledJob job : jobs) handled.put(job.name(), handled(job, runs));
  }

  /** The last time that was seen to; for a job that never ran, the schedule's former beginning. */
  private Instant handled(ScheduledJob job, List<Run> runs) {
    return runs.stream()
        .filter(run -> run.job().equals(Optional.of(job.name())))
        .flatMap(run -> run.due().stream())
        .max(Comparator.naturalOrder())
        .or(() -> formerBeginning(runs))
        .orElseGet(clock::instant);
  }

  private static Optional<Instant> formerBeginning(List<Run> runs) {
    return runs.stream()
        .filter(run -> run.command().equals(COMMAND))
        .map(Run::started)
        .max(Comparator.naturalOrder());
  }

  /**
   * Starts what is due now.
   *
   * @return when something is due next; empty if never
   */
  public Optional<Instant> startDue() throws IOException {
    Instant now = clock.instant();
    for (ScheduledJob job : jobs) {
      Optional<Instant> due = job.times().latest(now).filter(handled.get(job.name())::isBefore);
      if (due.isPresent()) {
        handled.put(job.name(), due.get());
        start(job, due);
      }
    }
    return jobs.stream()
        .flatMap(job -> job.times().next(now).stream())
        .min(Comparator.naturalOrder());
  }

  private void start(ScheduledJob job, Optional<Instant> due) throws IOException {
    Run run = begun(job, due);
    log.begin(run);
    if (running.add(job.name())) executor.execute(() -> runToEnd(job, run));
    else
      log.end(ended(run, codes.running(), RunResult.BUSY, Optional.of("The run before goes on")));
  }

  private void runToEnd(ScheduledJob job, Run run) {
    try {
      run(job, run);
    } catch (IOException e) {
      throw new IllegalStateException("Cannot keep the end of the run " + run.id(), e);
    } finally {
      running.remove(job.name());
    }
  }

  /** Runs a job now, whatever its times, and returns its exit code. */
  public int runOnce(ScheduledJob job) throws IOException {
    Run run = begun(job, Optional.empty());
    log.begin(run);
    return run(job, run);
  }

  private int run(ScheduledJob job, Run run) throws IOException {
    try {
      int exitCode = process.run(job, run);
      log.end(ended(run, exitCode, result(exitCode), message(exitCode)));
      return exitCode;
    } catch (IOException e) {
      String message = "Cannot start the job: " + Objects.toString(e.getMessage(), e.toString());
      log.end(ended(run, codes.failure(), RunResult.FAILED, Optional.of(message)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      log.end(ended(run, codes.failure(), RunResult.FAILED, Optional.of("The schedule was ended")));
    }
    return codes.failure();
  }

  /** What a command says of its own end in the log stands before this. */
  private RunResult result(int exitCode) {
    if (exitCode == codes.running()) return RunResult.BUSY;
    return exitCode == 0 ? RunResult.DONE : RunResult.FAILED;
  }

  private static Optional<String> message(int exitCode) {
    return exitCode > 128 ? Optional.of("Ended by signal " + (exitCode - 128)) : Optional.empty();
  }

  private Run begun(ScheduledJob job, Optional<Instant> due) {
    Instant now = clock.instant();
    return new Run(
        ID.format(now) + "-" + job.name(),
        job.command().get(0),
        Optional.of(job.name()),
        due,
        now,
        Optional.of(ProcessMark.own()),
        Optional.empty());
  }

  private Run ended(Run run, int exitCode, RunResult result, Optional<String> message) {
    Run.End end =
        new Run.End(
            clock.instant(),
            exitCode,
            result,
            message,
            List.of(),
            RunFigures.NONE,
            Optional.empty());
    return run.ended(end);
  }
}
