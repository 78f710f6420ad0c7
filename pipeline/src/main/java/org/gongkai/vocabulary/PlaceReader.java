package org.gongkai.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the places at the beginning of a name in every possible way. */
final class PlaceReader {
  private static final int SHORTEST = 2;

  /** A record may be named a year before it begins and after it ends: reports look back. */
  private static final int SLACK = 1;

  private final RegionIndex index;
  private final PlaceWords words;
  private final PlacesBelow below;
  private final OrganNames organs;

  PlaceReader(RegionIndex index, PlaceWords words, PlacesBelow below, OrganNames organs) {
    this.index = index;
    this.words = words;
    this.below = below;
    this.organs = organs;
  }

  /** All readings of the name that begin with a place and end with an organ or nothing. */
  List<PlaceReading> readings(String name, int year) {
    List<PlaceReading> readings = new ArrayList<>();
    read(name, 0, Optional.empty(), true, year, readings);
    return readings;
  }

  /** The places at the beginning of a text, whatever follows them: the longest readings only. */
  List<Region> leading(String text, int year) {
    List<PlaceReading> found = new ArrayList<>();
    lead(text, 0, Optional.empty(), year, found);
    int most = found.stream().mapToInt(PlaceReading::read).max().orElse(0);
    return found.stream()
        .filter(reading -> reading.read() == most)
        .map(PlaceReading::place)
        .distinct()
        .toList();
  }

  private void read(
      String name,
      int from,
      Optional<Region> parent,
      boolean whole,
      int year,
      List<PlaceReading> readings) {
    for (int to = Math.min(name.length(), from + index.longest()); to >= from + SHORTEST; to--) {
      for (RegionIndex.Spelling spelling : index.spelt(name.substring(from, to))) {
        Region region = spelling.region();
        if (!fits(region, parent, year)) continue;
        String rest = name.substring(to);
        if (!spelling.whole() && isPartOfWord(name, from, to)) continue;
        boolean wholeSoFar = whole && spelling.whole();
        stop(region, rest, wholeSoFar, to).ifPresent(readings::add);
        read(name, to, Optional.of(region), wholeSoFar, year, readings);
      }
    }
  }

  private Optional<PlaceReading> stop(Region region, String rest, boolean whole, int read) {
    Optional<PlacesBelow.Below> inner = below.at(region, rest, whole);
    if (inner.isPresent()) {
      String organ = inner.get().organ();
      int inside = inner.get().listed() ? read + rest.length() - organ.length() : read;
      return Optional.of(new PlaceReading(inner.get().region(), whole, organ, true, inside));
    }
    boolean place = below.looksLikeTownship(rest) || (!whole && below.looksLikeZone(rest));
    if (place || !words.isOrgan(rest, organs)) return Optional.empty();
    if (words.beginsWithUnknownDivision(rest, organs)) return Optional.empty();
    boolean known = rest.isEmpty() || organs.isKnown(rest);
    return Optional.of(new PlaceReading(region, whole, rest, known, read));
  }

  private void lead(
      String text, int from, Optional<Region> parent, int year, List<PlaceReading> found) {
    for (int to = Math.min(text.length(), from + index.longest()); to >= from + SHORTEST; to--) {
      for (RegionIndex.Spelling spelling : index.spelt(text.substring(from, to))) {
        Region region = spelling.region();
        if (!fits(region, parent, year)) continue;
        if (!spelling.whole() && isPartOfWord(text, from, to)) continue;
        String rest = text.substring(to);
        Optional<PlacesBelow.Below> inner = below.at(region, rest, spelling.whole());
        Region place = inner.map(PlacesBelow.Below::region).orElse(region);
        boolean listed = inner.map(PlacesBelow.Below::listed).orElse(false);
        int read = listed ? text.length() : to;
        found.add(new PlaceReading(place, spelling.whole(), rest, true, read));
        lead(text, to, Optional.of(region), year, found);
      }
    }
  }

  private boolean fits(Region region, Optional<Region> parent, int year) {
    return new PlaceReading(region, true, "", true, 0).holdsIn(year, SLACK)
        && parent.map(p -> isBelow(region, p)).orElse(true);
  }

  /**
   * A short form is no place where it is the beginning of a longer word, or a word for what an
   * organ does: there is a county by the name of public security.
   */
  private boolean isPartOfWord(String name, int from, int to) {
    String rest = name.substring(to);
    return (words.beginsWithSuffix(rest) && !organs.begins(rest))
        || organs.isKnown(name.substring(from, to));
  }

  /** Whether {@code region} lies in {@code parent}, by the digits of their codes. */
  static boolean isBelow(Region region, Region parent) {
    if (region.regionCode().equals(parent.regionCode())) return false;
    return inside(region.regionCode(), parent);
  }

  /** Whether {@code region} is {@code parent} or lies in it. */
  static boolean isWithin(Region region, Region parent) {
    return region.regionCode().equals(parent.regionCode()) || isBelow(region, parent);
  }

  private static boolean inside(String code, Region parent) {
    String digits = code.startsWith("Z") ? code.substring(1) : code;
    return switch (parent.level()) {
      case "province" -> digits.startsWith(parent.regionCode().substring(0, 2));
      case "prefecture" -> digits.startsWith(parent.regionCode().substring(0, 4));
      case "county" -> digits.startsWith(parent.regionCode());
      case "zone" -> digits.startsWith(parent.regionCode()) || code.startsWith(parent.regionCode());
      default -> false;
    };
  }
}
