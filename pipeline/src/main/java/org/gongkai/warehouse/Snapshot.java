package org.gongkai.warehouse;

import java.nio.file.Path;
import java.util.List;

/**
 * A published state of the warehouse; it never changes.
 *
 * @param folder where it is
 * @param manifest what it consists of
 * @param batches the processed batches that it was built from
 */
public record Snapshot(Path folder, Manifest manifest, List<String> batches) {
  public Snapshot {
    batches = List.copyOf(batches);
  }

  /** The name of its folder. */
  public String id() {
    return manifest.snapshotId();
  }

  /** The data files of a table; none when the snapshot has no such table. */
  public List<Path> files(Table table) {
    return dataFiles(table).stream().map(file -> folder.resolve(file.path())).toList();
  }

  /** The data files of a table as they were written. */
  public List<DataFile> dataFiles(Table table) {
    Manifest.TableFiles files = manifest.tables().get(table.code());
    return files == null ? List.of() : files.files();
  }
}
