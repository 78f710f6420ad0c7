package org.gongkai.jobs;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.jobs.spark.Ingest;
import org.gongkai.jobs.spark.Knowledge;
import org.gongkai.jobs.spark.Landings;
import org.gongkai.jobs.spark.Sessions;
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
   * @param knowledge reads {@code conf/}
   * @param version of the program
   * @param clock stamps the run
   */
  record Surroundings(IngestCommand.KnowledgeSource knowledge, String version, Clock clock) {

    /** The same with checks across reports that may stop being evaluated. */
    Surroundings accepting(Set<String> checkIds) {
      return new Surroundings(
          (conf, ocr) -> knowledge.of(conf, ocr).accepting(checkIds), version, clock);
    }
  }

  /** Decides what is to be read; empty when there is no work. */
  @FunctionalInterface
  interface Planner {
    Optional<IngestPlan> plan(Ingest ingest, LandingListing listing) throws IOException;
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
    Knowledge known = surroundings.knowledge().of(main.conf(), ocr.libraries());
    SnapshotStore snapshots = new SnapshotStore(main.data().resolve("warehouse"));
    try (WriteLock lock = WriteLocks.take(snapshots)) {
      lock.requireHeld();
      return run(ingest(snapshots, known), listing, master, planner);
    } catch (QueryException e) {
      throw QueryFailures.userError(e);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private static String problems(LandingListing listing) {
    return listing.problems().stream().map(Object::toString).collect(Collectors.joining("\n"));
  }

  private Ingest ingest(SnapshotStore snapshots, Knowledge known) {
    Path processed = main.data().resolve("processed");
    return new Ingest(
        new ProcessedStore(processed),
        snapshots,
        known,
        surroundings.version(),
        surroundings.clock(),
        IngestDisplay.on(spec.commandLine().getErr(), main.quiet()));
  }

  private int run(Ingest ingest, LandingListing listing, String master, Planner planner)
      throws IOException {
    Optional<IngestPlan> plan = planner.plan(ingest, listing);
    if (plan.isEmpty()) {
      Optional<Hold> held = ingest.snapshots().hold();
      print(IngestSummary.nothingNew(listing.files().size(), ingest.snapshots(), held));
      return held.isPresent() ? ExitCode.HELD : ExitCode.OK;
    }
    ingest.knowledge().checks().compile();
    try (Sessions session = Sessions.open(master, ingest.load(plan.get()))) {
      Ingest.Outcome outcome = ingest.run(plan.get(), session.spark());
      print(IngestSummary.of(outcome, plan.get()));
      return IngestSummary.exitCode(outcome);
    }
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
