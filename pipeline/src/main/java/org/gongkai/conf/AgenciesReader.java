package org.gongkai.conf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.gongkai.vocabulary.Agencies;
import org.gongkai.vocabulary.Agency;
import org.gongkai.vocabulary.AgencyIdentifier;
import org.gongkai.vocabulary.OrganNames;
import org.gongkai.vocabulary.PlaceWords;
import org.gongkai.vocabulary.Region;
import org.gongkai.vocabulary.Regions;
import org.gongkai.vocabulary.Succession;

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
          "valid_to");
  private static final List<String> LEVELS =
      List.of("central", "province", "prefecture", "county", "zone", "township");
  private static final String OTHER = "other";

  private final Path folder;
  private final Problems problems;

  private AgenciesReader(Path folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
  }

  /**
   * What both folders hold.
   *
   * @param agencies public bodies by their names
   * @param identifier the same with what persons have found out and what tells of a place
   * @param succession which took over from which
   */
  record Read(Agencies agencies, AgencyIdentifier identifier, Succession succession) {}

  /** {@code words.yaml}, which holds all words but the ethnic groups. */
  private record Words(
      String government,
      String subdistrictOffice,
      String zoneCommittee,
      List<String> organSuffixes,
      Set<String> notAnOrgan,
      List<String> divisionSuffixes,
      List<String> notDivisions,
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
          notDivisions,
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
  static Optional<Read> read(Path conf, UnaryOperator<String> script, Problems problems) {
    return new AgenciesReader(conf.resolve("agencies"), problems)
        .read(conf.resolve("regions"), script);
  }

  private Optional<Read> read(Path regionsFolder, UnaryOperator<String> script) {
    Path file = folder.resolve("words.yaml");
    List<String> groups = RegionsReader.ethnicGroups(regionsFolder, problems);
    Optional<PlaceWords> words =
        YamlFile.read(file, Words.class, problems).map(w -> w.with(groups));
    List<OrganNames.Function> functions = functions();
    OrganNames organs = new OrganNames(functions, aliases());
    List<Region> rows = RegionsReader.regions(regionsFolder, problems);
    Map<String, String> aliases = RegionsReader.aliases(regionsFolder, rows, problems);
    List<Agency> registered = registered(rows, functions);
    return words.map(
        w ->
            read(
                regionsFolder,
                new Agencies(registered, Regions.of(rows, aliases, w, organs), organs, w, script)));
  }

  private Read read(Path regionsFolder, Agencies agencies) {
    Map<String, Agency> byId = new HashMap<>();
    agencies.registered().forEach(agency -> byId.put(agency.agencyId(), agency));
    return new Read(
        agencies,
        new AgencyIdentifier(
            agencies,
            IdentitiesReader.read(file("identities.csv"), agencies),
            WhereaboutsReader.read(regionsFolder, agencies.regions(), problems)),
        new Succession(
            agencies.registered(),
            SuccessionReader.lineages(file("lineage.csv"), byId),
            SuccessionReader.reforms(file("reforms.csv")),
            agencies.regions().allRegions(),
            agencies::organ));
  }

  private ConfFile file(String name) {
    return new ConfFile(folder.resolve(name), problems);
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

  private List<Agency> registered(List<Region> regions, List<OrganNames.Function> functions) {
    ConfFile file = file("agencies.csv");
    Set<String> codes = new HashSet<>();
    regions.forEach(region -> codes.add(region.regionCode()));
    Set<String> does = new TreeSet<>(Set.of(OTHER));
    functions.forEach(function -> does.add(function.functionCode()));
    Map<String, Agency> byId = new LinkedHashMap<>();
    for (CsvTable.Row row : CsvTable.read(file.path(), COLUMNS, problems)) {
      Agency agency = agency(new Years(file), row);
      int line = row.line();
      file.isOneOf("level", agency.level(), LEVELS, line);
      if (!does.contains(agency.functionCode()))
        file.problem(
            line, "Cannot find the function " + agency.functionCode() + " in functions.csv");
      if (!codes.contains(agency.regionCode()))
        file.problem(line, "Cannot find the division " + agency.regionCode());
      byId.values().forEach(other -> checkNames(agency, other, line, file));
      if (byId.putIfAbsent(agency.agencyId(), agency) != null)
        file.problem(line, "Cannot use an id twice: " + agency.agencyId());
    }
    return List.copyOf(byId.values());
  }

  /** A name means one body at a time. */
  private static void checkNames(Agency agency, Agency other, int line, ConfFile file) {
    boolean overlap =
        agency.validFrom().orElse(0) <= other.validTo().orElse(Integer.MAX_VALUE)
            && other.validFrom().orElse(0) <= agency.validTo().orElse(Integer.MAX_VALUE);
    if (!overlap) return;
    Set<String> shared = new TreeSet<>(agency.aliases());
    shared.add(agency.name());
    shared.removeIf(name -> !name.equals(other.name()) && !other.aliases().contains(name));
    for (String name : shared)
      file.problem(
          line,
          "Cannot use the name "
              + name
              + " in years in which "
              + other.agencyId()
              + " bears it: part them by valid_from and valid_to");
  }

  private static Agency agency(Years years, CsvTable.Row row) {
    OptionalInt from = years.year(row, "valid_from");
    OptionalInt to = years.year(row, "valid_to");
    years.areInOrder(from, to, row.line());
    return new Agency(
        row.get("agency_id"),
        row.get("name"),
        Arrays.stream(row.get("aliases").split(";")).filter(a -> !a.isEmpty()).toList(),
        row.get("region_code"),
        row.get("level"),
        row.get("function_code"),
        from,
        to,
        Optional.empty());
  }
}
