package org.gongkai.landing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How files lie on disk, told without reading them. Two equal states mean that nobody wrote to any
 * of the files in between: beside size and time of writing, which a copying program may set as it
 * likes, the state holds the inode and the time of its last change, which it may not.
 */
public final class FileStates {
  private static final String ATTRIBUTES = "unix:ino,dev,mode,size,lastModifiedTime,ctime";

  private FileStates() {}

  /**
   * The state of files in a given order, as a hash.
   *
   * @param before what was changed since is too fresh: it may be written once more with no trace in
   *     its times
   * @return empty when a file is too fresh or cannot be looked at, or the file system does not tell
   */
  public static Optional<String> of(List<Path> files, Instant before) {
    List<Optional<String>> lines = files.parallelStream().map(file -> of(file, before)).toList();
    if (lines.stream().anyMatch(Optional::isEmpty)) return Optional.empty();
    return Optional.of(
        ContentHash.of(lines.stream().map(Optional::get).collect(Collectors.joining("\n"))));
  }

  /** The state of one file as a line; empty in the same cases. */
  static Optional<String> of(Path file, Instant before) {
    try {
      Map<String, Object> state = Files.readAttributes(file, ATTRIBUTES);
      FileTime changed = (FileTime) state.get("ctime");
      return changed.toInstant().isBefore(before)
          ? Optional.of(
              file
                  + " "
                  + state.get("dev")
                  + " "
                  + state.get("ino")
                  + " "
                  + state.get("mode")
                  + " "
                  + state.get("size")
                  + " "
                  + state.get("lastModifiedTime")
                  + " "
                  + changed)
          : Optional.empty();
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return Optional.empty(); // such files are read instead, which says what is wrong with them
    }
  }
}
