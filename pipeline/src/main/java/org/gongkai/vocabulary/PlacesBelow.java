package org.gongkai.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Townships and zones whose division is known. One that no table holds is made up from its name:
 * within a known division the name identifies it.
 */
final class PlacesBelow {
  private static final int LONGEST = 18;
  private static final int SHORTEST_ZONE = 3;

  /**
   * A township or zone, and what follows its name.
   *
   * @param listed a table holds it
   */
  record Below(Region region, String organ, boolean listed) {}

  private final RegionIndex index;
  private final PlaceWords words;
  private final OrganNames organs;

  PlacesBelow(RegionIndex index, PlaceWords words, OrganNames organs) {
    this.index = index;
    this.words = words;
    this.organs = organs;
  }

  /**
   * The township or zone at the beginning of {@code rest}.
   *
   * @param whole the division was written with its official name; only then may the place be one
   *     that no table holds
   */
  Optional<Below> at(Region division, String rest, boolean whole) {
    String own = withoutGovernment(rest);
    return listedTownship(division, own)
        .or(() -> whole ? unlistedTownship(division, own) : Optional.empty())
        .or(() -> zone(division, own, whole));
  }

  /** The text is a township's name, with or without its government. */
  boolean looksLikeTownship(String rest) {
    return townshipEnd(withoutGovernment(rest)).isPresent();
  }

  /** The township's name in a text for which {@link #looksLikeTownship} holds. */
  Optional<String> townshipName(String rest) {
    OptionalInt end = townshipEnd(rest);
    return end.isPresent() ? Optional.of(rest.substring(0, end.getAsInt())) : Optional.empty();
  }

  /** The government of a district may stand in front of the name of its street. */
  private String withoutGovernment(String rest) {
    if (!rest.startsWith(words.government())) return rest;
    String own = rest.substring(words.government().length());
    return townshipEnd(own).isPresent() ? own : rest;
  }

  private Optional<Below> listedTownship(Region division, String rest) {
    if (!index.hasTownships(division)) return Optional.empty();
    for (int end = Math.min(LONGEST, rest.length()); end > 1; end--) {
      String organ = rest.substring(end);
      if (!words.townshipOrgans().contains(organ)) continue;
      Optional<Region> township = index.township(division, rest.substring(0, end));
      if (township.isPresent()) return Optional.of(new Below(township.get(), organ, true));
    }
    return Optional.empty();
  }

  private Optional<Below> unlistedTownship(Region division, String rest) {
    if (!division.level().equals("county") && !index.hasTownships(division))
      return Optional.empty();
    return townshipName(rest)
        .map(
            name ->
                new Below(made(division, name, "township"), rest.substring(name.length()), false));
  }

  private OptionalInt townshipEnd(String rest) {
    int last = -1;
    for (String suffix : words.townshipSuffixes()) {
      int end = endOf(rest, suffix, 1);
      if (end > last && words.townshipOrgans().contains(rest.substring(end))) last = end;
    }
    return last < 0 ? OptionalInt.empty() : OptionalInt.of(last);
  }

  /**
   * The text begins with the ending of a zone's name, whose beginning may have been taken for the
   * short form of a division.
   */
  boolean looksLikeZone(String rest) {
    return zoneEnd(rest, 1).isPresent();
  }

  private OptionalInt zoneEnd(String rest, int shortest) {
    int first = Integer.MAX_VALUE;
    for (String suffix : words.zoneSuffixes()) {
      int end = endOf(rest, suffix, 0);
      if (end >= shortest && end < first && isZone(rest, end)) first = end;
    }
    return first == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(first);
  }

  private boolean isZone(String rest, int end) {
    return isZoneOrgan(rest.substring(end)) && !hasOrganInside(rest.substring(0, end));
  }

  private Optional<Below> zone(Region division, String rest, boolean whole) {
    OptionalInt end = zoneEnd(rest, SHORTEST_ZONE);
    if (end.isEmpty()) return Optional.empty();
    String name = rest.substring(0, end.getAsInt());
    String organ = rest.substring(end.getAsInt());
    List<Region> listed = index.zones(division, name);
    if (listed.size() == 1) return Optional.of(new Below(listed.get(0), organ, true));
    return whole
        ? Optional.of(new Below(made(division, name, "zone"), organ, false))
        : Optional.empty();
  }

  private boolean isZoneOrgan(String organ) {
    return words.zoneOrgans().contains(organ) || words.isOrgan(organ, organs);
  }

  private boolean hasOrganInside(String zone) {
    return zone.contains(words.government()) || zone.contains(words.zoneCommittee());
  }

  private static int endOf(String text, String suffix, int from) {
    int start = text.indexOf(suffix, from);
    return start < 0 || start > LONGEST ? -1 : start + suffix.length();
  }

  private Region made(Region division, String name, String level) {
    String spelt = level.equals("zone") ? words.zoneSpelling(name) : name;
    return new Region(
        "Z" + division.regionCode() + Digests.hex(spelt, 6),
        name,
        division.fullName() + name,
        level,
        division.regionCode(),
        division.validFrom(),
        division.validTo(),
        List.of());
  }
}
