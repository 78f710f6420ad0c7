package org.gongkai.jobs;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.conf.ConfReader;
import org.gongkai.query.DatabaseFile;
import org.gongkai.query.PublishedSnapshot;
import org.gongkai.query.QueryException;

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

  /** Its place; on another file system no program could open it. */
  Path file() {
    return warehouse.resolve("gongkai.duckdb");
  }

  /**
   * Writes it anew over what readers see now, if somebody has made it before. Throws {@link
   * UserError} if that fails: what was published stays so.
   */
  void follow() {
    boolean isLocal = warehouse.getFileSystem().equals(FileSystems.getDefault());
    if (!isLocal || !Files.exists(file())) return;
    try {
      write(PublishedSnapshot.of(warehouse), file());
    } catch (QueryException | IOException e) {
      UserError error =
          new UserError(
              ExitCode.FAILURE,
              "Cannot write %s anew: %s. The snapshot is published; run 'gongkai database'."
                  .formatted(file(), e.getMessage()));
      error.initCause(e);
      throw error;
    }
  }

  /** Writes a database over a snapshot. */
  void write(PublishedSnapshot snapshot, Path file) throws IOException {
    new DatabaseFile(
            conf.resolve("views"), ConfReader.indicators(conf), ConfReader.dictionary(conf))
        .write(snapshot, file);
  }
}
