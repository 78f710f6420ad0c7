package org.gongkai.jobs.benchmark;

import java.io.IOException;
import java.nio.file.Path;

/** The whole of the command {@code ingest}, from landed files to a published snapshot. */
@FunctionalInterface
public interface WholeIngest {

  /**
   * Reads all files under {@code landing}.
   *
   * @param data an empty folder for what is stored and published
   * @throws IOException when nothing is published
   */
  void ingest(Path landing, Path data) throws IOException;
}
