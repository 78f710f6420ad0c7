package org.gongkai.vocabulary;

import java.util.Comparator;

/**
 * One way to read a name as a place and an organ there.
 *
 * @param place the smallest division that was read
 * @param whole every place was written with its official name
 * @param organ what follows the places
 * @param known the organ is of a kind that the configuration knows
 * @param read how many characters the places took
 */
record PlaceReading(Region place, boolean whole, String organ, boolean known, int read) {

  /** The best last: a known organ, then more characters read as places, then official names. */
  static final Comparator<PlaceReading> BY_MERIT =
      Comparator.comparing(PlaceReading::known)
          .thenComparing(PlaceReading::read)
          .thenComparing(PlaceReading::whole);

  /** The place is in force in that year, or was or will be within {@code slack} years. */
  boolean holdsIn(int year, int slack) {
    boolean begun = place.validFrom() - slack <= year;
    return begun && (place.validTo().isEmpty() || year < place.validTo().getAsInt() + slack);
  }
}
