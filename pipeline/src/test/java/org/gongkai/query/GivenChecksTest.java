package org.gongkai.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.conf.ConfReader;
import org.gongkai.issue.Check;
import org.gongkai.query.CheckOutcome.Outcome;
import org.gongkai.warehouse.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports of the planted faults, given beside a warehouse without them. */
class GivenChecksTest {
  private static final Path CONF = Path.of("../conf");
  private static final Path VIEWS = CONF.resolve("views");
  private static final List<Check> CHECKS = ConfReader.read(CONF).checks();
  private static final List<Table> OF_REPORTS =
      List.of(
          Table.REPORT,
          Table.FACT_DISCLOSURE,
          Table.FACT_REQUEST,
          Table.FACT_DISPUTE,
          Table.CLAIM,
          Table.PROSE);

  @TempDir static Path folder;
  private static Map<String, List<Path>> sound;

  @BeforeAll
  static void writeSoundData() throws SQLException, IOException {
    try (CheckWorld world = new CheckWorld()) {
      sound = world.files(folder.resolve("sound"));
    }
  }

  private static Check check(String id) {
    return CHECKS.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
  }

  private static GivenResults run(
      Check check, GivenReports given, Map<String, List<Path>> warehouse) {
    return new GivenChecks(List.of(check), VIEWS).run(given, new TableViews("s", warehouse));
  }

  /** The reports of a warehouse as they would be given, those with the given ids. */
  private static GivenReports given(Map<String, List<Path>> files, Set<String> ids) {
    Map<Table, List<Object[]>> rows = new EnumMap<>(Table.class);
    String among = ids.stream().map(Sql::text).collect(Collectors.joining(", ", "(", ")"));
    try (SpillFolder spill = SpillFolder.create();
        DuckSession session = DuckSession.open(spill.path())) {
      new TableViews("s", files).createIn(session);
      for (Table table : OF_REPORTS) {
        List<String> names = GivenTables.names(table);
        rows.put(
            table,
            session
                .select("SELECT * FROM " + table.code() + " WHERE report_id IN " + among)
                .stream()
                .map(row -> names.stream().map(name -> value(row, name)).toArray())
                .toList());
      }
    }
    return new GivenReports(rows);
  }

  private static Object value(Row row, String name) {
    return row.values().get(name) instanceof List<?>
        ? row.texts(name).toArray()
        : row.values().get(name);
  }

  private static Set<String> faultyReports(Path fault) throws IOException {
    return Files.readAllLines(fault).stream()
        .skip(1)
        .map(line -> line.split(",", -1))
        .map(line -> line[0] + "-" + line[1])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> lines(List<CheckFinding> findings, Set<String> reports) {
    return findings.stream()
        .filter(f -> reports.contains(f.reportId()))
        .map(f -> f.issueKey() + " " + f.issue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "carry-over-broken",
        "copy-of-another",
        "document-stock-broken",
        "part-exceeds-roll-up",
        "prose-requests-differ",
        "roll-up-mismatch"
      })
  void givenReportGetsTheFindingsThatItWouldGetWhenPublished(String id)
      throws SQLException, IOException {
    Check check = check(id);
    Path fault = CheckWorld.FOLDER.resolve(check.id()).resolve("fault.csv");
    Set<String> faulty = faultyReports(fault);
    try (CheckWorld world = new CheckWorld().plant(fault)) {
      Map<String, List<Path>> files = world.files(folder.resolve(check.id()));
      List<CheckFinding> published;
      try (CheckRunner runner = CheckRunner.open(files, VIEWS, List.of(check))) {
        published = runner.run(List.of(check)).findings();
      }
      assertThat(lines(run(check, given(files, faulty), sound).findings(), faulty))
          .isNotEmpty()
          .containsExactlyElementsOf(lines(published, faulty).toList());
    }
  }

  @Test
  void soundReportHoldsAndIsCompared() {
    GivenReports town = given(sound, Set.of("town-2022"));
    GivenResults results = run(check("carry-over-broken"), town, sound);
    assertThat(results.findings()).isEmpty();
    assertThat(results.outcomes())
        .extracting(CheckOutcome::reportId, CheckOutcome::outcome, CheckOutcome::holds)
        .containsExactly(tuple("town-2022", Outcome.HOLDS, 7));
  }

  @Test
  void checkWithoutAWarehouseComparesTheGivenReportsWithEachOther() {
    GivenReports one = given(sound, Set.of("town-2022"));
    assertThat(run(check("carry-over-broken"), one, Map.of()).outcomes()).isEmpty();
    GivenReports both = given(sound, Set.of("town-2021", "town-2022"));
    GivenResults results = run(check("carry-over-broken"), withBodies(both), Map.of());
    assertThat(results.outcomes())
        .extracting(CheckOutcome::reportId, CheckOutcome::holds)
        .containsExactly(tuple("town-2022", 7));
  }

  private static GivenReports withBodies(GivenReports given) {
    Map<Table, List<Object[]>> rows = new EnumMap<>(given.rows());
    Object[] body = {
      "town", "岔河镇人民政府", new Object[0], "320813102", "township", "gov_office", null, null, null
    };
    rows.put(Table.DIM_AGENCY, List.<Object[]>of(body));
    return new GivenReports(rows);
  }

  @Test
  void givenReportStandsInsteadOfThePublishedOne() {
    GivenReports town = given(sound, Set.of("town-2022"));
    GivenReports revised = renamed(town, "revised", "request/received/total", "99");
    GivenResults results = run(check("versions-differ"), revised, sound);
    assertThat(results.findings())
        .extracting(f -> f.reportId() + ": " + f.issue().message())
        .containsExactly(
            "revised: 1 numbers differ from those of an older version: request/received/total is 99,"
                + " was 10 in draft-town-2022; request/received/total is 99, was 10 in town-2022");
  }

  private static GivenReports renamed(GivenReports given, String id, String cell, String value) {
    Map<Table, List<Object[]>> rows = new EnumMap<>(Table.class);
    given
        .rows()
        .forEach(
            (table, own) -> {
              List<String> names = GivenTables.names(table);
              List<Object[]> renamed = new ArrayList<>();
              for (Object[] row : own) {
                Object[] copy = row.clone();
                copy[names.indexOf("report_id")] = id;
                if (names.contains("breakdown")
                    && cell.equals(
                        "request/"
                            + copy[names.indexOf("category")]
                            + "/"
                            + copy[names.indexOf("breakdown")]))
                  copy[names.indexOf("value")] = new BigDecimal(value);
                renamed.add(copy);
              }
              rows.put(table, renamed);
            });
    return new GivenReports(rows);
  }

  @Test
  void nothingIsComparedWhereNoReportWouldBePublished() {
    assertThat(new GivenChecks(CHECKS, VIEWS).run(new GivenReports(Map.of()), Optional.empty()))
        .isEqualTo(GivenResults.NONE);
  }
}
