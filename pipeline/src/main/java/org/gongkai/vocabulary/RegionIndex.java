package org.gongkai.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Divisions by their spellings, townships and zones by their parent. */
final class RegionIndex {
  /** Records that ended before this year are of no use for any data year. */
  private static final int FIRST_YEAR = 2007;

  /**
   * A way to write a division.
   *
   * @param whole the official name, not a short form
   */
  record Spelling(Region region, boolean whole) {}

  private final Map<String, List<Spelling>> divisions = new HashMap<>();
  private final Map<String, List<Region>> byCode = new HashMap<>();
  private final Map<String, List<Region>> townshipsByParent = new HashMap<>();
  private final Map<String, List<Region>> townshipsByName = new HashMap<>();
  private final Map<String, Set<Region>> zonesByKey = new HashMap<>();
  private final PlaceWords words;
  private final int longest;

  RegionIndex(Collection<Region> regions, Map<String, String> aliases, PlaceWords words) {
    this.words = words;
    RegionSpellings spellings = new RegionSpellings(words);
    regions.stream().filter(RegionIndex::isRecent).forEach(r -> add(r, spellings));
    aliases.forEach((alias, code) -> at(code).forEach(r -> spell(alias, r, true)));
    longest = divisions.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** Divisions that are written with exactly these characters. */
  List<Spelling> spelt(String text) {
    return divisions.getOrDefault(text, List.of());
  }

  /** Length of the longest spelling. */
  int longest() {
    return longest;
  }

  /** All records of a code. */
  List<Region> at(String code) {
    return byCode.getOrDefault(code, List.of());
  }

  /** The division has townships of its own. */
  boolean hasTownships(Region division) {
    if (townshipsByParent.containsKey(division.regionCode())) return true;
    return townshipParents(division).stream().anyMatch(townshipsByParent::containsKey);
  }

  /** The township of that name in the division or in what took over from it. */
  Optional<Region> township(Region division, String name) {
    return townshipParents(division).stream()
        .flatMap(code -> townshipsByParent.getOrDefault(code, List.of()).stream())
        .filter(t -> t.name().equals(name))
        .findFirst();
  }

  /** Every township of that name. */
  List<Region> townships(String name) {
    return townshipsByName.getOrDefault(name, List.of());
  }

  /** Listed zones in the division whose name without its places is that of {@code zone}. */
  List<Region> zones(Region division, String zone) {
    return List.copyOf(zonesByKey.getOrDefault(zoneKey(division.regionCode(), zone), Set.of()));
  }

  private Set<String> townshipParents(Region division) {
    Set<String> codes = new TreeSet<>(Set.of(division.regionCode()));
    if (division.validTo().isPresent()) codes.addAll(division.successorCodes());
    return codes;
  }

  private static boolean isRecent(Region region) {
    return region.validTo().isEmpty() || region.validTo().getAsInt() >= FIRST_YEAR;
  }

  private void add(Region region, RegionSpellings spellings) {
    byCode.computeIfAbsent(region.regionCode(), c -> new ArrayList<>()).add(region);
    switch (region.level()) {
      case "township" -> addTownship(region);
      case "zone" -> addZone(region);
      default -> {
        spell(region.name(), region, true);
        spellings.shortForms(region).forEach(form -> spell(form, region, false));
      }
    }
  }

  private void spell(String form, Region region, boolean whole) {
    divisions.computeIfAbsent(form, f -> new ArrayList<>()).add(new Spelling(region, whole));
  }

  private void addTownship(Region township) {
    townshipsByName.computeIfAbsent(township.name(), n -> new ArrayList<>()).add(township);
    townshipsByParent.computeIfAbsent(township.parentCode(), n -> new ArrayList<>()).add(township);
  }

  private void addZone(Region zone) {
    spell(zone.name(), zone, true);
    String spelt = words.zoneSpelling(zone.name());
    if (!spelt.equals(zone.name())) spell(spelt, zone, true);
    for (String key : placelessNames(zone, spelt))
      zonesByKey
          .computeIfAbsent(zoneKey(zone.parentCode(), key), k -> new LinkedHashSet<>())
          .add(zone);
  }

  /** The zone's name as it follows the name of its parent. */
  private Set<String> placelessNames(Region zone, String spelt) {
    Set<String> names = new TreeSet<>(Set.of(spelt));
    String parent = zone.parentCode();
    for (String code : List.of(parent.substring(0, 2) + "0000", parent))
      for (String name : List.copyOf(names)) names.addAll(without(code, name));
    return names;
  }

  private Set<String> without(String code, String name) {
    Set<String> names = new TreeSet<>();
    RegionSpellings spellings = new RegionSpellings(words);
    for (Region place : at(code)) {
      Set<String> forms = new TreeSet<>(spellings.shortForms(place));
      forms.add(place.name());
      for (String form : forms)
        if (name.startsWith(form) && name.length() > form.length() + 1)
          names.add(name.substring(form.length()));
    }
    return names;
  }

  private String zoneKey(String parentCode, String zone) {
    return parentCode + '/' + words.zoneSpelling(zone);
  }
}
