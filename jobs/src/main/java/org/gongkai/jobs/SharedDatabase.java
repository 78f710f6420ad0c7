package org.gongkai.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.conf.ConfReader;
import org.gongkai.query.DatabaseFile;
import org.gongkai.query.PublishedSnapshot;

/**
 * The database beside the snapshots that other programs open.
 *
 * @param warehouse the folder of the snapshots
 * @param conf the configuration folder
 */
record SharedDatabase(Path warehouse, Path conf) {

  static SharedDatabase of(Main main) {
    return new SharedDatabase(main.data().resolve("warehouse"), main.conf());
  }

  Path file() {
    return warehouse.resolve("gongkai.duckdb");
  }

  /** Writes it anew over what readers see now, if somebody has made it before. */
  void follow() throws IOException {
    if (Files.exists(file())) write(PublishedSnapshot.of(warehouse), file());
  }

  /** Writes a database over a snapshot. */
  void write(PublishedSnapshot snapshot, Path file) throws IOException {
    new DatabaseFile(
            conf.resolve("views"), ConfReader.indicators(conf), ConfReader.dictionary(conf))
        .write(snapshot, file);
  }
}
