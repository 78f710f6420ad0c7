package org.gongkai.landing.container;

import java.io.Serializable;

/**
 * What a container may cost, from {@code conf/pipeline.yaml}. What is beyond a limit is listed with
 * an obstacle that names it.
 *
 * @param depth levels of containers inside each other
 * @param entries of one container, all levels together
 * @param documentBytes of one document
 * @param expansion how many times its own size a container or entry may have inside
 * @param freeBytes so much may be inside whatever the size of the container or entry
 */
public record ContainerLimits(
    int depth, int entries, long documentBytes, long expansion, long freeBytes)
    implements Serializable {
  /** As shipped. */
  public static final ContainerLimits STANDARD =
      new ContainerLimits(4, 2_000_000, 64L << 20, 200, 1L << 30);

  /** A single entry need not be as large as a container to be in doubt. */
  static final long FREE_ENTRY_BYTES = 4L << 20;

  /** How many bytes may come out of a container of that size. */
  long expanded(long bytes) {
    return Math.max(
        freeBytes, bytes > Long.MAX_VALUE / expansion ? Long.MAX_VALUE : bytes * expansion);
  }

  /** Whether an entry is larger than a report can be compressed. */
  boolean isBomb(long compressed, long bytes) {
    return bytes > Math.min(freeBytes, FREE_ENTRY_BYTES) && bytes / expansion > compressed;
  }
}
