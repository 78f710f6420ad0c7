package org.gongkai.landing;

/**
 * A file as scraped.
 *
 * @param landingPath path relative to the ingested folder, with forward slashes
 * @param batch the name of the ingested folder
 * @param sha256 of the bytes, in lower-case hex
 * @param metadata what is known of it from outside
 */
public record LandingFile(
    String landingPath, String batch, String sha256, SourceMetadata metadata) {

  /** The last part of the path. */
  public String fileName() {
    return landingPath.substring(landingPath.lastIndexOf('/') + 1);
  }
}
