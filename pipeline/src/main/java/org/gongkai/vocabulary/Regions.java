package org.gongkai.vocabulary;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The divisions of the country with their history, its townships and its listed zones; finds the
 * one that a name begins with, as of a data year. A tie stays a tie.
 *
 * <p>Names are expected in simplified characters and without blanks.
 */
public final class Regions {
  private static final Pattern CODE = Pattern.compile("\\d{6}|\\d{9}");
  private static final List<String> LEVELS =
      List.of("country", "province", "prefecture", "county", "zone", "township");
  private static final Comparator<Region> BY_CODE =
      Comparator.comparing(Region::regionCode).thenComparing(Region::validFrom);

  private final List<Region> all;
  private final RegionIndex index;
  private final PlaceReader reader;
  private final PlacesBelow below;
  private final PlaceWords words;
  private final OrganNames organs;

  private Regions(List<Region> all, RegionIndex index, PlaceWords words, OrganNames organs) {
    this.all = all;
    this.index = index;
    this.words = words;
    this.organs = organs;
    below = new PlacesBelow(index, words, organs);
    reader = new PlaceReader(index, words, below, organs);
  }

  /**
   * The given divisions.
   *
   * @param regions every record, also of divisions that ended
   * @param aliases further spellings and the codes that they stand for
   * @param words what names are made of
   * @param organs words for what organs do
   */
  public static Regions of(
      List<Region> regions, Map<String, String> aliases, PlaceWords words, OrganNames organs) {
    List<Region> sorted =
        regions.stream()
            .sorted(
                Comparator.comparingInt((Region r) -> LEVELS.indexOf(r.level()))
                    .thenComparing(BY_CODE))
            .toList();
    return new Regions(sorted, new RegionIndex(sorted, aliases, words), words, organs);
  }

  /** Every record, by level and code: the rows of {@code dim_region}. */
  public List<Region> allRegions() {
    return all;
  }

  /** The record of a code that holds in the year; another of the code if none does. */
  public Optional<Region> region(String code, int year) {
    return inForce(index.at(code), year).stream().findFirst();
  }

  /** All records of a code since the first data year. */
  public List<Region> records(String code) {
    return index.at(code);
  }

  /** The name is of several places, or of a place or organ anywhere. */
  boolean needsHint(String name, int year) {
    if (resolve(name, Optional.empty(), year) instanceof RegionResolution.Tied) return true;
    boolean anywhere =
        below.looksLikeTownship(name) || below.looksLikeZone(name) || words.isOrgan(name, organs);
    return anywhere && reader.readings(name, year).isEmpty();
  }

  /**
   * The division whose organ the name means.
   *
   * @param name a public body's name
   * @param hint a division's name or code that is known from elsewhere
   * @param year the data year; records are accepted that hold in it or a year before or after
   */
  public RegionResolution resolve(String name, Optional<String> hint, int year) {
    List<Region> hinted = hint.map(h -> hinted(h, year)).orElse(List.of());
    List<PlaceReading> readings = reader.readings(name, year);
    if (readings.isEmpty()) return withoutPlace(name, hinted);
    List<PlaceReading> fitting =
        readings.stream().filter(r -> hinted.isEmpty() || agrees(r.place(), hinted)).toList();
    if (fitting.isEmpty() && hinted.size() == 1 && below.looksLikeTownship(name))
      return withoutPlace(name, hinted);
    return fitting.isEmpty() ? contradiction(readings, hinted) : best(fitting, year);
  }

  /** Divisions that a hint names: one for a code or a full name, more for an ambiguous name. */
  private List<Region> hinted(String hint, int year) {
    if (CODE.matcher(hint).matches())
      return inForce(index.at(hint), year).stream().limit(1).toList();
    return inForce(reader.leading(hint, year), year);
  }

  private static List<Region> inForce(List<Region> regions, int year) {
    List<Region> strict = regions.stream().filter(r -> holdsIn(r, year)).toList();
    return strict.isEmpty() ? regions : strict;
  }

  private static boolean holdsIn(Region region, int year) {
    return new PlaceReading(region, true, "", true, 0).holdsIn(year, 0);
  }

  private static boolean agrees(Region place, List<Region> hinted) {
    return hinted.stream()
        .anyMatch(h -> PlaceReader.isWithin(place, h) || PlaceReader.isWithin(h, place));
  }

  private static RegionResolution best(List<PlaceReading> readings, int year) {
    PlaceReading best = readings.stream().max(PlaceReading.BY_MERIT).orElseThrow();
    Map<String, PlaceReading> equal = new LinkedHashMap<>();
    readings.stream()
        .filter(r -> PlaceReading.BY_MERIT.compare(r, best) == 0)
        .forEach(r -> equal.merge(r.place().regionCode(), r, (a, b) -> newer(a, b, year)));
    List<Region> places =
        inForce(equal.values().stream().map(PlaceReading::place).toList(), year).stream()
            .sorted(BY_CODE)
            .toList();
    if (places.size() > 1) return new RegionResolution.Tied(places);
    Region place = places.get(0);
    return new RegionResolution.Found(place, equal.get(place.regionCode()).organ());
  }

  private static PlaceReading newer(PlaceReading a, PlaceReading b, int year) {
    return b.holdsIn(year, 0) ? b : a;
  }

  private RegionResolution withoutPlace(String name, List<Region> hinted) {
    if (hinted.size() > 1) return new RegionResolution.Tied(hinted);
    if (hinted.size() == 1) return inside(hinted.get(0), name);
    Optional<String> township = below.townshipName(name);
    return township
        .map(this::townshipAlone)
        .orElseGet(() -> new RegionResolution.Missing("The name has no place in it: " + name));
  }

  private RegionResolution townshipAlone(String township) {
    List<Region> listed = index.townships(township);
    if (listed.size() > 1) return new RegionResolution.Tied(listed);
    String known = listed.stream().map(r -> "; known is " + r.fullName()).findFirst().orElse("");
    return new RegionResolution.Missing(
        "A township's name alone never identifies it: " + township + known);
  }

  private RegionResolution inside(Region division, String name) {
    if (name.startsWith(division.name())) {
      String organ = name.substring(division.name().length());
      if (words.townshipOrgans().contains(organ) || words.isOrgan(organ, organs))
        return new RegionResolution.Found(division, organ);
    }
    Optional<PlacesBelow.Below> place = below.at(division, name, true);
    if (place.isPresent())
      return new RegionResolution.Found(place.get().region(), place.get().organ());
    String organ = withoutSuffix(name);
    if (words.isOrgan(organ, organs) && !below.looksLikeTownship(organ))
      return new RegionResolution.Found(division, organ);
    return new RegionResolution.Missing(
        "The name is no organ of " + division.fullName() + ": " + name);
  }

  /** Within a known district the bare word for district in front of an organ means it. */
  private String withoutSuffix(String name) {
    return words.divisionSuffixes().stream()
        .filter(name::startsWith)
        .map(suffix -> name.substring(suffix.length()))
        .findFirst()
        .orElse(name);
  }

  private static RegionResolution contradiction(List<PlaceReading> readings, List<Region> hinted) {
    String named =
        readings.stream().max(PlaceReading.BY_MERIT).map(r -> r.place().fullName()).orElseThrow();
    String known = hinted.stream().map(Region::fullName).collect(Collectors.joining(", "));
    return new RegionResolution.Missing("The name lies in " + named + ", not in " + known);
  }
}
