package org.gongkai.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.landing.ContentHash;
import org.gongkai.landing.LocalStorage;

/**
 * A file of an export.
 *
 * @param source what its rows are
 * @param format how they are written
 * @param columns in order
 * @param path of the file
 * @param rows how many
 * @param bytes its size
 * @param hash sha-256 in hex
 */
record WrittenFile(
    ExportFile source,
    Format format,
    List<Column> columns,
    Path path,
    long rows,
    long bytes,
    String hash) {

  static WrittenFile of(
      ExportFile source, Format format, List<Column> columns, Path path, long rows)
      throws IOException {
    return new WrittenFile(
        source,
        format,
        columns,
        path,
        rows,
        Files.size(path),
        ContentHash.of(new LocalStorage(), path.toString()));
  }

  String name() {
    return path.getFileName().toString();
  }
}
