package org.gongkai.generate;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.generate.Drawing.Organs;
import org.gongkai.vocabulary.Agencies;
import org.gongkai.vocabulary.AgencyResolution;
import org.gongkai.vocabulary.Region;

/** Draws bodies with names that the shipped divisions tell without a tie. */
final class BodyDrawer {
  /** Most names are told at once; a region of which none is told is left for another. */
  private static final int TRIES = 1_000;

  private final Agencies agencies;
  private final List<Organs> organs;
  private final Map<Organs, List<Region>> seats = new LinkedHashMap<>();

  /** Names of provinces by the first two digits of their code. */
  private final Map<String, String> provinces = new HashMap<>();

  BodyDrawer(Agencies agencies, Drawing drawing) {
    this.agencies = agencies;
    this.organs = drawing.organs();
    agencies.regions().allRegions().stream()
        .filter(r -> r.level().equals("province"))
        .forEach(r -> provinces.put(r.regionCode().substring(0, 2), r.name()));
    for (Organs kind : organs)
      seats.put(
          kind,
          agencies.regions().allRegions().stream().filter(r -> fits(r, kind, drawing)).toList());
  }

  private static boolean fits(Region region, Organs kind, Drawing drawing) {
    return region.level().equals(kind.level())
        && drawing.withoutReports().stream().noneMatch(region.regionCode()::startsWith)
        && (kind.suffixes().isEmpty()
            || kind.suffixes().stream().anyMatch(region.name()::endsWith));
  }

  /** A body that is there in all of the data years. */
  Body draw(int first, int last, Dice dice) {
    for (int i = 0; i < TRIES; i++) {
      Organs kind = kind(dice);
      Region region = dice.pick(seats.get(kind));
      if (!holds(region, first, last)) continue;
      Optional<Body> body = body(region, dice.pick(kind.names()), first, last, dice);
      if (body.isPresent()) return body.get();
    }
    throw new IllegalStateException(
        "Cannot find a body for the years " + first + " to " + last + " in conf/regions");
  }

  private Organs kind(Dice dice) {
    int left = dice.between(1, organs.stream().mapToInt(Organs::weight).sum());
    for (Organs kind : organs) if ((left -= kind.weight()) <= 0) return kind;
    throw new IllegalStateException("Cannot draw from no kinds of bodies");
  }

  private static boolean holds(Region region, int first, int last) {
    return region.validFrom() <= first
        && (region.validTo().isEmpty() || region.validTo().getAsInt() > last);
  }

  /** The body with or without its province in front, if both ends of the years tell it. */
  private Optional<Body> body(Region region, String organ, int first, int last, Dice dice) {
    String place = dice.inHundred(50) ? region.fullName() : withoutProvince(region);
    String name = place + organ;
    boolean told = isTold(name, region, first) && isTold(name, region, last);
    return told ? Optional.of(new Body(name, region)) : Optional.empty();
  }

  private String withoutProvince(Region region) {
    String province = provinces.getOrDefault(region.regionCode().substring(0, 2), "");
    boolean within = region.fullName().startsWith(province) && !region.fullName().equals(province);
    return within ? region.fullName().substring(province.length()) : region.fullName();
  }

  private boolean isTold(String name, Region region, int year) {
    return agencies.resolve(name, Optional.empty(), year) instanceof AgencyResolution.Resolved found
        && found.agency().regionCode().equals(region.regionCode());
  }
}
