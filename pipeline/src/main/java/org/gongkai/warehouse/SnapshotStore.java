package org.gongkai.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The snapshots of a warehouse and the pointer to the one that readers see.
 *
 * <p>A snapshot is written to a fresh folder, verified, and made visible by one rename of the file
 * {@code CURRENT}. Whatever is killed on the way leaves the old snapshot in place. Only the holder
 * of the {@link WriteLock} may write.
 *
 * @param warehouse the folder {@code data/warehouse}
 */
public record SnapshotStore(Path warehouse) {
  private static final String MANIFEST = "manifest.json";
  private static final String BATCHES = "batches.txt";
  private static final Pattern ID = Pattern.compile("[0-9A-Za-z][0-9A-Za-z-]*");

  /** Counts the rows of a data file from the file itself. */
  @FunctionalInterface
  public interface RowCounter {
    long rows(Path file) throws IOException;
  }

  /** The lock of this warehouse. */
  public Path lockFile() {
    return warehouse.resolve(".lock");
  }

  /** The snapshot that readers see; empty before the first. Resolve once for a whole answer. */
  public Optional<Snapshot> current() throws IOException {
    if (!Files.exists(pointer())) return Optional.empty();
    String id = Files.readString(pointer()).strip();
    if (!ID.matcher(id).matches() || !Files.exists(folder(id).resolve(MANIFEST)))
      throw new IOException(
          "Cannot find the snapshot \""
              + id
              + "\" that "
              + pointer()
              + " names; put its folder back, or remove that file and ingest again");
    return Optional.of(read(folder(id)));
  }

  /** Makes the folder for a new snapshot; one that is there already gets a number. */
  public Path begin(String id) throws IOException {
    Files.createDirectories(snapshots());
    Path folder = folder(id);
    for (int n = 2; Files.exists(folder); n++) folder = folder(id + "-" + n);
    return Files.createDirectory(folder);
  }

  /**
   * Verifies the files, writes the list of batches and the manifest, reads them back and swaps the
   * pointer. Throws when a file is missing, not named, or has other rows than planned; the pointer
   * then stays.
   */
  public Snapshot publish(Path folder, Manifest manifest, List<String> batches, RowCounter counter)
      throws IOException {
    verify(folder, manifest, counter);
    for (Path file : DurableFiles.files(folder)) DurableFiles.force(file);
    DurableFiles.replace(folder.resolve(BATCHES), String.join("\n", batches) + "\n");
    DurableFiles.replace(folder.resolve(MANIFEST), manifest.json());
    Snapshot snapshot = read(folder);
    if (!snapshot.equals(new Snapshot(folder, manifest, batches)))
      throw new IOException("Cannot read back what was written to " + folder);
    DurableFiles.replace(pointer(), manifest.snapshotId() + "\n");
    return snapshot;
  }

  /**
   * Removes all but the current and the newest complete snapshots, and what killed runs left.
   *
   * @param keep how many complete snapshots stay, at least 1
   * @return what was removed
   */
  public List<Path> sweep(int keep) throws IOException {
    Path current = current().map(Snapshot::folder).orElse(snapshots());
    List<Path> removed = new ArrayList<>();
    int kept = 1;
    for (Path folder : newestFirst()) {
      if (folder.equals(current)) continue;
      boolean complete = Files.exists(folder.resolve(MANIFEST));
      if (complete && kept++ < keep) continue;
      Files.deleteIfExists(folder.resolve(MANIFEST)); // half removed is never complete
      DurableFiles.delete(folder);
      removed.add(folder);
    }
    return removed;
  }

  private List<Path> newestFirst() throws IOException {
    return DurableFiles.entries(snapshots()).stream().sorted(Comparator.reverseOrder()).toList();
  }

  private static Snapshot read(Path folder) throws IOException {
    List<String> batches =
        Files.readAllLines(folder.resolve(BATCHES)).stream().filter(l -> !l.isBlank()).toList();
    return new Snapshot(folder, Manifest.read(folder.resolve(MANIFEST)), batches);
  }

  private static void verify(Path folder, Manifest manifest, RowCounter counter)
      throws IOException {
    if (!folder.getFileName().toString().equals(manifest.snapshotId()))
      throw new IOException("Cannot publish " + manifest.snapshotId() + " from " + folder);
    for (Table table : Table.values())
      if (!manifest.tables().containsKey(table.code()))
        throw new IOException("Cannot publish " + folder + " without the table " + table.code());
    List<Path> named = new ArrayList<>();
    for (Map.Entry<String, Manifest.TableFiles> table : manifest.tables().entrySet())
      named.addAll(verify(folder, table.getKey(), table.getValue(), counter));
    if (!named.stream().sorted().toList().equals(DurableFiles.files(folder)))
      throw new IOException("Cannot publish " + folder + ": it has files that no table names");
  }

  private static List<Path> verify(
      Path folder, String table, Manifest.TableFiles expected, RowCounter counter)
      throws IOException {
    List<Path> files = expected.files().stream().map(folder::resolve).toList();
    if (files.isEmpty()) throw new IOException("Cannot publish " + table + " without a file");
    long rows = 0;
    for (Path file : files) rows += counter.rows(file);
    if (rows != expected.rows())
      throw new IOException(
          "Cannot publish "
              + table
              + ": "
              + rows
              + " rows were written, "
              + expected.rows()
              + " were planned");
    return files;
  }

  private Path pointer() {
    return warehouse.resolve("CURRENT");
  }

  private Path snapshots() {
    return warehouse.resolve("snapshots");
  }

  private Path folder(String id) {
    return snapshots().resolve(id);
  }
}
