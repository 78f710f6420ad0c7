package org.gongkai.jobs.spark;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.gongkai.landing.Storage;
import org.gongkai.landing.container.Containers;
import org.gongkai.process.ProcessedReport;

/** Reads the documents of one task one after another, those of one container in one pass. */
final class SliceReading implements Iterator<List<ProcessedReport>> {
  private final Row[] slice;
  private final GuardedReader reader;
  private final Containers containers;
  private final Storage storage = new Storages();
  private Optional<ContainerReading> container = Optional.empty();
  private int next;

  SliceReading(Row[] slice, GuardedReader reader, Containers containers) {
    this.slice = slice;
    this.reader = reader;
    this.containers = containers;
  }

  @Override
  public boolean hasNext() {
    return next < slice.length || container.filter(Iterator::hasNext).isPresent();
  }

  @Override
  public List<ProcessedReport> next() {
    if (!hasNext()) throw new NoSuchElementException();
    if (container.filter(Iterator::hasNext).isPresent()) return container.get().next();
    Row row = slice[next];
    if (LandedRows.inside(row).isEmpty()) {
      next++;
      return file(row);
    }
    container = Optional.of(new ContainerReading(sameContainer(row), reader, containers));
    return container.get().next();
  }

  private List<Row> sameContainer(Row first) {
    List<Row> rows = new ArrayList<>();
    while (next < slice.length
        && LandedRows.inside(slice[next]).isPresent()
        && LandedRows.path(slice[next]).equals(LandedRows.path(first))) rows.add(slice[next++]);
    return rows;
  }

  private List<ProcessedReport> file(Row row) {
    String path = LandedRows.path(row);
    boolean onDisk = !Storages.isHadoop(path) || LandedRows.obstacle(row).isPresent();
    return onDisk
        ? reader.read(path, LandedRows.file(row), LandedRows.obstacle(row))
        : remote(path, row);
  }

  private List<ProcessedReport> remote(String path, Row row) {
    long most = reader.limits().bytes();
    try (InputStream in = storage.open(path, 0)) {
      byte[] bytes = in.readNBytes((int) most + 1);
      return bytes.length > most
          ? List.of(reader.failed(LandedRows.file(row), "Cannot read a file of more than " + most))
          : reader.read(LandedRows.file(row), bytes);
    } catch (IOException e) {
      return List.of(reader.failed(LandedRows.file(row), "Cannot open it: " + e.getMessage()));
    }
  }
}
