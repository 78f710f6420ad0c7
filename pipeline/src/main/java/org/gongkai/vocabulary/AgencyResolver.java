package org.gongkai.vocabulary;

import java.util.Optional;

/** Finds the public body behind a name. */
@FunctionalInterface
public interface AgencyResolver {

  /**
   * Resolves a name as of a data year.
   *
   * @param name as printed or listed
   * @param regionHint a region's name or code known from outside the name
   * @param year the data year
   */
  AgencyResolution resolve(String name, Optional<String> regionHint, int year);

  /** Where the body of that name has its seat; also a place that no table of divisions holds. */
  default Optional<Region> seat(String name, Optional<String> regionHint, int year) {
    return Optional.empty();
  }
}
