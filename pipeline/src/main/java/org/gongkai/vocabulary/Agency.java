package org.gongkai.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A public body: one row of {@code dim_agency}.
 *
 * @param agencyId {@code region:function:serial}, stable
 * @param name official name
 * @param aliases other spellings under which it reports
 * @param regionCode where it has its seat
 * @param level central, province, prefecture, county, zone or township
 * @param functionCode what it does, such as {@code education}
 * @param validFrom first year under this name, if known
 * @param validTo last year under this name
 * @param successorId the one body that took over when it ended
 */
public record Agency(
    String agencyId,
    String name,
    List<String> aliases,
    String regionCode,
    String level,
    String functionCode,
    OptionalInt validFrom,
    OptionalInt validTo,
    Optional<String> successorId) {
  public Agency {
    aliases = List.copyOf(aliases);
  }

  /** The same body in these years under its name. */
  public Agency lasting(OptionalInt from, OptionalInt to, Optional<String> successor) {
    return new Agency(
        agencyId, name, aliases, regionCode, level, functionCode, from, to, successor);
  }

  /** The same body with other spellings. */
  public Agency withAliases(List<String> others) {
    return new Agency(
        agencyId, name, others, regionCode, level, functionCode, validFrom, validTo, successorId);
  }
}
