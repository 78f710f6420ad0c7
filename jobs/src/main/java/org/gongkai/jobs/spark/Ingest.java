package org.gongkai.jobs.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.gongkai.conf.Catalog;
import org.gongkai.landing.LandedFile;
import org.gongkai.warehouse.Balance;
import org.gongkai.warehouse.Draft;
import org.gongkai.warehouse.Hold;
import org.gongkai.warehouse.IngestPlan;
import org.gongkai.warehouse.JudgedReport;
import org.gongkai.warehouse.Losses;
import org.gongkai.warehouse.ProcessedEntry;
import org.gongkai.warehouse.ProcessedStore;
import org.gongkai.warehouse.ReportHead;
import org.gongkai.warehouse.ReportJudge;
import org.gongkai.warehouse.Run;
import org.gongkai.warehouse.Snapshot;
import org.gongkai.warehouse.SnapshotStore;
import org.gongkai.warehouse.Table;

/**
 * Reads what is new, builds the tables and publishes them. The caller holds the write lock.
 *
 * @param processed the processed store
 * @param snapshots the warehouse
 * @param knowledge from {@code conf/}
 * @param version of the program
 * @param clock stamps the run; no fact depends on it
 * @param display shows how far the run is
 */
public record Ingest(
    ProcessedStore processed,
    SnapshotStore snapshots,
    Knowledge knowledge,
    String version,
    Clock clock,
    Display display) {
  private static final DateTimeFormatter ID =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** Shows how far a run is. */
  public interface Display extends IngestJob.Progress, Consumer<Table> {}

  /**
   * What a run published.
   *
   * @param snapshot what was built; readers see it unless it is held
   * @param held why it waits for somebody to accept it
   * @param filesRead number of files that were read
   * @param failed number of them that could not be read for an exception or a limit
   * @param reports of the files given to the run
   * @param notices what the user should know, one sentence each
   */
  public record Outcome(
      Snapshot snapshot,
      Optional<Hold> held,
      int filesRead,
      int failed,
      List<JudgedReport> reports,
      List<String> notices) {}

  /** Does the work, however many documents fail. */
  public Outcome run(IngestPlan plan, SparkSession spark) throws IOException {
    return run(plan, spark, FailedLimit.NONE);
  }

  /**
   * Does the work. What fails leaves the former snapshot in place.
   *
   * @throws TooManyFailed before anything is built
   */
  public Outcome run(IngestPlan plan, SparkSession spark, FailedLimit limit) throws IOException {
    Instant started = clock.instant();
    requireSound(snapshots.current());
    Set<Integer> read = read(plan, spark);
    List<ProcessedEntry> entries = processed.entries();
    requireWithin(limit, entries);
    FormerSnapshot former = FormerSnapshot.of(spark, snapshots.current(), knowledge.terms());
    ProcessedBatches batches = new ProcessedBatches(spark, processed.batches());
    List<JudgedReport> all = judged(batches, entries);
    List<JudgedReport> own =
        Balance.ofRun(plan.given().stream().map(LandedFile::file).toList(), all);
    List<String> notices = new ArrayList<>();
    Snapshot snapshot = built(new BuildJob(spark, batches, former), all, own, started, notices);
    Optional<Hold> held = publish(snapshot, Losses.of(former.reports(), all));
    if (held.isEmpty()) writeToCatalog(spark, snapshot);
    sweep().ifPresent(notices::add);
    int failed =
        (int)
            entries.stream()
                .filter(e -> read.contains(e.batchNumber()))
                .filter(FailedLimit::isFailed)
                .count();
    return new Outcome(snapshot, held, plan.unread().size(), failed, own, notices);
  }

  /** The numbers of the batches that the run adds. */
  private Set<Integer> read(IngestPlan plan, SparkSession spark) throws IOException {
    if (plan.unread().isEmpty()) return Set.of();
    IngestJob job =
        new IngestJob(
            knowledge.processor(),
            knowledge.terms().containers(),
            knowledge.terms().reader(),
            knowledge.limits(),
            knowledge.batches(),
            processed);
    return numbers(job.run(spark, plan.unread(), display).stream());
  }

  private static Set<Integer> numbers(Stream<ProcessedStore.Batch> batches) {
    return batches.map(ProcessedStore.Batch::number).collect(Collectors.toSet());
  }

  private void requireWithin(FailedLimit limit, List<ProcessedEntry> entries) throws IOException {
    List<String> published = snapshots.current().map(Snapshot::batches).orElse(List.of());
    Set<Integer> numbers =
        numbers(processed.batches().stream().filter(b -> published.contains(b.name())));
    Optional<String> excess = limit.excess(entries, numbers);
    if (excess.isPresent())
      throw new TooManyFailed(
          "Cannot publish: "
              + excess.get()
              + ". What was read is stored and is not read again: repair the files, or run with a"
              + " higher --max-failed");
  }

  /** What is taken over from a damaged snapshot would look sound in the next one. */
  private void requireSound(Optional<Snapshot> former) throws IOException {
    if (former.isEmpty()) return;
    List<String> differences = snapshots.differences(former.get(), DataFiles::contents);
    if (!differences.isEmpty())
      throw new IOException(
          "Cannot build on the snapshot "
              + former.get().id()
              + ": "
              + String.join("; ", differences)
              + ". Go back to a sound one with 'gongkai rollback', or remove "
              + snapshots.warehouse().resolve("CURRENT")
              + " to build everything anew; no document is read a second time for it");
  }

  /** When it fails the snapshot is published as files, and the next run tries again. */
  private void writeToCatalog(SparkSession spark, Snapshot snapshot) throws IOException {
    Optional<Catalog> catalog = knowledge.terms().catalog();
    if (catalog.isEmpty()) return;
    snapshots.record(snapshot, new IcebergTables(spark, catalog.get()).publish(snapshot));
  }

  /** Old snapshots that cannot be removed cost space and harm nobody. */
  private Optional<String> sweep() {
    try {
      snapshots.sweep(knowledge.snapshots().kept());
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of("Published, but old snapshots cannot be removed: " + e.getMessage());
    }
  }

  private List<JudgedReport> judged(ProcessedBatches batches, List<ProcessedEntry> entries)
      throws IOException {
    List<ReportHead> heads = batches.heads();
    Balance.checkReadings(entries, heads);
    return ReportJudge.judge(heads, knowledge.build().agencies());
  }

  private Snapshot built(
      BuildJob build,
      List<JudgedReport> all,
      List<JudgedReport> own,
      Instant started,
      List<String> notices)
      throws IOException {
    Path folder = snapshots.begin(ID.format(started));
    try (TableWriter writer =
        new TableWriter(build.spark(), folder, snapshots.attempts(), build.former(), display)) {
      build.write(writer, all, knowledge.build(), day(started));
      writer.writeViews(knowledge.checks().views());
      notices.addAll(knowledge.checks().write(writer, build.former(), day(started)));
      return sealed(build, writer, own, started, folder);
    }
  }

  private Snapshot sealed(
      BuildJob build, TableWriter writer, List<JudgedReport> own, Instant started, Path folder)
      throws IOException {
    String id = folder.getFileName().toString();
    Instant finished = clock.instant();
    build.writeRuns(
        writer,
        new Run(id, started, finished, Run.count(own), id, knowledge.terms().confHash(), version));
    Draft draft =
        new Draft(
            finished.toString(),
            version,
            knowledge.terms().confHash(),
            knowledge.terms().builder(),
            processed.batchNames(),
            writer.files());
    return snapshots.seal(folder, draft, DataFiles::contents);
  }

  private static LocalDate day(Instant time) {
    return LocalDate.ofInstant(time, ZoneOffset.UTC);
  }

  /** Shows a snapshot to readers, unless it loses too much or somebody rolled back. */
  private Optional<Hold> publish(Snapshot snapshot, Losses losses) throws IOException {
    Optional<String> rollback = snapshots.hold().flatMap(Hold::rollback);
    List<String> lost = losses.reasonsToHold(knowledge.snapshots());
    if (rollback.isEmpty() && lost.isEmpty()) {
      snapshots.show(snapshot);
      return Optional.empty();
    }
    Hold hold = new Hold(rollback, Optional.of(snapshot.id()), lost);
    snapshots.hold(hold);
    return Optional.of(hold);
  }
}
