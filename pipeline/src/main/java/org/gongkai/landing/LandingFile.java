package org.gongkai.landing;

/**
 * A file as scraped.
 *
 * @param landingPath path relative to the ingested folder, with forward slashes; inside a container
 *     behind its path and an exclamation mark, such as {@code a.zip!b/c.html}
 * @param batch the name of the ingested folder
 * @param sha256 of the bytes, in lower-case hex; empty when they could not be read
 * @param metadata what is known of it from outside
 */
public record LandingFile(
    String landingPath, String batch, String sha256, SourceMetadata metadata) {
  /** Stands between the path of a container and the name of what is inside. */
  public static final char IN_CONTAINER = '!';

  // 64 bits: a collision among 10 million files has a chance of 3 in a million.
  private static final int ID_LENGTH = 16;

  /** The last part of the path, also of one inside a container. */
  public String fileName() {
    int slash = landingPath.lastIndexOf('/');
    return landingPath.substring(Math.max(slash, landingPath.lastIndexOf(IN_CONTAINER)) + 1);
  }

  /** Names the place that the file lies at, whatever its bytes. */
  public String place() {
    return batch + "\n" + landingPath;
  }

  /**
   * The id of a report in this file: from the bytes, or from the place when there are none.
   *
   * @param part 0 for the only or first report of the file
   */
  public String reportId(int part) {
    String stem =
        sha256.isEmpty()
            ? "unread-" + ContentHash.of(place()).substring(0, ID_LENGTH)
            : sha256.substring(0, ID_LENGTH);
    return part == 0 ? stem : stem + "-" + part;
  }
}
