package org.gongkai.jobs;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.gongkai.jobs.runs.Run;
import org.gongkai.jobs.runs.RunLog;
import org.gongkai.jobs.schedule.ChildProcess;
import org.gongkai.jobs.schedule.Scheduler;
import org.gongkai.operation.ScheduledJob;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The command {@code schedule}. */
@Command(
    name = "schedule",
    mixinStandardHelpOptions = true,
    header = "Run the jobs of conf/schedule.yaml at their times, until Ctrl-C.",
    descriptionHeading = "%n",
    description = {
      "Each job runs in a process of its own, so that none can end the schedule; what it prints is"
          + " printed here. 'gongkai history' lists the runs with their exit codes.",
      "",
      "A time that was missed, because the schedule or the machine was down, is caught up once"
          + " after the next start, however often it was missed. A job that still runs when its"
          + " next time comes is not started again; the history has a run that ended with 5.",
      "",
      "conf/deploy has files for systemd, cron, Kubernetes and Airflow, which need no schedule.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  gongkai schedule                        run the jobs until Ctrl-C",
      "  gongkai schedule --list                 the jobs, their next times and last runs",
      "  gongkai schedule --once nightly-ingest  run one now"
    })
final class ScheduleCommand implements Callable<Integer> {
  /** A clock that is set, or a machine that slept, is noticed after so long. */
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(20);

  private static final String LINE = "%-20s %-17s %-17s %-16s %s%n";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
  private static final Scheduler.ExitCodes CODES =
      new Scheduler.ExitCodes(ExitCode.RUNNING, ExitCode.FAILURE);

  @ParentCommand private Main main;
  @Spec private CommandSpec spec;

  @Option(names = "--list", description = "List the jobs, their next times and last runs.")
  private boolean list;

  @Option(
      names = "--once",
      paramLabel = "JOB",
      description = "Run this job now, and end with its exit code.")
  private Optional<String> once = Optional.empty();

  private final Function<Path, List<ScheduledJob>> jobs;
  private final Clock clock;

  /**
   * The command.
   *
   * @param jobs reads them from a folder of the configuration
   * @param clock tells what is due
   */
  ScheduleCommand(Function<Path, List<ScheduledJob>> jobs, Clock clock) {
    this.jobs = jobs;
    this.clock = clock;
  }

  @Override
  public Integer call() throws Exception {
    List<ScheduledJob> known = jobs.apply(main.conf());
    known.forEach(this::requireSound);
    RunLog log = new RunLog(main.local());
    if (list) return list(known, log);
    return once.isPresent() ? runOnce(job(once.get(), known), log) : runUntilEnded(known, log);
  }

  /** A word that is wrong in the middle of the night would be found too late. */
  private void requireSound(ScheduledJob job) {
    CommandLine line = Shell.of(Commands.commandLine(), () -> false).line();
    try {
      line.parseArgs(job.command().toArray(String[]::new));
    } catch (ParameterException e) {
      throw unusable(job, e.getMessage());
    }
    if (job.command().contains(spec.name())) throw unusable(job, "it would start the schedule");
  }

  private UserError unusable(ScheduledJob job, String reason) {
    return new UserError(
        ExitCode.USAGE,
        "Cannot run the job '%s' of %s: %s"
            .formatted(job.name(), main.conf().resolve("schedule.yaml"), reason));
  }

  private ScheduledJob job(String name, List<ScheduledJob> known) {
    return known.stream()
        .filter(job -> job.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UserError(
                    ExitCode.USAGE,
                    "Cannot find the job '%s'; there are %s"
                        .formatted(name, known.stream().map(ScheduledJob::name).toList())));
  }

  private int list(List<ScheduledJob> known, RunLog log) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    RunLog.Contents runs = log.read();
    out.printf(LINE, "job", "next", "last", "", "command");
    for (ScheduledJob job : known) {
      ZoneId zone = job.times().zone();
      Optional<Run> last = runs.last(job.name());
      out.printf(
          LINE,
          job.name(),
          time(job.times().next(clock.instant()), zone),
          time(last.map(Run::started), zone),
          last.map(Run::state).orElse(""),
          String.join(" ", job.command()));
    }
    known.stream()
        .findFirst()
        .ifPresent(job -> out.printf("%nTimes are those of %s.%n", job.times().zone()));
    out.flush();
    return ExitCode.OK;
  }

  private static String time(Optional<Instant> time, ZoneId zone) {
    return time.map(t -> TIME.format(t.atZone(zone))).orElse("-");
  }

  private int runOnce(ScheduledJob job, RunLog log) throws IOException {
    return new Scheduler(List.of(job), log, clock, Runnable::run, child(), CODES, this::complain)
        .runOnce(job);
  }

  private int runUntilEnded(List<ScheduledJob> known, RunLog log) throws Exception {
    ExecutorService executor = Executors.newCachedThreadPool();
    Scheduler scheduler =
        new Scheduler(known, log, clock, executor, child(), CODES, this::complain);
    RunRecording.begin(
            main,
            spec.commandLine().getErr(),
            clock,
            Version.current(),
            Scheduler.COMMAND,
            List.of())
        .kept();
    while (true) {
      Optional<Instant> next = scheduler.startDue();
      Thread.sleep(pause(next, clock.instant()).toMillis());
    }
  }

  private synchronized void complain(String sentence) {
    PrintWriter err = spec.commandLine().getErr();
    Optional<JsonLog> lines = main.jsonLog(err);
    lines.ifPresent(
        l -> l.line(clock.instant(), JsonLog.Level.ERROR, "unkept", sentence, Map.of()));
    if (lines.isEmpty()) err.println(sentence);
    err.flush();
  }

  /** Until something is due, and not too long. */
  static Duration pause(Optional<Instant> next, Instant now) {
    Duration until = next.map(time -> Duration.between(now, time)).orElse(LONGEST_PAUSE);
    if (until.compareTo(LONGEST_PAUSE) >= 0) return LONGEST_PAUSE;
    return until.isNegative() ? Duration.ZERO : until.plusMillis(1);
  }

  private ChildProcess child() {
    List<String> options = new ArrayList<>();
    options.add("--data=" + main.data());
    options.add("--conf=" + main.conf());
    if (main.debug()) options.add("--debug");
    if (main.quiet()) options.add("--quiet");
    if (main.jsonLog(spec.commandLine().getErr()).isPresent()) options.add("--log=json");
    return new ChildProcess(ChildJava::of, options);
  }
}
