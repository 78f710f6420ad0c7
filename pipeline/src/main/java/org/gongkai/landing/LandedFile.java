package org.gongkai.landing;

import java.util.Optional;

/**
 * A listed place with the hash of its bytes.
 *
 * @param listed where it is; of a document in a container the container's path, and the landing
 *     path and size of the document
 * @param file what is remembered of it; its hash is empty when the bytes cannot be read
 * @param inside where it lies in a container; empty for a file of its own
 */
public record LandedFile(ListedFile listed, LandingFile file, Optional<Inside> inside) {

  /** A file of its own. */
  public LandedFile(ListedFile listed, LandingFile file) {
    this(listed, file, Optional.empty());
  }
}
