package org.gongkai.jobs;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.jobs.spark.Ingest;
import org.gongkai.jobs.spark.Knowledge;
import org.gongkai.jobs.spark.Landings;
import org.gongkai.jobs.spark.Planning;
import org.gongkai.jobs.spark.Sessions;
import org.gongkai.jobs.spark.Terms;
import org.gongkai.landing.LandingListing;
import org.gongkai.query.QueryException;
import org.gongkai.warehouse.Hold;
import org.gongkai.warehouse.IngestPlan;
import org.gongkai.warehouse.ProcessedStore;
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
   * @param version of the program
   * @param clock stamps the run
   */
  record Surroundings(
      IngestCommand.FromConf<Terms> terms,
      IngestCommand.FromConf<Knowledge> knowledge,
      String version,
      Clock clock) {

    /** The same with checks across reports that may stop being evaluated. */
    Surroundings accepting(Set<String> checkIds) {
      return new Surroundings(
          terms, (conf, ocr) -> knowledge.of(conf, ocr).accepting(checkIds), version, clock);
    }
  }

  /** Decides what is to be read; empty when there is no work. */
  @FunctionalInterface
  interface Planner {
    Optional<IngestPlan> plan(Planning planning, LandingListing listing) throws IOException;
  }

  /**
   * Ingests under the write lock.
   *
   * @param paths folders and files with landed documents
   * @param master where Spark runs
   * @return the exit code of the command
   */
  int call(List<String> paths, Ocr ocr, String master, Planner planner) {
    LandingListing listing = Landings.of(paths);
    if (!listing.problems().isEmpty()) throw new UserError(ExitCode.USAGE, problems(listing));
    Terms terms = surroundings.terms().of(main.conf(), ocr.libraries());
    SnapshotStore snapshots = new SnapshotStore(main.data().resolve("warehouse"));
    try (WriteLock lock = WriteLocks.take(snapshots)) {
      lock.requireHeld();
      return run(planning(snapshots, terms), listing, ocr, master, planner);
    } catch (QueryException e) {
      throw QueryFailures.userError(e);
    } catch (IOException e) {
      throw failure(e);
    }
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
        surroundings.clock());
  }

  /** All of a changed configuration is read, and its problems reported, before any file is. */
  private int run(
      Planning planning, LandingListing listing, Ocr ocr, String master, Planner planner)
      throws IOException {
    Optional<Ingest> ready =
        planning.isConfKnown() ? Optional.empty() : Optional.of(ingest(planning, ocr));
    Optional<IngestPlan> plan = planner.plan(planning, listing);
    if (plan.isEmpty()) return nothingNew(planning.snapshots(), listing);
    Ingest ingest = ready.isPresent() ? ready.get() : ingest(planning, ocr);
    return run(ingest, plan.get(), master, planning.load(plan.get()));
  }

  private int nothingNew(SnapshotStore snapshots, LandingListing listing) throws IOException {
    Optional<Hold> held = snapshots.hold();
    print(IngestSummary.nothingNew(listing.files().size(), snapshots, held));
    return held.isPresent() ? ExitCode.HELD : ExitCode.OK;
  }

  private int run(Ingest ingest, IngestPlan plan, String master, Sessions.Load load)
      throws IOException {
    ingest.knowledge().checks().compile();
    try (Sessions session = Sessions.open(master, load)) {
      Ingest.Outcome outcome = ingest.run(plan, session.spark());
      print(IngestSummary.of(outcome, plan));
      SharedDatabase.of(main).follow();
      return IngestSummary.exitCode(outcome);
    }
  }

  private Ingest ingest(Planning planning, Ocr ocr) {
    Knowledge known = surroundings.knowledge().of(main.conf(), ocr.libraries());
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
        IngestDisplay.on(spec.commandLine().getErr(), main.quiet()));
  }

  private void print(List<String> lines) {
    PrintWriter out = spec.commandLine().getOut();
    if (!main.quiet()) lines.forEach(out::println);
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
