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
import org.apache.spark.sql.SparkSession;
import org.gongkai.landing.LandedFile;
import org.gongkai.landing.LandingFile;
import org.gongkai.landing.ListedFile;
import org.gongkai.landing.container.Containers;
import org.gongkai.warehouse.Balance;
import org.gongkai.warehouse.Draft;
import org.gongkai.warehouse.DueDay;
import org.gongkai.warehouse.Hold;
import org.gongkai.warehouse.IngestPlan;
import org.gongkai.warehouse.JudgedReport;
import org.gongkai.warehouse.Losses;
import org.gongkai.warehouse.ProcessedStore;
import org.gongkai.warehouse.ReportHead;
import org.gongkai.warehouse.ReportJudge;
import org.gongkai.warehouse.Reread;
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
   * @param reports of the files given to the run
   * @param notices what the user should know, one sentence each
   */
  public record Outcome(
      Snapshot snapshot,
      Optional<Hold> held,
      int filesRead,
      List<JudgedReport> reports,
      List<String> notices) {}

  /**
   * Compares the given files, and the documents in those that are containers, with what was read
   * before.
   *
   * @param reread what is to be read again though an older reader read it well
   * @return the plan, or nothing when there is no work: no file is new and the current or the held
   *     snapshot is of this store, configuration and version
   */
  public Optional<IngestPlan> plan(List<ListedFile> listed, Reread reread) throws IOException {
    List<LandedFile> given = landed(listed);
    IngestPlan plan = IngestPlan.of(given, processed.entries(), knowledge.reader(), reread);
    return plan.unread().isEmpty() && isCurrent() ? Optional.empty() : Optional.of(plan);
  }

  /**
   * Plans to read documents again whatever was read before.
   *
   * @param listed files, among them those that hold the documents
   * @param places where the documents lie, see {@link LandingFile#place}
   */
  public IngestPlan replay(List<ListedFile> listed, Set<String> places) {
    List<ListedFile> holding = listed.stream().filter(f -> f.mayHold(places)).toList();
    List<LandedFile> asked =
        landed(holding).stream().filter(f -> places.contains(f.file().place())).toList();
    return new IngestPlan(asked, asked, 0);
  }

  private List<LandedFile> landed(List<ListedFile> listed) {
    Containers containers = Landings.containers(knowledge.containers());
    return listed.parallelStream().flatMap(f -> containers.land(f).stream()).toList();
  }

  /** How much a run of the plan has to do. */
  public Sessions.Load load(IngestPlan plan) throws IOException {
    long unread = plan.unread().stream().mapToLong(f -> f.listed().bytes()).sum();
    return Sessions.Load.of(unread, processed.bytes());
  }

  private boolean isCurrent() throws IOException {
    Optional<Snapshot> newest =
        snapshots.hold().isPresent() ? held(snapshots.hold().get()) : snapshots.current();
    List<String> batches = batchNames();
    return newest
        .filter(s -> s.batches().equals(batches))
        .filter(s -> s.manifest().confHash().equals(knowledge.confHash()))
        .filter(s -> s.manifest().builder().equals(knowledge.builder()))
        .filter(s -> s.manifest().version().equals(version))
        .filter(s -> !turned(day(Instant.parse(s.manifest().created())), day(clock.instant())))
        .isPresent();
  }

  private Optional<Snapshot> held(Hold hold) throws IOException {
    return hold.snapshotId().isPresent()
        ? snapshots.find(hold.snapshotId().get())
        : Optional.empty();
  }

  /** Whether time alone makes another snapshot: a verdict runs out, reports become overdue. */
  private boolean turned(LocalDate before, LocalDate day) {
    return knowledge.checks().runsOut(before, day) || DueDay.passed(before, day);
  }

  private static LocalDate day(Instant time) {
    return LocalDate.ofInstant(time, ZoneOffset.UTC);
  }

  private List<String> batchNames() throws IOException {
    return processed.batches().stream().map(ProcessedStore.Batch::name).toList();
  }

  /** Does the work. What fails leaves the former snapshot in place. */
  public Outcome run(IngestPlan plan, SparkSession spark) throws IOException {
    Instant started = clock.instant();
    requireSound(snapshots.current());
    if (!plan.unread().isEmpty())
      new IngestJob(
              knowledge.processor(),
              knowledge.containers(),
              knowledge.reader(),
              knowledge.limits(),
              processed)
          .run(spark, plan.unread(), display);
    FormerSnapshot former = FormerSnapshot.of(spark, snapshots.current(), knowledge.builder());
    ProcessedBatches batches = new ProcessedBatches(spark, processed.batches());
    List<JudgedReport> all = judged(batches);
    List<JudgedReport> own =
        Balance.ofRun(plan.given().stream().map(LandedFile::file).toList(), all);
    List<String> notices = new ArrayList<>();
    Snapshot snapshot = built(new BuildJob(spark, batches, former), all, own, started, notices);
    Optional<Hold> held = publish(snapshot, Losses.of(former.reports(), all));
    sweep().ifPresent(notices::add);
    return new Outcome(snapshot, held, plan.unread().size(), own, notices);
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

  /** Old snapshots that cannot be removed cost space and harm nobody. */
  private Optional<String> sweep() {
    try {
      snapshots.sweep(knowledge.snapshots().kept());
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of("Published, but old snapshots cannot be removed: " + e.getMessage());
    }
  }

  private List<JudgedReport> judged(ProcessedBatches batches) throws IOException {
    List<ReportHead> heads = batches.heads();
    Balance.checkReadings(processed.entries(), heads);
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
    String id = folder.getFileName().toString();
    TableWriter writer = new TableWriter(build.spark(), folder, build.former(), display);
    build.write(writer, all, knowledge.build(), day(started));
    notices.addAll(knowledge.checks().write(writer, snapshots.current(), day(started)));
    Instant finished = clock.instant();
    build.writeRuns(
        writer, new Run(id, started, finished, Run.count(own), id, knowledge.confHash(), version));
    Draft draft =
        new Draft(
            finished.toString(),
            version,
            knowledge.confHash(),
            knowledge.builder(),
            batchNames(),
            writer.files());
    return snapshots.seal(folder, draft, DataFiles::contents);
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
