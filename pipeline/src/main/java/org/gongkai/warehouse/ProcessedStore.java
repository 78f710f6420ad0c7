package org.gongkai.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was read from landed files, appended batch by batch.
 *
 * <p>A batch is a folder {@code batch-000001} with Parquet files, one row a report, and the index
 * {@code files.csv}. It is written beside its place and renamed when whole, so that a killed run
 * leaves nothing that is read. A file that is gone from the landing area stays here.
 *
 * @param folder {@code data/processed}
 */
public record ProcessedStore(Path folder) {
  private static final Pattern BATCH = Pattern.compile("batch-(\\d{6,9})");
  private static final String INCOMING = ".incoming";
  private static final String ATTEMPTS = ".attempts";

  /** A whole batch. */
  public record Batch(int number, Path folder) {

    /** The name of the folder. */
    public String name() {
      return folder.getFileName().toString();
    }
  }

  /** All whole batches by number. */
  public List<Batch> batches() throws IOException {
    List<Batch> batches = new ArrayList<>();
    for (Path path : DurableFiles.entries(folder)) {
      Matcher name = BATCH.matcher(path.getFileName().toString());
      if (name.matches()) batches.add(new Batch(Integer.parseInt(name.group(1)), path));
    }
    batches.sort(Comparator.comparingInt(Batch::number));
    return batches;
  }

  /** The names of all whole batches, by number. */
  public List<String> batchNames() throws IOException {
    return batches().stream().map(Batch::name).toList();
  }

  /** The lines of every index, by batch. */
  public List<ProcessedEntry> entries() throws IOException {
    List<ProcessedEntry> entries = new ArrayList<>();
    for (Batch batch : batches())
      entries.addAll(ProcessedIndex.read(batch.folder(), batch.number()));
    return entries;
  }

  /** The size of all batches on disk. */
  public long bytes() throws IOException {
    long bytes = 0;
    for (Batch batch : batches())
      for (Path file : DurableFiles.files(batch.folder())) bytes += Files.size(file);
    return bytes;
  }

  /** The number that the next batch gets. */
  public int nextNumber() throws IOException {
    return batches().stream().mapToInt(Batch::number).max().orElse(0) + 1;
  }

  /** Makes the folder to write a batch into, and removes what a killed run left there. */
  public Path begin() throws IOException {
    Path incoming = folder.resolve(INCOMING);
    DurableFiles.delete(incoming);
    DurableFiles.discard(attempts());
    return Files.createDirectories(incoming);
  }

  /** The folder for tasks to write to, attempt by attempt; the caller takes what is whole. */
  public Path attempts() {
    return folder.resolve(ATTEMPTS);
  }

  /** Adds the index and puts the folder from {@link #begin} into its place. */
  public Batch commit(int number, List<ProcessedEntry> entries) throws IOException {
    Path incoming = folder.resolve(INCOMING);
    ProcessedIndex.write(incoming, entries);
    Path place = folder.resolve(String.format(Locale.ROOT, "batch-%06d", number));
    if (!DurableFiles.isLocal(folder))
      LeaseFile.requireHeld(new SnapshotStore(folder.resolveSibling("warehouse")).lockFile());
    DurableFiles.place(incoming, place);
    DurableFiles.discard(attempts());
    return new Batch(number, place);
  }
}
