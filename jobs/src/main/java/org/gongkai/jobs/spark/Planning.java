package org.gongkai.jobs.spark;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.landing.KnownHashes;
import org.gongkai.landing.LandedFile;
import org.gongkai.landing.LandingFile;
import org.gongkai.landing.ListedFile;
import org.gongkai.landing.container.Containers;
import org.gongkai.warehouse.DueDay;
import org.gongkai.warehouse.Hold;
import org.gongkai.warehouse.IngestPlan;
import org.gongkai.warehouse.ProcessedEntry;
import org.gongkai.warehouse.ProcessedStore;
import org.gongkai.warehouse.Reread;
import org.gongkai.warehouse.Selection;
import org.gongkai.warehouse.Snapshot;
import org.gongkai.warehouse.SnapshotStore;

/**
 * Decides what a run reads, before a Spark session starts and before all of {@code conf/} is read.
 *
 * @param processed the processed store
 * @param snapshots the warehouse
 * @param terms under which it would read and build
 * @param version of the program
 * @param clock tells the day
 * @param hashes of files that lie as they lay in an earlier run
 */
public record Planning(
    ProcessedStore processed,
    SnapshotStore snapshots,
    Terms terms,
    String version,
    Clock clock,
    KnownHashes hashes) {

  /**
   * Compares the given files, and the documents in those that are containers, with what was read
   * before.
   *
   * @param reread what is to be read again though an older reader read it well
   * @return the plan, or nothing when there is no work: no file is new and the current or the held
   *     snapshot is of this store, configuration and version
   */
  public Optional<IngestPlan> plan(List<ListedFile> listed, Reread reread) throws IOException {
    return plan(listed, reread, Selection.ALL);
  }

  /** The same for the selected documents only. */
  public Optional<IngestPlan> plan(List<ListedFile> listed, Reread reread, Selection selection)
      throws IOException {
    List<ProcessedEntry> known = processed.entries();
    List<LandedFile> given = selection.of(landed(listed), known);
    IngestPlan plan = IngestPlan.of(given, known, terms.reader(), reread);
    return plan.unread().isEmpty() && isCurrent() ? Optional.empty() : Optional.of(plan);
  }

  /**
   * Plans to read documents again whatever was read before.
   *
   * @param listed files, among them those that hold the documents
   * @param places where the documents lie, see {@link LandingFile#place}
   */
  public IngestPlan replay(List<ListedFile> listed, Set<String> places) throws IOException {
    List<ListedFile> holding = listed.stream().filter(f -> f.mayHold(places)).toList();
    List<LandedFile> asked =
        landed(holding).stream().filter(f -> places.contains(f.file().place())).toList();
    return IngestPlan.replay(asked, processed.entries(), terms.reader());
  }

  private List<LandedFile> landed(List<ListedFile> listed) {
    Containers containers = Landings.containers(terms.containers());
    return listed.parallelStream().flatMap(f -> hashes.land(f, containers::land).stream()).toList();
  }

  /** Whether the newest snapshot was built with this very configuration: it was read then. */
  public boolean isConfKnown() throws IOException {
    return newest().filter(s -> s.manifest().confHash().equals(terms.confHash())).isPresent();
  }

  /** How much a run of the plan has to do. */
  public Sessions.Load load(IngestPlan plan) throws IOException {
    long unread = plan.unread().stream().mapToLong(f -> f.listed().bytes()).sum();
    return Sessions.Load.of(unread, processed.bytes());
  }

  private boolean isCurrent() throws IOException {
    List<String> batches = processed.batchNames();
    return newest()
        .filter(s -> s.batches().equals(batches))
        .filter(s -> s.manifest().confHash().equals(terms.confHash()))
        .filter(s -> s.manifest().builder().equals(terms.builder()))
        .filter(s -> s.manifest().version().equals(version))
        .filter(s -> !turned(day(Instant.parse(s.manifest().created())), day(clock.instant())))
        .filter(snapshots.hold().isPresent() ? s -> true : this::isInCatalog)
        .isPresent();
  }

  /** Whether everybody sees it who should: a run may have ended between warehouse and catalog. */
  private boolean isInCatalog(Snapshot snapshot) {
    return terms.catalog().isEmpty() || snapshots.isInCatalog(snapshot);
  }

  /** The current snapshot, or the one that is held. */
  private Optional<Snapshot> newest() throws IOException {
    Optional<Hold> hold = snapshots.hold();
    if (hold.isEmpty()) return snapshots.current();
    Optional<String> held = hold.get().snapshotId();
    return held.isPresent() ? snapshots.find(held.get()) : Optional.empty();
  }

  /** Whether time alone makes another snapshot: a verdict runs out, reports become overdue. */
  private boolean turned(LocalDate before, LocalDate day) {
    return terms.runsOut(before, day) || DueDay.passed(before, day);
  }

  /** The last day, a year ahead at most, up to which time alone makes no other snapshot. */
  public LocalDate quietUntil() throws IOException {
    LocalDate today = day(clock.instant());
    LocalDate built = newest().map(s -> day(Instant.parse(s.manifest().created()))).orElse(today);
    return today
        .datesUntil(today.plusYears(1))
        .takeWhile(later -> !turned(built, later))
        .reduce(today, (before, later) -> later);
  }

  private static LocalDate day(Instant time) {
    return LocalDate.ofInstant(time, ZoneOffset.UTC);
  }
}
