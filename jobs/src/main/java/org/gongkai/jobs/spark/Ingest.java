package org.gongkai.jobs.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.gongkai.landing.LandedFile;
import org.gongkai.landing.ListedFile;
import org.gongkai.landing.container.Containers;
import org.gongkai.warehouse.Balance;
import org.gongkai.warehouse.IngestPlan;
import org.gongkai.warehouse.JudgedReport;
import org.gongkai.warehouse.Manifest;
import org.gongkai.warehouse.ProcessedStore;
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
  /** Snapshots that stay beside the current one are for readers that still hold them. */
  private static final int SNAPSHOTS_KEPT = 3;

  private static final DateTimeFormatter ID =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** Shows how far a run is. */
  public interface Display extends IngestJob.Progress, Consumer<Table> {}

  /**
   * What a run published.
   *
   * @param snapshot what readers see now
   * @param filesRead number of files that were read
   * @param reports of the files given to the run
   * @param notice what went wrong after the publication, for the user
   */
  public record Outcome(
      Snapshot snapshot, int filesRead, List<JudgedReport> reports, Optional<String> notice) {}

  /**
   * Compares the given files, and the documents in those that are containers, with what was read
   * before.
   *
   * @return the plan, or nothing when there is no work: no file is new and the current snapshot is
   *     of this store, configuration and version
   */
  public Optional<IngestPlan> plan(List<ListedFile> listed) throws IOException {
    List<LandedFile> given = landed(listed);
    IngestPlan plan = IngestPlan.of(given, processed.entries(), knowledge.fingerprint());
    return plan.unread().isEmpty() && isCurrent() ? Optional.empty() : Optional.of(plan);
  }

  private List<LandedFile> landed(List<ListedFile> listed) {
    Containers containers = Landings.containers(knowledge.containers());
    return listed.parallelStream().flatMap(f -> containers.land(f).stream()).toList();
  }

  /** How much a run of the plan has to do. */
  public Sessions.Load load(IngestPlan plan) throws IOException {
    long unread = plan.unread().stream().mapToLong(f -> f.listed().bytes()).sum();
    return Sessions.Load.of(unread + processed.bytes());
  }

  private boolean isCurrent() throws IOException {
    List<String> batches = batchNames();
    return snapshots
        .current()
        .filter(s -> s.batches().equals(batches))
        .filter(s -> s.manifest().confHash().equals(knowledge.confHash()))
        .filter(s -> s.manifest().version().equals(version))
        .isPresent();
  }

  private List<String> batchNames() throws IOException {
    return processed.batches().stream().map(ProcessedStore.Batch::name).toList();
  }

  /** Does the work. What fails leaves the former snapshot in place. */
  public Outcome run(IngestPlan plan, SparkSession spark) throws IOException {
    Instant started = clock.instant();
    if (!plan.unread().isEmpty())
      new IngestJob(
              knowledge.processor(),
              knowledge.containers(),
              knowledge.fingerprint(),
              knowledge.limits(),
              processed)
          .run(spark, plan.unread(), display);
    BuildJob build = new BuildJob(spark, processed.batches());
    List<JudgedReport> all = judged(build);
    List<JudgedReport> own =
        Balance.ofRun(plan.given().stream().map(LandedFile::file).toList(), all);
    Snapshot snapshot = publish(spark, build, all, own, started);
    return new Outcome(snapshot, plan.unread().size(), own, sweep());
  }

  /** Old snapshots that cannot be removed cost space and harm nobody. */
  private Optional<String> sweep() {
    try {
      snapshots.sweep(SNAPSHOTS_KEPT);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of("Published, but old snapshots cannot be removed: " + e.getMessage());
    }
  }

  private List<JudgedReport> judged(BuildJob build) throws IOException {
    var heads = build.heads();
    Balance.checkReadings(processed.entries(), heads);
    return ReportJudge.judge(heads, knowledge.build().agencies());
  }

  private Snapshot publish(
      SparkSession spark,
      BuildJob build,
      List<JudgedReport> all,
      List<JudgedReport> own,
      Instant started)
      throws IOException {
    List<Row> former =
        BuildJob.formerRuns(
            spark, snapshots.current().map(s -> s.files(Table.RUN)).orElse(List.of()));
    Path folder = snapshots.begin(ID.format(started));
    String id = folder.getFileName().toString();
    TableWriter writer = new TableWriter(spark, folder, display);
    build.write(writer, all, knowledge.build());
    Instant finished = clock.instant();
    BuildJob.writeRuns(
        writer,
        former,
        new Run(id, started, finished, Run.count(own), id, knowledge.confHash(), version));
    Manifest manifest =
        new Manifest(id, finished.toString(), version, knowledge.confHash(), writer.tables());
    return snapshots.publish(folder, manifest, batchNames(), DataFiles::rows);
  }
}
