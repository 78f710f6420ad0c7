package org.gongkai.vocabulary;

import java.util.List;

/**
 * A reform that renamed or joined bodies everywhere, region by region.
 *
 * @param before words, one of which the organ's name had
 * @param after words, one of which the successor's name has
 * @param firstYear of the data years for which successors first answered
 * @param lastYear of them
 * @param kind how the successor took over
 * @param reason what decided it
 */
public record Reform(
    List<String> before,
    List<String> after,
    int firstYear,
    int lastYear,
    Lineage.Kind kind,
    String reason) {
  public Reform {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** The organ is one that the reform ended or took from. */
  boolean isBefore(String organ) {
    return has(before, organ) && !has(after, organ);
  }

  /** The organ is one that the reform made. */
  boolean isAfter(String organ) {
    return has(after, organ);
  }

  private static boolean has(List<String> words, String organ) {
    return words.stream().anyMatch(organ::contains);
  }
}
