package org.gongkai.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The snapshots of a warehouse and the pointer to the one that readers see.
 *
 * <p>A snapshot is written to a fresh folder, read back, sealed by its manifest, and made visible
 * by one rename of the file {@code CURRENT}. Whatever is killed on the way leaves the old snapshot
 * in place. Only the holder of the {@link WriteLock} may write.
 *
 * @param warehouse the folder {@code data/warehouse}
 */
public record SnapshotStore(Path warehouse) {
  private static final String BATCHES = "batches.txt";
  private static final String CATALOG = "catalog.json";
  private static final Pattern ID = Pattern.compile("[0-9A-Za-z][0-9A-Za-z-]*");

  /** The lock of this warehouse. */
  public Path lockFile() {
    return warehouse.resolve(".lock");
  }

  /** The snapshot that readers see; empty before the first. Resolve once for a whole answer. */
  public Optional<Snapshot> current() throws IOException {
    Optional<String> current = currentId();
    if (current.isEmpty()) return Optional.empty();
    String id = current.get();
    if (!ID.matcher(id).matches() || !isSealed(folder(id)))
      throw new IOException(
          "Cannot find the snapshot \""
              + id
              + "\" that "
              + pointer()
              + " names; put its folder back, or remove that file and ingest again");
    return Optional.of(read(folder(id)));
  }

  /** The sealed snapshot of that name; empty if there is none. */
  public Optional<Snapshot> find(String id) throws IOException {
    return ID.matcher(id).matches() && isSealed(folder(id))
        ? Optional.of(read(folder(id)))
        : Optional.empty();
  }

  /** All sealed snapshots of this version's format, the newest first. */
  public List<Snapshot> all() throws IOException {
    List<Snapshot> all = new ArrayList<>();
    for (Path folder : newestFirst())
      if (isSealed(folder) && Manifest.isReadable(folder.resolve(Manifest.FILE_NAME)))
        all.add(read(folder));
    return all;
  }

  /** Why the newest snapshot is not the current one, if somebody has to decide. */
  public Optional<Hold> hold() throws IOException {
    if (!Files.exists(holdFile())) return Optional.empty();
    Hold hold = Hold.read(holdFile());
    boolean isShown = hold.snapshotId().isPresent() && hold.snapshotId().equals(currentId());
    return isShown ? Optional.empty() : Optional.of(hold);
  }

  /** Makes the folder for a new snapshot; one that is there already gets a number. */
  public Path begin(String id) throws IOException {
    Files.createDirectories(snapshots());
    DurableFiles.discard(attempts());
    Path folder = folder(id);
    for (int n = 2; Files.exists(folder); n++) folder = folder(id + "-" + n);
    return Files.createDirectory(folder);
  }

  /** The folder for tasks to write to, attempt by attempt; the caller takes what is whole. */
  public Path attempts() {
    return warehouse.resolve(".attempts");
  }

  /**
   * Reads back what was written to a folder from {@link #begin}, forces it to disk and writes the
   * manifest. Throws when a table or file is missing, not named, or has other rows than planned:
   * then it stays without a manifest, and the next sweep removes it.
   */
  public Snapshot seal(Path folder, Draft draft, DataFileReader reader) throws IOException {
    Manifest manifest =
        Manifest.of(
            folder.getFileName().toString(),
            draft.created(),
            draft.version(),
            draft.confHash(),
            draft.builder(),
            new SnapshotFiles(folder, reader).written(draft.files()));
    for (Path file : DurableFiles.files(folder)) DurableFiles.force(file);
    DurableFiles.replace(folder.resolve(SnapshotLease.FILE_NAME), "");
    DurableFiles.replace(folder.resolve(BATCHES), String.join("\n", draft.batches()) + "\n");
    DurableFiles.replace(folder.resolve(Manifest.FILE_NAME), manifest.json());
    DurableFiles.discard(attempts());
    Snapshot snapshot = read(folder);
    if (!snapshot.equals(new Snapshot(folder, manifest, draft.batches())))
      throw new IOException("Cannot read back what was written to " + folder);
    return snapshot;
  }

  /** Shows a sealed snapshot to readers, in one step, and forgets what was held. */
  public void show(Snapshot snapshot) throws IOException {
    point(snapshot);
    release();
  }

  /** Shows a sealed snapshot to readers, in one step. */
  public void point(Snapshot snapshot) throws IOException {
    if (!DurableFiles.isLocal(warehouse)) LeaseFile.requireHeld(lockFile());
    DurableFiles.replace(pointer(), snapshot.id() + "\n");
  }

  /** Records beside the manifest where a catalog has the tables of a snapshot. */
  public void record(Snapshot snapshot, String catalog) throws IOException {
    DurableFiles.replace(snapshot.folder().resolve(CATALOG), catalog);
  }

  /** Whether a catalog has the tables of a snapshot. */
  public boolean isInCatalog(Snapshot snapshot) {
    return Files.exists(snapshot.folder().resolve(CATALOG));
  }

  /** Forgets what was held. */
  public void release() throws IOException {
    Files.deleteIfExists(holdFile());
  }

  /** Leaves readers where they are until somebody decides. */
  public void hold(Hold hold) throws IOException {
    DurableFiles.replace(holdFile(), hold.text());
  }

  /** What differs between a snapshot's files and its manifest, one sentence each. */
  public List<String> differences(Snapshot snapshot, DataFileReader reader) throws IOException {
    return new SnapshotFiles(snapshot.folder(), reader).differences(snapshot.manifest());
  }

  /**
   * Removes old snapshots, and what killed runs left. The current and the held one stay, and every
   * one that a reader has open.
   *
   * @param keep how many sealed snapshots stay, at least 1
   * @return what was removed
   */
  public List<Path> sweep(int keep) throws IOException {
    List<String> kept = new ArrayList<>();
    current().map(Snapshot::id).ifPresent(kept::add);
    hold().flatMap(Hold::snapshotId).ifPresent(kept::add);
    List<Path> removed = new ArrayList<>();
    for (Path folder : newestFirst()) {
      String id = folder.getFileName().toString();
      if (kept.contains(id)) continue;
      if (isSealed(folder) && (kept.size() < keep || SnapshotLease.isHeld(folder))) kept.add(id);
      else removed.add(remove(folder));
    }
    return removed;
  }

  /** Removes what killed runs left, and nothing else. The caller holds the write lock. */
  public void sweepUnfinished() throws IOException {
    DurableFiles.discard(attempts());
    for (Path folder : newestFirst()) if (!isSealed(folder)) remove(folder);
  }

  private static Path remove(Path folder) throws IOException {
    Files.deleteIfExists(folder.resolve(Manifest.FILE_NAME)); // half removed is never sealed
    DurableFiles.delete(folder);
    return folder;
  }

  private List<Path> newestFirst() throws IOException {
    return DurableFiles.entries(snapshots()).stream().sorted(Comparator.reverseOrder()).toList();
  }

  private static boolean isSealed(Path folder) {
    return Files.exists(folder.resolve(Manifest.FILE_NAME));
  }

  private static Snapshot read(Path folder) throws IOException {
    List<String> batches =
        Files.readAllLines(folder.resolve(BATCHES)).stream().filter(l -> !l.isBlank()).toList();
    return new Snapshot(folder, Manifest.read(folder.resolve(Manifest.FILE_NAME)), batches);
  }

  private Optional<String> currentId() throws IOException {
    return Files.exists(pointer())
        ? Optional.of(Files.readString(pointer()).strip())
        : Optional.empty();
  }

  private Path pointer() {
    return warehouse.resolve("CURRENT");
  }

  private Path holdFile() {
    return warehouse.resolve("HELD");
  }

  private Path snapshots() {
    return warehouse.resolve("snapshots");
  }

  private Path folder(String id) {
    return snapshots().resolve(id);
  }
}
