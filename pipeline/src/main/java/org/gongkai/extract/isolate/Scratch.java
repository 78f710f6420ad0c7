package org.gongkai.extract.isolate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of a child's temporary files. Both sides remove it: either may end without warning.
 */
final class Scratch {
  private Scratch() {}

  static Path make() throws IOException {
    return Files.createTempDirectory("gongkai-child-");
  }

  /** Removes the folder; what the other side removes at the same moment is gone as well. */
  static void remove(Path scratch) {
    if (!Files.isDirectory(scratch)) return;
    try (Stream<Path> found = Files.walk(scratch)) {
      List<Path> deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) Files.deleteIfExists(path);
    } catch (IOException | UncheckedIOException e) {
      if (Files.isDirectory(scratch)) scratch.toFile().deleteOnExit();
    }
  }
}
