package org.gongkai.jobs;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.gongkai.jobs.runs.LineageFile;
import org.gongkai.jobs.runs.MetricsFile;
import org.gongkai.jobs.runs.ProcessMark;
import org.gongkai.jobs.runs.Run;
import org.gongkai.jobs.runs.RunFigures;
import org.gongkai.jobs.runs.RunLog;
import org.gongkai.jobs.runs.RunResult;
import org.gongkai.jobs.runs.RunSummary;
import org.gongkai.operation.Operation;
import org.gongkai.warehouse.Hold;
import org.gongkai.warehouse.Snapshot;
import org.gongkai.warehouse.SnapshotStore;

/**
 * One run of a command from its first word to its last, kept in the log of runs and, as {@code
 * conf/operation.yaml} says, in metrics and events. What cannot be kept is told to the user and
 * changes no exit code.
 */
final class RunRecording {
  private static final DateTimeFormatter ID =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final RunLog log;
  private final SnapshotStore snapshots;
  private final Clock clock;
  private final String version;
  private final List<String> inputs;
  private final PrintWriter err;
  private final List<String> notices = new ArrayList<>();
  private Run run;
  private boolean isLogged;
  private boolean isTold;
  private RunFigures figures = RunFigures.NONE;
  private RunResult result = RunResult.DONE;
  private Optional<Snapshot> built = Optional.empty();
  private Optional<Operation> operation = Optional.empty();

  private RunRecording(
      Main main, PrintWriter err, Clock clock, String version, Run run, List<String> inputs) {
    this.log = new RunLog(main.local());
    this.snapshots = new SnapshotStore(main.data().resolve("warehouse"));
    this.err = err;
    this.clock = clock;
    this.version = version;
    this.run = run;
    this.inputs = List.copyOf(inputs);
  }

  /**
   * A run that begins now; it is kept from {@link #kept} or {@link #keptWhereDataAre} on.
   *
   * @param inputs the folders and files that it was given
   */
  static RunRecording begin(
      Main main,
      PrintWriter err,
      Clock clock,
      String version,
      String command,
      List<String> inputs) {
    Instant now = clock.instant();
    ProcessMark process = ProcessMark.own();
    ScheduledRun scheduled = ScheduledRun.ofProcess();
    Run run =
        new Run(
            scheduled.runId().orElseGet(() -> ID.format(now) + "-" + process.number()),
            command,
            scheduled.job(),
            scheduled.due(),
            now,
            Optional.of(process),
            Optional.empty());
    main.begin(run.id());
    return new RunRecording(main, err, clock, version, run, inputs);
  }

  /** Keeps the beginning if there is a data folder: a wrong word leaves none behind. */
  void keptWhereDataAre() throws IOException {
    if (Files.isDirectory(log.folder())) kept();
  }

  /** Keeps the beginning, if it is not kept yet. */
  void kept() throws IOException {
    if (isLogged) return;
    log.begin(run);
    isLogged = true;
  }

  /** From now on metrics are kept too, and events once there is something to tell. */
  void watched(Operation asConfigured) {
    operation = Optional.of(asConfigured);
  }

  /** The run has something to do: a run that finds nothing to do touches no data set. */
  void works() {
    if (isTold) return;
    isTold = true;
    lineage().ifPresent(file -> attempt(() -> file.begin(run, datasets())));
  }

  void figures(RunFigures known) {
    figures = known;
  }

  RunFigures figures() {
    return figures;
  }

  void result(RunResult known) {
    result = known;
  }

  /** What the run built. */
  void built(Snapshot snapshot) {
    built = Optional.of(snapshot);
  }

  /** Does the work and keeps how it ended; what it throws is thrown on. */
  int around(Callable<Integer> work) throws Exception {
    try {
      int exitCode = work.call();
      end(exitCode, result, Optional.empty());
      return exitCode;
    } catch (Exception | Error e) {
      Failure failure = Failure.of(e);
      end(failure.exitCode(), result(failure.exitCode()), Optional.of(failure.message()));
      throw e;
    }
  }

  private static RunResult result(int exitCode) {
    return switch (exitCode) {
      case ExitCode.USAGE -> RunResult.MISUSED;
      case ExitCode.RUNNING -> RunResult.BUSY;
      case ExitCode.TOO_MANY_FAILED -> RunResult.REFUSED;
      default -> RunResult.FAILED;
    };
  }

  private void end(int exitCode, RunResult ending, Optional<String> message) {
    ended(exitCode, ending, message);
    if (!Files.isDirectory(log.folder())) return;
    if (operation.isPresent() && ending != RunResult.BUSY) {
      if (message.isPresent()) works();
      if (isTold) lineage().ifPresent(file -> attempt(() -> file.end(run, datasets())));
      metrics().ifPresent(file -> attempt(() -> file.write(run, surroundings())));
      ended(exitCode, ending, message);
    }
    attempt(() -> log.end(run));
    notices.forEach(err::println);
    err.flush();
  }

  private void ended(int exitCode, RunResult ending, Optional<String> message) {
    Run.End end =
        new Run.End(
            clock.instant(), exitCode, ending, message, notices, figures, built.map(Snapshot::id));
    run = run.ended(end);
  }

  /** Tells a collector of logs what the run did. */
  void tell(JsonLog lines, List<String> words) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("given", figures.given());
    fields.put("new", figures.fresh());
    fields.put("changed", figures.changed());
    fields.put("again", figures.again());
    fields.put("read", figures.read());
    fields.put("failed", figures.failed());
    fields.put("reports", new TreeMap<>(figures.reports()));
    built.ifPresent(snapshot -> fields.put("snapshot", snapshot.id()));
    fields.put("details", words);
    lines.line(clock.instant(), JsonLog.Level.INFO, "done", result.words(), fields);
  }

  /** The run in one line, when it has ended. */
  String summary() {
    return RunSummary.of(run, ZoneId.systemDefault());
  }

  private Optional<LineageFile> lineage() {
    return operation
        .flatMap(Operation::lineage)
        .map(l -> new LineageFile(log.folder().resolve(l.file()), l.namespace(), version));
  }

  private Optional<MetricsFile> metrics() {
    return operation
        .flatMap(Operation::metrics)
        .map(path -> new MetricsFile(log.folder().resolve(path)));
  }

  private LineageFile.Datasets datasets() {
    Map<String, Long> tables = new TreeMap<>();
    built.ifPresent(
        snapshot ->
            snapshot.manifest().tables().forEach((name, table) -> tables.put(name, table.rows())));
    return new LineageFile.Datasets(
        inputs.stream().map(RunRecording::address).toList(),
        address(snapshots.warehouse().toString()),
        tables);
  }

  /** Absolute on this machine; with a scheme as it is. */
  private static String address(String path) {
    return path.contains(":") ? path : Path.of(path).toAbsolutePath().normalize().toString();
  }

  private MetricsFile.Surroundings surroundings() throws IOException {
    Optional<Instant> lastGood =
        run.isGood()
            ? run.end().map(Run.End::time)
            : log.read().lastGood().flatMap(Run::end).map(Run.End::time);
    Optional<Hold> hold = snapshots.hold();
    return new MetricsFile.Surroundings(
        lastGood,
        snapshots.current().map(s -> Instant.parse(s.manifest().created())),
        hold.isPresent(),
        Files.getFileStore(log.folder()).getUsableSpace());
  }

  /** Something that is written or removed beside the run's own work. */
  @FunctionalInterface
  interface Chore {
    void run() throws IOException;
  }

  private void attempt(Chore chore) {
    attempt("Cannot keep the run", chore);
  }

  /**
   * Does something that the run can do without. What cannot be done is told to the user.
   *
   * @param failure how that is told, such as {@code Cannot keep the run}
   */
  void attempt(String failure, Chore chore) {
    try {
      chore.run();
    } catch (IOException e) {
      notices.add(failure + ": " + e);
    }
  }
}
