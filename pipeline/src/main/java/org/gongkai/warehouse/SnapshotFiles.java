package org.gongkai.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.landing.ContentHash;
import org.gongkai.warehouse.Manifest.TableFiles;

/**
 * The data files of one snapshot, held against what was planned or recorded.
 *
 * @param folder of the snapshot
 * @param reader of its files
 */
record SnapshotFiles(Path folder, DataFileReader reader) {

  /**
   * Reads back all that was written. Throws when a table or a file is missing, a file is not named,
   * or has other rows than planned.
   */
  Map<String, TableFiles> written(Map<Table, List<PlannedFile>> planned) throws IOException {
    Map<String, TableFiles> tables = new TreeMap<>();
    List<Path> named = new ArrayList<>();
    for (Table table : Table.values()) {
      List<PlannedFile> files = planned.getOrDefault(table, List.of());
      if (files.isEmpty() && table.isView()) continue;
      if (files.isEmpty())
        throw new IOException("Cannot publish " + folder + " without the table " + table.code());
      files.forEach(file -> named.add(folder.resolve(file.path())));
      tables.put(table.code(), written(files));
    }
    if (!named.stream().sorted().toList().equals(present()))
      throw new IOException("Cannot publish " + folder + ": it has files that no table names");
    return tables;
  }

  private TableFiles written(List<PlannedFile> planned) throws IOException {
    Map<String, Long> nulls = new TreeMap<>();
    List<DataFile> files = new ArrayList<>();
    for (PlannedFile file : planned) {
      Path path = folder.resolve(file.path());
      DataFileReader.Contents contents = reader.read(path);
      if (contents.rows() != file.rows())
        throw new IOException(
            "Cannot publish %s: %d rows were written, %d were planned"
                .formatted(path, contents.rows(), file.rows()));
      contents.nulls().forEach((column, n) -> nulls.merge(column, n, Long::sum));
      files.add(new DataFile(file.path(), file.rows(), ContentHash.of(path), file.recipe()));
    }
    return new TableFiles(files.stream().mapToLong(DataFile::rows).sum(), nulls, files);
  }

  /** What differs from the manifest, one sentence a file or table; none when all is as it was. */
  List<String> differences(Manifest manifest) throws IOException {
    List<String> found = new ArrayList<>();
    List<Path> named = new ArrayList<>();
    for (Map.Entry<String, TableFiles> table : manifest.tables().entrySet()) {
      Map<String, Long> nulls = new TreeMap<>();
      List<String> files = new ArrayList<>();
      for (DataFile file : table.getValue().files()) {
        named.add(folder.resolve(file.path()));
        difference(file, nulls).ifPresent(files::add);
      }
      found.addAll(files);
      if (files.isEmpty() && !nulls.equals(table.getValue().nulls()))
        found.add("The table " + table.getKey() + " has other numbers of nulls than recorded");
    }
    for (Path file : present())
      if (!named.contains(file)) found.add("The file " + file + " belongs to no table");
    return found;
  }

  private Optional<String> difference(DataFile file, Map<String, Long> nulls) {
    Path path = folder.resolve(file.path());
    try {
      if (!ContentHash.of(path).equals(file.sha256()))
        return Optional.of("The file " + path + " has other bytes than were written");
      DataFileReader.Contents contents = reader.read(path);
      contents.nulls().forEach((column, n) -> nulls.merge(column, n, Long::sum));
      return contents.rows() == file.rows()
          ? Optional.empty()
          : Optional.of("The file " + path + " has other rows than recorded");
    } catch (IOException e) {
      return Optional.of("The file " + path + " cannot be read: " + e);
    }
  }

  private List<Path> present() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path entry : DurableFiles.entries(folder))
      if (Files.isDirectory(entry)) files.addAll(DurableFiles.files(entry));
    return files;
  }
}
