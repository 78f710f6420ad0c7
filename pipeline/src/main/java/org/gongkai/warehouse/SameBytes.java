package org.gongkai.warehouse;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.landing.ContentHash;

/**
 * Documents with the same bytes: one original and its duplicates.
 *
 * @param original the one whose facts count: one that still lies at its place before a replaced
 *     one, an identified one before others, then the first by batch and path
 * @param duplicates the others
 */
record SameBytes(Candidate original, List<Candidate> duplicates) {
  private static final int PLACE_HASH_LENGTH = 8;
  private static final Comparator<Candidate> ORIGINAL_FIRST =
      Comparator.<Candidate, Boolean>comparing(c -> c.reading().replacedBy().isPresent())
          .thenComparing(c -> c.head().outcome())
          .thenComparing(c -> c.identity().agency().isEmpty())
          .thenComparing(c -> c.head().file().place());

  /**
   * A reading and whose it is.
   *
   * @param reading the reading
   * @param identity whose report it is
   */
  record Candidate(Reading reading, Identity identity) {
    ReportHead head() {
      return reading.head();
    }

    Optional<String> claim() {
      return identity
          .agency()
          .filter(a -> Identity.mayStand(head(), identity))
          .map(a -> a.agencyId() + " " + head().year().getAsInt());
    }
  }

  /** Documents of one hash and part. */
  static SameBytes of(List<Candidate> documents) {
    List<Candidate> sorted = documents.stream().sorted(ORIGINAL_FIRST).toList();
    return new SameBytes(sorted.get(0), sorted.subList(1, sorted.size()));
  }

  /** Bytes that are listed under two agencies or years belong to neither for sure. */
  Optional<String> doubt() {
    Set<String> claims =
        Stream.concat(Stream.of(original), duplicates.stream())
            .filter(c -> c.reading().replacedBy().isEmpty())
            .flatMap(c -> c.claim().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    return claims.size() < 2
        ? original.identity().doubt()
        : Optional.of("Cannot tell whose it is: listed as " + String.join(" and as ", claims));
  }

  /** The id of a duplicate: the original's with its own place. */
  static String duplicateId(ReportHead head) {
    String place = ContentHash.of(head.file().place()).substring(0, PLACE_HASH_LENGTH);
    return head.reportId() + "~" + place;
  }
}
