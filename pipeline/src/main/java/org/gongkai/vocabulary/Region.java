package org.gongkai.vocabulary;

import java.util.List;
import java.util.OptionalInt;

/**
 * An administrative division in one spell of validity.
 *
 * @param regionCode GB/T 2260 code of six digits, nine for townships; {@code Z} + parent code +
 *     serial for zones without one
 * @param name as officially spelt, such as the name of a county without its parents
 * @param fullName with all parents
 * @param level country, province, prefecture, county, zone or township
 * @param parentCode code of the division above; empty for provinces
 * @param validFrom first year
 * @param validTo last year; empty while in force
 * @param successorCodes codes that took over
 */
public record Region(
    String regionCode,
    String name,
    String fullName,
    String level,
    String parentCode,
    int validFrom,
    OptionalInt validTo,
    List<String> successorCodes) {
  public Region {
    successorCodes = List.copyOf(successorCodes);
  }
}
