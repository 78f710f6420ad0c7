package org.gongkai.landing.container;

import java.util.Arrays;
import java.util.Optional;
import org.gongkai.landing.Inside;
import org.gongkai.landing.SourceMetadata;

/**
 * A document in a container, or a place there at which none can be read.
 *
 * @param landingPath the container's with the address inside behind it
 * @param sameName the landing path without the number that tells entries of one name apart
 * @param isNameUnique whether another entry of the name is a fault
 * @param inside where it lies; empty where no entry is meant but a container as a whole
 * @param bytes what it holds; none when there is an obstacle
 * @param metadata what the container knows of it
 * @param obstacle why it cannot be read
 */
public record Document(
    String landingPath,
    String sameName,
    boolean isNameUnique,
    Optional<Inside> inside,
    byte[] bytes,
    SourceMetadata metadata,
    Optional<String> obstacle) {
  private static final byte[] NOTHING = {};

  /** A container that cannot be read, or not to its end. */
  static Document blocked(String landingPath, String obstacle) {
    return new Document(
        landingPath,
        landingPath,
        false,
        Optional.empty(),
        NOTHING,
        SourceMetadata.NONE,
        Optional.of(obstacle));
  }

  /** The same place without bytes. */
  Document blocked(String reason) {
    return new Document(
        landingPath, sameName, isNameUnique, inside, NOTHING, metadata, Optional.of(reason));
  }

  /** The same place with its bytes. */
  Document with(byte[] content) {
    return new Document(landingPath, sameName, isNameUnique, inside, content, metadata, obstacle);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Document that
        && landingPath.equals(that.landingPath)
        && inside.equals(that.inside)
        && Arrays.equals(bytes, that.bytes)
        && metadata.equals(that.metadata)
        && obstacle.equals(that.obstacle);
  }

  @Override
  public int hashCode() {
    return 31 * landingPath.hashCode() + Arrays.hashCode(bytes);
  }
}
