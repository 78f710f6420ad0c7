package org.gongkai.document;

import java.util.Optional;

/**
 * How an agency can be reached, as far as it tells of a place.
 *
 * @param areaCode of its telephone, with the leading zero; empty where the lines name several
 * @param postcode of its address, six digits; empty where the lines name several
 */
public record Contact(Optional<String> areaCode, Optional<String> postcode) {

  /** A page without such a line. */
  public static final Contact NONE = new Contact(Optional.empty(), Optional.empty());
}
