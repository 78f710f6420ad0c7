package org.gongkai.landing;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/**
 * A place in the landing area that a run has to account for.
 *
 * @param path where it is: a path on disk, or an address with a scheme on another file system
 * @param batch the ingested folder as given, with forward slashes; for a file given by itself the
 *     folder that it lies in
 * @param landingPath path relative to that folder, with forward slashes
 * @param bytes size; 0 when it cannot be told
 * @param metadata what the sidecar says of it
 * @param obstacle why it cannot be read; empty for an ordinary file
 */
public record ListedFile(
    String path,
    String batch,
    String landingPath,
    long bytes,
    SourceMetadata metadata,
    Optional<String> obstacle) {

  /** A place on disk. */
  public ListedFile(
      Path path,
      String batch,
      String landingPath,
      long bytes,
      SourceMetadata metadata,
      Optional<String> obstacle) {
    this(path.toString(), batch, landingPath, bytes, metadata, obstacle);
  }

  /** Whether one of the places, see {@link LandingFile#place}, is it or may lie in it. */
  public boolean mayHold(Collection<String> places) {
    String own = batch + "\n" + landingPath;
    return places.stream()
        .anyMatch(p -> p.equals(own) || p.startsWith(own + LandingFile.IN_CONTAINER));
  }

  /** The same place with what a sidecar says of it. */
  ListedFile with(SourceMetadata other) {
    return new ListedFile(path, batch, landingPath, bytes, other, obstacle);
  }
}
