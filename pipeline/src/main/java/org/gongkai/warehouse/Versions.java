package org.gongkai.warehouse;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which of several reports of one agency and year stands: the latest published, then the one with
 * most reported facts, then the latest crawled, then the smallest hash and part.
 */
final class Versions {
  private static final Comparator<ReportHead> STANDING_FIRST =
      Comparator.comparing(Versions::published, Comparator.reverseOrder())
          .thenComparing(ReportHead::reported, Comparator.reverseOrder())
          .thenComparing(Versions::crawled, Comparator.reverseOrder())
          .thenComparing(h -> h.file().sha256())
          .thenComparing(ReportHead::part);

  private Versions() {}

  /** The report that stands; there is at least one. */
  static ReportHead standing(List<ReportHead> versions) {
    return versions.stream().min(STANDING_FIRST).orElseThrow();
  }

  private static LocalDate published(ReportHead head) {
    return known(head.imprint().publishedOn().or(() -> head.file().metadata().published()));
  }

  private static LocalDate crawled(ReportHead head) {
    return known(head.file().metadata().crawled());
  }

  private static LocalDate known(Optional<LocalDate> date) {
    return date.orElse(LocalDate.MIN);
  }
}
