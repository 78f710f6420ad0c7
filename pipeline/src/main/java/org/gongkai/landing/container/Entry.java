package org.gongkai.landing.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;
import org.gongkai.landing.SourceMetadata;

/**
 * What a container holds at one place.
 *
 * @param index its number in the container, from 0
 * @param start where the container can be opened to find it first; empty if only at its beginning
 * @param name as the container gives it
 * @param metadata what the container knows of it
 * @param content its bytes; they must be read before the next entry is asked for
 * @param obstacle why they cannot be read
 */
public record Entry(
    int index,
    OptionalLong start,
    String name,
    SourceMetadata metadata,
    Content content,
    Optional<String> obstacle) {

  /** Bytes that are had once. */
  @FunctionalInterface
  public interface Content {
    /** Opens them; closing the stream leaves the container open. */
    InputStream open() throws IOException;
  }

  /** An entry that can be read. */
  public static Entry of(
      int index, OptionalLong start, String name, SourceMetadata metadata, Content content) {
    return new Entry(index, start, name, metadata, content, Optional.empty());
  }

  /** An entry that cannot be read. */
  public static Entry blocked(int index, OptionalLong start, String name, String obstacle) {
    return new Entry(
        index,
        start,
        name,
        SourceMetadata.NONE,
        InputStream::nullInputStream,
        Optional.of(obstacle));
  }
}
