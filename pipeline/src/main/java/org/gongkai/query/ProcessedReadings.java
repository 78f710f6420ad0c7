package org.gongkai.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.query.QueryException.Kind;
import org.gongkai.warehouse.ProcessedStore;

/**
 * The processed reports of one data folder, as a source for SQL.
 *
 * @param folder as named by the asker
 * @param files of all batches, absolute
 */
record ProcessedReadings(Path folder, List<Path> files) {

  /**
   * Finds the batches of a data folder or of its {@code processed/}. Throws {@link QueryException}
   * if there is none.
   */
  static ProcessedReadings in(Path folder) {
    Path inside = folder.resolve("processed");
    Path processed = Files.isDirectory(inside) ? inside : folder;
    List<Path> files = new ArrayList<>();
    try {
      if (Files.isDirectory(processed))
        for (ProcessedStore.Batch batch : new ProcessedStore(processed).batches())
          files.addAll(parquet(batch.folder()));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + processed, e);
    }
    if (files.isEmpty())
      throw new QueryException(
          Kind.NOT_FOUND,
          "Cannot find processed reports in "
              + folder
              + ": name a data folder, or its processed/, that 'gongkai --data DIR ingest PATH' has"
              + " filled.");
    return new ProcessedReadings(folder, files);
  }

  private static List<Path> parquet(Path batch) throws IOException {
    try (Stream<Path> files = Files.list(batch)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".parquet"))
          .map(file -> file.toAbsolutePath().normalize())
          .sorted()
          .toList();
    }
  }

  /** A table function over all rows; batches of several versions may have several columns. */
  String source() {
    return files.stream()
        .map(file -> Sql.text(file.toString()))
        .collect(
            Collectors.joining(
                ", ", "read_parquet([", "], union_by_name = true, hive_partitioning = false)"));
  }
}
