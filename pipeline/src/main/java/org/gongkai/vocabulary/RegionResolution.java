package org.gongkai.vocabulary;

import java.util.List;

/** Which division the name of a public body begins with. */
public sealed interface RegionResolution {

  /**
   * Exactly one.
   *
   * @param region the division, township or zone whose organ it is
   * @param organ what is left of the name, in one spelling for governments
   */
  record Found(Region region, String organ) implements RegionResolution {}

  /** More than one. */
  record Tied(List<Region> candidates) implements RegionResolution {
    public Tied {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * None.
   *
   * @param reason one sentence
   */
  record Missing(String reason) implements RegionResolution {}
}
