package org.gongkai.vocabulary;

import java.util.List;
import java.util.Optional;

/** Finds the public body behind a name. Safe for many threads: a judge asks on all cores. */
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

  /** Whose report it is, by its name and what else is known. */
  default AgencyResolution identify(AgencyClues clues) {
    return clues
        .name()
        .map(name -> resolve(name, clues.region(), clues.year()))
        .orElseGet(() -> new AgencyResolution.Unknown("the text names none"));
  }

  /** What tells of the place beside the name. */
  default List<Whereabouts.Witness> witnesses(AgencyClues clues) {
    return List.of();
  }

  /** Where the body has its seat; also a place that no table of divisions holds. */
  default Optional<Region> seat(AgencyClues clues) {
    return Optional.empty();
  }
}
