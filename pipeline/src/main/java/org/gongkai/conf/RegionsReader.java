package org.gongkai.conf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.vocabulary.Region;

/**
 * Reads {@code conf/regions}: divisions with their history, listed zones, townships.
 *
 * <p>A division's last year is the year in which it ended, so the records of a division and of its
 * successor share a year. The tables of zones and townships show one day in 2023 and no history:
 * their records begin with the first data year.
 */
final class RegionsReader {
  private static final int FIRST_DATA_YEAR = 2008;
  private static final Pattern ZONE = Pattern.compile("\\d{4}7[1-9]");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern CODE = Pattern.compile("\\d{6}|\\d{9}");
  private static final List<String> LEVELS = List.of("country", "province", "prefecture", "county");

  private final Path folder;
  private final Problems problems;
  private final List<Region> regions = new ArrayList<>();
  private final Map<String, Region> byCode = new HashMap<>();

  private RegionsReader(Path folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
  }

  /** Every record of {@code conf/regions}. */
  static List<Region> regions(Path folder, Problems problems) {
    RegionsReader reader = new RegionsReader(folder, problems);
    reader.divisions();
    reader.zones();
    reader.townships();
    return reader.regions;
  }

  /** Further spellings and their codes. */
  static Map<String, String> aliases(Path folder, List<Region> regions, Problems problems) {
    Path file = folder.resolve("aliases.csv");
    Map<String, String> aliases = new LinkedHashMap<>();
    for (CsvTable.Row row : CsvTable.read(file, List.of("alias", "code"), problems)) {
      String code = row.get("code");
      if (regions.stream().noneMatch(r -> r.regionCode().equals(code)))
        problems.add(file, row.line(), "Cannot find the division " + code);
      else if (aliases.putIfAbsent(row.get("alias"), code) != null)
        problems.add(file, row.line(), "Cannot use an alias twice: " + row.get("alias"));
    }
    return aliases;
  }

  /** Names of ethnic groups, longest first. */
  static List<String> ethnicGroups(Path folder, Problems problems) {
    return CsvTable.read(folder.resolve("ethnic_groups.csv"), List.of("name"), problems).stream()
        .map(row -> row.get("name"))
        .sorted((a, b) -> b.length() - a.length())
        .toList();
  }

  private void divisions() {
    Path file = folder.resolve("areacodes_history.csv");
    List<CsvTable.Row> rows =
        CsvTable.read(
            file,
            List.of(
                "code",
                "province",
                "prefecture",
                "name",
                "level",
                "valid_from",
                "valid_to",
                "successors"),
            problems);
    List<String> prefectures =
        rows.stream()
            .filter(row -> row.get("level").equals("prefecture"))
            .map(row -> row.get("code"))
            .toList();
    Set<String> known = Set.copyOf(prefectures);
    for (CsvTable.Row row : rows) if (isSound(file, row)) add(division(row, known));
  }

  private boolean isSound(Path file, CsvTable.Row row) {
    boolean sound =
        CODE.matcher(row.get("code")).matches()
            && LEVELS.contains(row.get("level"))
            && YEAR.matcher(row.get("valid_from")).matches()
            && (row.get("valid_to").isEmpty() || YEAR.matcher(row.get("valid_to")).matches())
            && !row.get("name").isEmpty();
    if (!sound) problems.add(file, row.line(), "Cannot read the division " + row.values());
    return sound;
  }

  private static Region division(CsvTable.Row row, Set<String> prefectures) {
    String code = row.get("code");
    boolean ended = !row.get("valid_to").isEmpty();
    return new Region(
        code,
        row.get("name"),
        fullName(row),
        row.get("level"),
        parent(code, row.get("level"), prefectures),
        Integer.parseInt(row.get("valid_from")),
        ended ? OptionalInt.of(Integer.parseInt(row.get("valid_to"))) : OptionalInt.empty(),
        ended ? successors(row.get("successors")) : List.of());
  }

  private static String fullName(CsvTable.Row row) {
    return switch (row.get("level")) {
      case "country", "province" -> row.get("name");
      case "prefecture" -> row.get("province") + row.get("name");
      default -> row.get("province") + row.get("prefecture") + row.get("name");
    };
  }

  private static String parent(String code, String level, Set<String> prefectures) {
    String prefecture = code.substring(0, 4) + "00";
    if (level.equals("country") || level.equals("province")) return "";
    if (level.equals("county") && prefectures.contains(prefecture)) return prefecture;
    return code.substring(0, 2) + "0000";
  }

  /** Codes as {@code 130404[2014];130402}: the bracket is the year of a partial change. */
  private static List<String> successors(String codes) {
    return Arrays.stream(codes.split(";"))
        .map(code -> code.replaceFirst("\\[.*", "").strip())
        .filter(code -> !code.isEmpty())
        .distinct()
        .toList();
  }

  private void zones() {
    Path file = folder.resolve("counties_and_zones_2023.csv");
    for (CsvTable.Row row :
        CsvTable.read(file, List.of("code", "name", "city_code", "province_code"), problems)) {
      if (!ZONE.matcher(row.get("code")).matches()) continue;
      Optional<Region> parent = Optional.ofNullable(byCode.get(row.get("city_code") + "00"));
      if (parent.isEmpty())
        problems.add(file, row.line(), "Cannot find the city " + row.get("city_code"));
      parent.ifPresent(p -> add(within(p, row, "zone")));
    }
  }

  private void townships() {
    Path file = folder.resolve("townships_2023.csv");
    List<String> columns = List.of("code", "name", "county_code", "province_code", "city_code");
    for (CsvTable.Row row : CsvTable.read(file, columns, problems)) {
      Optional<Region> parent =
          Optional.ofNullable(byCode.get(row.get("county_code")))
              .or(() -> Optional.ofNullable(byCode.get(row.get("city_code") + "00")));
      if (parent.isEmpty())
        problems.add(file, row.line(), "Cannot find the county " + row.get("county_code"));
      parent.ifPresent(p -> add(within(p, row, "township")));
    }
  }

  private static Region within(Region parent, CsvTable.Row row, String level) {
    return new Region(
        row.get("code"),
        row.get("name"),
        parent.fullName() + row.get("name"),
        level,
        parent.regionCode(),
        FIRST_DATA_YEAR,
        OptionalInt.empty(),
        List.of());
  }

  private void add(Region region) {
    regions.add(region);
    byCode.merge(region.regionCode(), region, (a, b) -> a.validTo().isEmpty() ? a : b);
  }
}
