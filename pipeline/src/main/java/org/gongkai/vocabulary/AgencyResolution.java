package org.gongkai.vocabulary;

import java.util.List;

/** Which public body a printed name means. */
public sealed interface AgencyResolution {

  /** Exactly one body. */
  record Resolved(Agency agency) implements AgencyResolution {}

  /**
   * More than one; a tie is never broken by guessing.
   *
   * @param candidates full region names with codes
   */
  record Tied(List<String> candidates) implements AgencyResolution {}

  /**
   * None.
   *
   * @param reason one sentence
   */
  record Unknown(String reason) implements AgencyResolution {}
}
