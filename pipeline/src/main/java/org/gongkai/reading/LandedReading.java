package org.gongkai.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.gongkai.landing.LandedFile;
import org.gongkai.landing.Storage;
import org.gongkai.landing.container.Containers;
import org.gongkai.process.ProcessedReport;

/** Reads landed files one after another, the documents of one container in one pass. */
public final class LandedReading implements Iterator<List<ProcessedReport>> {
  private final List<LandedFile> files;
  private final GuardedReader reader;
  private final Containers containers;
  private final Storage storage;
  private Optional<ContainerReading> container = Optional.empty();
  private int next;

  /**
   * A reading of files, each of which has an outcome.
   *
   * @param files those in one container together, in its order
   * @param storage where they lie
   */
  public LandedReading(
      List<LandedFile> files, GuardedReader reader, Containers containers, Storage storage) {
    this.files = List.copyOf(files);
    this.reader = reader;
    this.containers = containers;
    this.storage = storage;
  }

  @Override
  public boolean hasNext() {
    return next < files.size() || container.filter(Iterator::hasNext).isPresent();
  }

  @Override
  public List<ProcessedReport> next() {
    if (!hasNext()) throw new NoSuchElementException();
    if (container.filter(Iterator::hasNext).isPresent()) return container.get().next();
    LandedFile file = files.get(next);
    if (file.inside().isEmpty()) {
      next++;
      return read(file);
    }
    container = Optional.of(new ContainerReading(sameContainer(file), reader, containers));
    return container.get().next();
  }

  private List<LandedFile> sameContainer(LandedFile first) {
    List<LandedFile> documents = new ArrayList<>();
    while (next < files.size()
        && files.get(next).inside().isPresent()
        && path(files.get(next)).equals(path(first))) documents.add(files.get(next++));
    return documents;
  }

  private static String path(LandedFile file) {
    return file.listed().path();
  }

  private List<ProcessedReport> read(LandedFile file) {
    boolean onDisk = storage.isOnDisk(path(file)) || file.listed().obstacle().isPresent();
    return onDisk ? reader.read(path(file), file.file(), file.listed().obstacle()) : remote(file);
  }

  private List<ProcessedReport> remote(LandedFile file) {
    long most = reader.limits().bytes();
    try (InputStream in = storage.open(path(file), 0)) {
      byte[] bytes = in.readNBytes((int) most + 1);
      return bytes.length > most
          ? List.of(reader.failed(file.file(), "Cannot read a file of more than " + most))
          : reader.read(file.file(), bytes);
    } catch (IOException e) {
      return List.of(reader.failed(file.file(), "Cannot open it: " + e.getMessage()));
    }
  }
}
