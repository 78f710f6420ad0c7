package org.gongkai.warehouse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Reads from a data file itself what is in it. */
@FunctionalInterface
public interface DataFileReader {

  /**
   * What a data file holds.
   *
   * @param rows number of rows
   * @param nulls number of rows without a value by column; a list counts by its elements
   */
  record Contents(long rows, Map<String, Long> nulls) {}

  /** Reads it; throws when it is no whole data file. */
  Contents read(Path file) throws IOException;
}
