package org.gongkai.vocabulary;

import java.util.List;
import java.util.Optional;

/** Which public body a printed name means. */
public sealed interface AgencyResolution {

  /**
   * Exactly one body.
   *
   * @param evidence one sentence on what identified it, where its name alone does not
   */
  record Resolved(Agency agency, Optional<String> evidence) implements AgencyResolution {
    public Resolved(Agency agency) {
      this(agency, Optional.empty());
    }
  }

  /**
   * More than one; a tie is never broken by guessing.
   *
   * @param candidates full region names with codes
   * @param places the regions, where it is them that are tied
   */
  record Tied(List<String> candidates, List<Region> places) implements AgencyResolution {
    public Tied {
      candidates = List.copyOf(candidates);
      places = List.copyOf(places);
    }

    public Tied(List<String> candidates) {
      this(candidates, List.of());
    }

    /** A tie of regions. */
    public static Tied of(List<Region> places) {
      return new Tied(places.stream().map(Tied::candidate).toList(), places);
    }

    private static String candidate(Region region) {
      return region.fullName() + " (" + region.regionCode() + ")";
    }
  }

  /**
   * None.
   *
   * @param reason one sentence
   */
  record Unknown(String reason) implements AgencyResolution {}
}
