package org.gongkai.prose;

import java.util.List;
import java.util.Optional;

/**
 * What was read from the prose of a report.
 *
 * @param claims in the order of the report
 * @param text empty where the report has no prose
 */
public record Prose(List<Claim> claims, Optional<ProseText> text) {
  /** Nothing was read. */
  public static final Prose NONE = new Prose(List.of(), Optional.empty());

  public Prose {
    claims = List.copyOf(claims);
  }
}
