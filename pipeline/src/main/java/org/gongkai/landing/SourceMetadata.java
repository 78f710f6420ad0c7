package org.gongkai.landing;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a file from outside its text, from the sidecar {@code reports.csv} beside it or
 * from the feed that it came in.
 *
 * @param agency the publisher's name as listed by the scraper
 * @param region a region name or a GB/T 2260 code
 * @param sourceUri the page's address
 * @param published when the page was published
 * @param crawled when it was fetched
 * @param title the page's title, which its text may be without
 */
public record SourceMetadata(
    Optional<String> agency,
    Optional<String> region,
    Optional<String> sourceUri,
    Optional<LocalDate> published,
    Optional<LocalDate> crawled,
    Optional<String> title) {

  /** No sidecar names the file. */
  public static final SourceMetadata NONE =
      new SourceMetadata(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** What a sidecar says: it names no title. */
  public SourceMetadata(
      Optional<String> agency,
      Optional<String> region,
      Optional<String> sourceUri,
      Optional<LocalDate> published,
      Optional<LocalDate> crawled) {
    this(agency, region, sourceUri, published, crawled, Optional.empty());
  }

  public SourceMetadata {
    Objects.requireNonNull(agency);
    Objects.requireNonNull(region);
    Objects.requireNonNull(sourceUri);
    Objects.requireNonNull(published);
    Objects.requireNonNull(crawled);
    Objects.requireNonNull(title);
  }

  /** What is known here, and from {@code other} what is not. */
  public SourceMetadata or(SourceMetadata other) {
    return new SourceMetadata(
        agency.or(other::agency),
        region.or(other::region),
        sourceUri.or(other::sourceUri),
        published.or(other::published),
        crawled.or(other::crawled),
        title.or(other::title));
  }
}
