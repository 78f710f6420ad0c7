package org.gongkai.conf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.gongkai.vocabulary.Agencies;
import org.gongkai.vocabulary.Agency;
import org.gongkai.vocabulary.OrganNames;
import org.gongkai.vocabulary.PlaceWords;
import org.gongkai.vocabulary.Region;
import org.gongkai.vocabulary.Regions;

/** Reads {@code conf/agencies} and {@code conf/regions}: public bodies and where they are. */
final class AgenciesReader {
  private static final List<String> COLUMNS =
      List.of(
          "agency_id",
          "name",
          "aliases",
          "region_code",
          "level",
          "function_code",
          "valid_from",
          "valid_to",
          "successor_id");

  private final Path folder;
  private final Problems problems;

  private AgenciesReader(Path folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
  }

  /** {@code words.yaml}, which holds all words but the ethnic groups. */
  private record Words(
      String government,
      String subdistrictOffice,
      String zoneCommittee,
      List<String> organSuffixes,
      Set<String> notAnOrgan,
      List<String> divisionSuffixes,
      List<String> townshipSuffixes,
      List<String> subdistrictSuffixes,
      Set<String> townshipOrgans,
      List<String> zoneSuffixes,
      Set<String> zoneOrgans,
      List<List<String>> zoneSpellings,
      List<List<String>> autonomousSuffixes,
      List<String> calledWithParent,
      List<String> verticalPrefixes) {

    PlaceWords with(List<String> ethnicGroups) {
      return new PlaceWords(
          government,
          subdistrictOffice,
          zoneCommittee,
          organSuffixes,
          notAnOrgan,
          divisionSuffixes,
          townshipSuffixes,
          subdistrictSuffixes,
          townshipOrgans,
          zoneSuffixes,
          zoneOrgans,
          zoneSpellings,
          autonomousSuffixes,
          calledWithParent,
          verticalPrefixes,
          ethnicGroups);
    }
  }

  /**
   * Reads both folders of {@code conf}.
   *
   * @param script folds names to simplified characters and compatibility forms
   * @return nothing when a problem was found that leaves them unusable
   */
  static Optional<Agencies> read(Path conf, UnaryOperator<String> script, Problems problems) {
    return new AgenciesReader(conf.resolve("agencies"), problems)
        .read(conf.resolve("regions"), script);
  }

  private Optional<Agencies> read(Path regionsFolder, UnaryOperator<String> script) {
    Path file = folder.resolve("words.yaml");
    List<String> groups = RegionsReader.ethnicGroups(regionsFolder, problems);
    Optional<PlaceWords> words =
        YamlFile.read(file, Words.class, problems).map(w -> w.with(groups));
    OrganNames organs = new OrganNames(functions(), aliases());
    List<Region> rows = RegionsReader.regions(regionsFolder, problems);
    Map<String, String> aliases = RegionsReader.aliases(regionsFolder, rows, problems);
    List<Agency> registered = registered(rows);
    return words.map(
        w -> new Agencies(registered, Regions.of(rows, aliases, w, organs), organs, w, script));
  }

  private List<OrganNames.Function> functions() {
    Path file = folder.resolve("functions.csv");
    List<OrganNames.Function> functions = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (CsvTable.Row row : CsvTable.read(file, List.of("function_code", "key"), problems)) {
      if (!keys.add(row.get("key")))
        problems.add(file, row.line(), "Cannot use a key twice: " + row.get("key"));
      functions.add(new OrganNames.Function(row.get("function_code"), row.get("key")));
    }
    return functions;
  }

  private Map<String, String> aliases() {
    Path file = folder.resolve("aliases.csv");
    Map<String, String> standard = new LinkedHashMap<>();
    for (CsvTable.Row row : CsvTable.read(file, List.of("printed", "standard"), problems))
      if (standard.putIfAbsent(row.get("printed"), row.get("standard")) != null)
        problems.add(file, row.line(), "Cannot use a spelling twice: " + row.get("printed"));
    return standard;
  }

  private List<Agency> registered(List<Region> regions) {
    Path file = folder.resolve("agencies.csv");
    Set<String> codes = new HashSet<>();
    regions.forEach(region -> codes.add(region.regionCode()));
    List<CsvTable.Row> rows = CsvTable.read(file, COLUMNS, problems);
    Set<String> ids = new HashSet<>();
    for (CsvTable.Row row : rows) {
      if (!ids.add(row.get("agency_id")))
        problems.add(file, row.line(), "Cannot use an id twice: " + row.get("agency_id"));
      if (!codes.contains(row.get("region_code")))
        problems.add(file, row.line(), "Cannot find the division " + row.get("region_code"));
    }
    for (CsvTable.Row row : rows)
      if (!row.get("successor_id").isEmpty() && !ids.contains(row.get("successor_id")))
        problems.add(file, row.line(), "Cannot find the agency " + row.get("successor_id"));
    return rows.stream().map(row -> agency(file, row)).toList();
  }

  private Agency agency(Path file, CsvTable.Row row) {
    return new Agency(
        row.get("agency_id"),
        row.get("name"),
        Arrays.stream(row.get("aliases").split(";")).filter(a -> !a.isEmpty()).toList(),
        row.get("region_code"),
        row.get("level"),
        row.get("function_code"),
        year(file, row, "valid_from"),
        year(file, row, "valid_to"),
        Optional.of(row.get("successor_id")).filter(id -> !id.isEmpty()));
  }

  private OptionalInt year(Path file, CsvTable.Row row, String column) {
    String text = row.get(column);
    if (text.isEmpty()) return OptionalInt.empty();
    if (text.matches("\\d{4}")) return OptionalInt.of(Integer.parseInt(text));
    problems.add(file, row.line(), "Cannot read a year in " + column + ": " + text);
    return OptionalInt.empty();
  }
}
