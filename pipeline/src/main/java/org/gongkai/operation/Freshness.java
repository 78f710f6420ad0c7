package org.gongkai.operation;

import java.time.Duration;

/**
 * How old a warehouse may be.
 *
 * @param warningHours beyond it there is a warning
 * @param errorHours beyond it the warehouse is stale
 */
public record Freshness(long warningHours, long errorHours) {

  /** How a warehouse of that age stands. */
  public Standing of(Duration age) {
    if (age.compareTo(Duration.ofHours(errorHours)) > 0) return Standing.ERROR;
    return age.compareTo(Duration.ofHours(warningHours)) > 0 ? Standing.WARNING : Standing.OK;
  }
}
