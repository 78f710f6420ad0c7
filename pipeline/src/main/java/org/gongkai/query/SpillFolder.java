package org.gongkai.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A temporary folder for what does not fit into memory, removed on closing.
 *
 * @param path the folder
 */
record SpillFolder(Path path) implements AutoCloseable {

  static SpillFolder create() {
    try {
      return new SpillFolder(Files.createTempDirectory("gongkai-query"));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot create a temporary folder", e);
    }
  }

  @Override
  public void close() {
    if (!Files.exists(path)) return;
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot remove the temporary folder " + path, e);
    }
  }
}
