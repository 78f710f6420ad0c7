package org.gongkai.jobs;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.jobs.runs.RunFigures;
import org.gongkai.jobs.runs.RunResult;
import org.gongkai.jobs.spark.FailedLimit;
import org.gongkai.jobs.spark.Ingest;
import org.gongkai.jobs.spark.Knowledge;
import org.gongkai.jobs.spark.Landings;
import org.gongkai.jobs.spark.Planning;
import org.gongkai.jobs.spark.Sessions;
import org.gongkai.jobs.spark.Terms;
import org.gongkai.jobs.spark.TooManyFailed;
import org.gongkai.landing.KnownHashes;
import org.gongkai.landing.LandingListing;
import org.gongkai.operation.Operation;
import org.gongkai.query.QueryException;
import org.gongkai.warehouse.Hold;
import org.gongkai.warehouse.IngestPlan;
import org.gongkai.warehouse.JudgedReport;
import org.gongkai.warehouse.ProcessedStore;
import org.gongkai.warehouse.ReportStatus;
import org.gongkai.warehouse.Snapshot;
import org.gongkai.warehouse.SnapshotStore;
import org.gongkai.warehouse.WriteLock;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Reading, building and publishing on behalf of a command.
 *
 * @param main the options of all commands
 * @param spec of the command, for its streams
 * @param surroundings what the command was made with
 */
record IngestRun(Main main, CommandSpec spec, Surroundings surroundings) {

  /**
   * What a command that ingests is made with.
   *
   * @param terms tell whether there is anything to do
   * @param knowledge is read when there is
   * @param operation how runs are watched, read from the folder of the configuration
   * @param version of the program
   * @param clock stamps the run
   */
  record Surroundings(
      IngestCommand.FromConf<Terms> terms,
      IngestCommand.FromConf<Knowledge> knowledge,
      Function<Path, Operation> operation,
      String version,
      Clock clock) {

    /** The same with checks across reports that may stop being evaluated. */
    Surroundings accepting(Set<String> checkIds) {
      return new Surroundings(
          terms,
          (conf, ocr) -> knowledge.of(conf, ocr).accepting(checkIds),
          operation,
          version,
          clock);
    }
  }

  /**
   * What somebody wants of a run.
   *
   * @param paths folders and files with landed documents
   * @param ocr whether pictures are read
   * @param master where Spark runs
   * @param limit how many documents may fail
   * @param isForAllThatIsNew whether it is for all that is new and nothing else
   * @param isSummary whether the run is told in one line only
   */
  record Wish(
      List<String> paths,
      Ocr ocr,
      String master,
      FailedLimit limit,
      boolean isForAllThatIsNew,
      boolean isSummary) {}

  /** Decides what is to be read; empty when there is no work. */
  @FunctionalInterface
  interface Planner {
    Optional<IngestPlan> plan(Planning planning, LandingListing listing) throws IOException;
  }

  /**
   * Ingests under the write lock and keeps how it went.
   *
   * @return the exit code of the command
   */
  int call(Wish wish, Planner planner) throws Exception {
    PrintWriter err = spec.commandLine().getErr();
    RunRecording recording =
        RunRecording.begin(
            main, err, surroundings.clock(), surroundings.version(), spec.name(), wish.paths());
    try {
      return recording.around(() -> kept(wish, planner, recording));
    } finally {
      if (wish.isSummary()) spec.commandLine().getOut().println(recording.summary());
    }
  }

  /** Says what a run would read, and changes nothing. */
  int preview(Wish wish, Planner planner) {
    Terms terms = terms(wish);
    try {
      Planning planning = planning(new SnapshotStore(main.data().resolve("warehouse")), terms);
      LandingListing listing = listing(wish);
      Optional<IngestPlan> plan = planner.plan(planning, listing);
      List<String> lines =
          plan.isEmpty()
              ? IngestSummary.nothingNew(
                  listing.files().size(), planning.snapshots(), planning.snapshots().hold())
              : IngestPreview.of(plan.get());
      lines.forEach(spec.commandLine().getOut()::println);
      return ExitCode.OK;
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private int kept(Wish wish, Planner planner, RunRecording recording) {
    try {
      recording.keptWhereDataAre();
    } catch (IOException e) {
      throw failure(e);
    }
    return ingest(wish, planner, recording);
  }

  private int ingest(Wish wish, Planner planner, RunRecording recording) {
    LandingListing listing = listing(wish);
    recording.watched(surroundings.operation().apply(main.conf()));
    SnapshotStore snapshots = new SnapshotStore(main.data().resolve("warehouse"));
    try (WriteLock lock = WriteLocks.take(snapshots)) {
      lock.requireHeld();
      recording.kept();
      Optional<LastLook> look =
          wish.isForAllThatIsNew() ? Optional.of(look(listing, snapshots, wish)) : Optional.empty();
      if (look.filter(l -> l.isAsBefore(surroundings.clock())).isPresent())
        return nothingNew(snapshots, listing, wish, recording);
      Planning planning = planning(snapshots, terms(wish));
      return run(planning, listing, look, wish, planner, recording);
    } catch (QueryException e) {
      throw QueryFailures.userError(e);
    } catch (TooManyFailed e) {
      throw new UserError(ExitCode.TOO_MANY_FAILED, e.getMessage());
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private LastLook look(LandingListing listing, SnapshotStore snapshots, Wish wish)
      throws IOException {
    List<String> words =
        List.of(
            surroundings.version(),
            wish.ocr().libraries().toString(),
            new ProcessedStore(main.data().resolve("processed")).batchNames().toString(),
            snapshots.current().map(Snapshot::id).toString(),
            snapshots.hold().toString());
    return LastLook.at(
        main.data(),
        new LastLook.Surroundings(listing, main.conf(), Home.program(), words),
        surroundings.clock());
  }

  private static LandingListing listing(Wish wish) {
    LandingListing listing = Landings.of(wish.paths());
    if (!listing.problems().isEmpty()) throw new UserError(ExitCode.USAGE, problems(listing));
    return listing;
  }

  private Terms terms(Wish wish) {
    return surroundings.terms().of(main.conf(), wish.ocr().libraries());
  }

  private static String problems(LandingListing listing) {
    return listing.problems().stream().map(Object::toString).collect(Collectors.joining("\n"));
  }

  private Planning planning(SnapshotStore snapshots, Terms terms) {
    return new Planning(
        new ProcessedStore(main.data().resolve("processed")),
        snapshots,
        terms,
        surroundings.version(),
        surroundings.clock(),
        KnownHashes.in(hashes(), terms.landing(), surroundings.clock().instant()));
  }

  /** The file with the hashes of landed files. */
  private Path hashes() {
    return main.data().resolve("landed-hashes");
  }

  /** All of a changed configuration is read, and its problems reported, before any file is. */
  private int run(
      Planning planning,
      LandingListing listing,
      Optional<LastLook> look,
      Wish wish,
      Planner planner,
      RunRecording recording)
      throws IOException {
    Optional<Ingest> ready =
        planning.isConfKnown() ? Optional.empty() : Optional.of(ingest(planning, wish));
    Optional<IngestPlan> plan = planner.plan(planning, listing);
    recording.attempt("Cannot keep hashes of landed files", () -> planning.hashes().keep(hashes()));
    if (plan.isEmpty()) {
      if (look.isPresent())
        recording.attempt("Cannot keep how all lies", () -> look.get().keep(planning.quietUntil()));
      return nothingNew(planning.snapshots(), listing, wish, recording);
    }
    recording.figures(figures(plan.get()));
    recording.works();
    Ingest ingest = ready.isPresent() ? ready.get() : ingest(planning, wish);
    return run(ingest, plan.get(), wish, planning.load(plan.get()), recording);
  }

  private static RunFigures figures(IngestPlan plan) {
    Map<IngestPlan.Reason, Long> reasons =
        plan.reasons().values().stream()
            .collect(Collectors.groupingBy(reason -> reason, Collectors.counting()));
    int fresh = reasons.getOrDefault(IngestPlan.Reason.NEW, 0L).intValue();
    int changed = reasons.getOrDefault(IngestPlan.Reason.CHANGED, 0L).intValue();
    return new RunFigures(
        plan.given().size(),
        fresh,
        changed,
        plan.unread().size() - fresh - changed,
        0,
        0,
        Map.of());
  }

  private int nothingNew(
      SnapshotStore snapshots, LandingListing listing, Wish wish, RunRecording recording)
      throws IOException {
    recording.attempt("Cannot remove what a killed run left", snapshots::sweepUnfinished);
    Optional<Hold> held = snapshots.hold();
    recording.figures(new RunFigures(listing.files().size(), 0, 0, 0, 0, 0, Map.of()));
    recording.result(held.isPresent() ? RunResult.HELD : RunResult.NOTHING_NEW);
    print(IngestSummary.nothingNew(listing.files().size(), snapshots, held), wish, recording);
    return held.isPresent() ? ExitCode.HELD : ExitCode.OK;
  }

  private int run(
      Ingest ingest, IngestPlan plan, Wish wish, Sessions.Load load, RunRecording recording)
      throws IOException {
    ingest.knowledge().checks().compile();
    try (Sessions session = Sessions.open(wish.master(), load)) {
      Ingest.Outcome outcome = ingest.run(plan, session.spark(), wish.limit());
      recording.figures(
          recording
              .figures()
              .read(outcome.filesRead(), outcome.failed(), statuses(outcome.reports())));
      recording.built(outcome.snapshot());
      recording.result(outcome.held().isPresent() ? RunResult.HELD : RunResult.PUBLISHED);
      print(IngestSummary.of(outcome, plan), wish, recording);
      SharedDatabase.of(main).follow();
      return IngestSummary.exitCode(outcome);
    }
  }

  private static Map<String, Integer> statuses(List<JudgedReport> reports) {
    Map<String, Integer> statuses = new TreeMap<>();
    for (ReportStatus status : ReportStatus.values()) statuses.put(status.code(), 0);
    reports.forEach(report -> statuses.merge(report.status().code(), 1, Integer::sum));
    return statuses;
  }

  private Ingest ingest(Planning planning, Wish wish) {
    Knowledge known = surroundings.knowledge().of(main.conf(), wish.ocr().libraries());
    if (!known.terms().confHash().equals(planning.terms().confHash()))
      throw new UserError(
          ExitCode.USAGE,
          "Cannot use "
              + main.conf()
              + ": it was changed while it was read; run the same command again.");
    return new Ingest(
        planning.processed(),
        planning.snapshots(),
        known,
        surroundings.version(),
        surroundings.clock(),
        IngestDisplay.on(spec.commandLine().getErr(), main, wish.isSummary()));
  }

  private void print(List<String> lines, Wish wish, RunRecording recording) {
    Optional<JsonLog> log = main.jsonLog(spec.commandLine().getErr());
    if (main.quiet() || wish.isSummary()) return;
    PrintWriter out = spec.commandLine().getOut();
    log.ifPresent(l -> recording.tell(l, lines));
    if (log.isEmpty()) lines.forEach(out::println);
    out.flush();
  }

  private static UserError failure(IOException e) {
    String message = e.getMessage() == null ? e.toString() : e.getMessage();
    UserError error =
        new UserError(
            ExitCode.FAILURE,
            message.startsWith("Cannot") ? message : "Cannot finish the ingest: " + message);
    error.initCause(e);
    return error;
  }
}
