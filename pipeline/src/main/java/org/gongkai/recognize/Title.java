package org.gongkai.recognize;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A title, or the words of a sentence that name the report like one.
 *
 * @param printed as printed, without blanks
 * @param name of the agency
 * @param year in it
 */
record Title(String printed, Optional<AgencyName> name, OptionalInt year) {

  /** The title names that year. */
  boolean isOf(int dataYear) {
    return isOf(OptionalInt.of(dataYear));
  }

  /** The title names that year, or none where none is known. */
  boolean isOf(OptionalInt dataYear) {
    return year.equals(dataYear);
  }
}
