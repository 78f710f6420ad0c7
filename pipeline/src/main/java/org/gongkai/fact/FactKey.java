package org.gongkai.fact;

/** A fact's identity in the warehouse. */
public record FactKey(String agencyId, int year, Place place) {
  public FactKey {
    if (year < 2008)
      throw new IllegalArgumentException("Cannot report before the 2008 regulation: " + year);
  }
}
