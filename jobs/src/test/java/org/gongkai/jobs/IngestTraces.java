package org.gongkai.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How far an ingest is, or was when it was killed, as its folders tell.
 *
 * @param data the folder of its data
 * @param before the batches and snapshots that were there when it began
 * @param begun when it began
 */
record IngestTraces(Path data, Set<String> before, Instant begun) {

  /** What an ingest does one after the other. */
  enum Phase {
    /** The program and Spark start, the configuration and the indexes are read. */
    START,
    /** Documents are read into a batch. */
    READ,
    /** The batch is in place; tables are written and checked. */
    BUILD,
    /** All tables are written; they are hashed, sealed and shown. */
    PUBLISH,
    /** Readers see the new snapshot; old ones and what killed runs left are removed. */
    SWEEP
  }

  /** To be called before the ingest begins. */
  static IngestTraces before(Path data) throws IOException {
    Set<String> before = new HashSet<>(names(data.resolve("processed")));
    before.addAll(names(data.resolve("warehouse").resolve("snapshots")));
    return new IngestTraces(data, before, Instant.now());
  }

  /** The last phase that left a trace. */
  Phase phase() throws IOException {
    Path snapshots = data.resolve("warehouse").resolve("snapshots");
    Optional<Path> snapshot = fresh(snapshots).map(snapshots::resolve);
    if (snapshot.isPresent()) return phase(snapshot.get());
    if (fresh(data.resolve("processed")).isPresent()) return Phase.BUILD;
    return isWritten(data.resolve("processed").resolve(".incoming")) ? Phase.READ : Phase.START;
  }

  /** The table of runs is the last that is written. */
  private Phase phase(Path snapshot) throws IOException {
    Path pointer = data.resolve("warehouse").resolve("CURRENT");
    if (Files.exists(pointer)
        && Files.readString(pointer).strip().equals(snapshot.getFileName().toString()))
      return Phase.SWEEP;
    return Files.exists(snapshot.resolve("run")) ? Phase.PUBLISH : Phase.BUILD;
  }

  private Optional<String> fresh(Path folder) throws IOException {
    return names(folder).stream()
        .filter(name -> !name.startsWith(".") && !before.contains(name))
        .findFirst();
  }

  /** A folder that a killed ingest left is older. */
  private boolean isWritten(Path folder) throws IOException {
    try {
      FileTime time = Files.getLastModifiedTime(folder);
      return time.toInstant().isAfter(begun);
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static List<String> names(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) return List.of();
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
