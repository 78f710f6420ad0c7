package org.gongkai.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.conf.ConfReader;
import org.gongkai.issue.Check;
import org.gongkai.issue.Severity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of {@code conf/checks} against sound data and a planted fault. */
class ChecksTest {
  private static final Path CONF = Path.of("../conf");
  private static final Path VIEWS = CONF.resolve("views");
  private static final List<Check> CHECKS = ConfReader.read(CONF).checks();

  @TempDir static Path folder;
  private static CheckResults sound;

  @BeforeAll
  static void checkSoundData() throws SQLException, IOException {
    try (CheckWorld world = new CheckWorld()) {
      sound = run(world, "sound", CHECKS);
    }
  }

  private static List<Check> checks() {
    return CHECKS;
  }

  private static CheckResults run(CheckWorld world, String name, List<Check> checks)
      throws SQLException, IOException {
    return run(world, name, checks, OptionalInt.empty());
  }

  private static CheckResults run(
      CheckWorld world, String name, List<Check> checks, OptionalInt from)
      throws SQLException, IOException {
    return run(world.files(folder.resolve(name)), checks, from);
  }

  private static CheckResults run(
      Map<String, List<Path>> files, List<Check> checks, OptionalInt from) {
    try (CheckRunner runner = CheckRunner.open(files, VIEWS, checks, from)) {
      return runner.run(checks);
    }
  }

  private static CheckResults run(CheckWorld world, String name, String check)
      throws SQLException, IOException {
    return run(world, name, CHECKS.stream().filter(c -> c.id().equals(check)).toList());
  }

  private static Stream<String> lines(CheckResults results) {
    return results.findings().stream()
        .map(f -> f.agencyId() + "," + f.year() + "," + String.join(" ", f.issue().cells()))
        .sorted();
  }

  @Test
  void everyCheckHasAPlantedFaultAndEveryFaultACheck() throws IOException {
    try (Stream<Path> folders = Files.list(CheckWorld.FOLDER)) {
      assertThat(folders.map(f -> f.getFileName().toString()).filter(n -> !n.equals("sound")))
          .containsExactlyInAnyOrderElementsOf(CHECKS.stream().map(Check::id).toList());
    }
  }

  @Test
  void soundDataHasNoFindings() {
    assertThat(sound.findings()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("checks")
  void checkIsEvaluatedOnSoundData(Check check) {
    assertThat(
            sound.runs().stream()
                .filter(r -> r.checkId().equals(check.id()))
                .mapToInt(CheckRun::evaluated)
                .sum())
        .isPositive();
  }

  @ParameterizedTest
  @MethodSource("checks")
  void plantedFaultIsFound(Check check) throws SQLException, IOException {
    Path fault = CheckWorld.FOLDER.resolve(check.id());
    try (CheckWorld world = new CheckWorld().plant(fault.resolve("fault.csv"))) {
      CheckResults results = run(world, check.id(), check.id());
      assertThat(lines(results))
          .containsExactlyElementsOf(
              Files.readAllLines(fault.resolve("expected.csv")).stream().skip(1).toList());
      assertThat(results.findings())
          .allSatisfy(f -> assertThat(f.issueKey()).startsWith(check.id() + ":"))
          .allSatisfy(f -> assertThat(f.reportId()).isEqualTo(f.agencyId() + "-" + f.year()));
    }
  }

  @Test
  void unreadableNumbersAreUncertain() throws SQLException, IOException {
    try (CheckWorld world = new CheckWorld().unreadable()) {
      CheckResults results = run(world, "unreadable", CHECKS);
      assertThat(results.findings()).isEmpty();
      assertThat(results.runs().stream().filter(r -> r.evaluated() > 0).map(CheckRun::checkId))
          .containsOnly(
              "gap",
              "scope-switch",
              "problems-untold",
              "prose-fee-contradicted",
              "prose-of-last-year",
              "prose-of-other-year");
      assertThat(results.runs().stream().filter(r -> r.uncertain() > 0).map(CheckRun::checkId))
          .contains(
              "carry-over-broken",
              "jump",
              "roll-up-mismatch",
              "regulation-without-power",
              "prose-requests-differ");
    }
  }

  @Test
  void roleOfAGovernmentThatNobodyKnowsIsUncertain() throws SQLException, IOException {
    try (CheckWorld world = new CheckWorld().ofUnknownScope()) {
      CheckResults results = run(world, "unknown-scope", CHECKS);
      assertThat(results.findings()).isEmpty();
      assertThat(results.runs())
          .filteredOn(r -> Set.of("roll-up-mismatch", "part-exceeds-roll-up").contains(r.checkId()))
          .allSatisfy(r -> assertThat(r.evaluated()).isZero())
          .allSatisfy(r -> assertThat(r.uncertain()).isPositive());
    }
  }

  @Test
  void missingPartLeavesTheSumUncertain() throws SQLException, IOException {
    try (CheckWorld world =
        new CheckWorld()
            .plant("town", 2022, null, null)
            .plant("county", 2022, "request/granted/total", "1")) {
      CheckResults results = run(world, "missing-part", "roll-up-mismatch");
      assertThat(lines(results)).noneMatch(line -> line.startsWith("county"));
    }
  }

  @Test
  void mergerCannotBeComparedOneToOne() throws SQLException, IOException {
    try (CheckWorld world = new CheckWorld().successor("statistics", "education")) {
      CheckResults results = run(world, "merger", "carry-over-broken");
      assertThat(results.findings()).isEmpty();
      assertThat(results.runs().stream().mapToInt(CheckRun::uncertain).sum()).isPositive();
    }
  }

  @ParameterizedTest
  @MethodSource("checks")
  void noCheckLooksFurtherBackThanTheYearBefore(Check check) throws SQLException, IOException {
    Path fault = CheckWorld.FOLDER.resolve(check.id()).resolve("fault.csv");
    try (CheckWorld world = new CheckWorld().plant(fault)) {
      Map<String, List<Path>> files = world.files(folder.resolve(check.id() + "-by-year"));
      CheckResults all = run(files, List.of(check), OptionalInt.empty());
      for (int year = 2020; year <= 2024; year++) {
        int first = year;
        CheckResults later = run(files, List.of(check), OptionalInt.of(year));
        assertThat(later.findings())
            .isEqualTo(all.findings().stream().filter(f -> f.year() >= first).toList());
        List<CheckRun> earlier =
            all.runs().stream().filter(r -> r.year().orElseThrow() < first).toList();
        assertThat(later.after(earlier).runs()).isEqualTo(all.runs());
      }
    }
  }

  @Test
  void keyOfAFindingOutlivesANewRun() throws SQLException, IOException {
    Set<String> keys = keys("key-1", "99");
    assertThat(keys).hasSize(1).isEqualTo(keys("key-2", "98"));
  }

  private static Set<String> keys(String name, String printed) throws SQLException, IOException {
    try (CheckWorld world =
        new CheckWorld().plant("town", 2022, "request/carried_in/total", printed)) {
      return run(world, name, "carry-over-broken").findings().stream()
          .map(CheckFinding::issueKey)
          .collect(Collectors.toSet());
    }
  }

  @Test
  void checkThatCannotBeRunIsNamedBeforeAnyWork() {
    List<Check> broken =
        List.of(
            check("one-statement", "SELECT 1"),
            check(
                "no-such-column",
                """
                CREATE OR REPLACE TEMP VIEW checked AS SELECT report_id, nothing FROM report;
                SELECT * FROM checked
                """),
            check(
                "no-outcome",
                """
                CREATE OR REPLACE TEMP VIEW checked AS SELECT report_id, agency_id, year FROM report;
                SELECT * FROM checked
                """));
    assertThatThrownBy(() -> CheckRunner.compile(broken, VIEWS))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining(
            "Cannot run the check one-statement.sql: expected two statements, CREATE OR REPLACE TEMP"
                + " VIEW checked and SELECT, and found 1")
        .hasMessageContaining("Cannot run the check no-such-column.sql: ")
        .hasMessageContaining("Cannot run the check no-outcome.sql: ");
    CheckRunner.compile(CHECKS, VIEWS);
  }

  @Test
  void silentFailureIsAnError() throws SQLException, IOException {
    Check silent =
        check(
            "silent",
            """
            CREATE OR REPLACE TEMP VIEW checked AS
            SELECT report_id, agency_id, year, 'fails' AS outcome FROM report;
            SELECT report_id, agency_id, year, 'm' AS message, NULL AS left_side,
              NULL AS right_side, [] AS cells
            FROM checked WHERE false
            """);
    try (CheckWorld world = new CheckWorld()) {
      assertThatThrownBy(() -> run(world, "silent", List.of(silent), OptionalInt.of(2021)))
          .hasMessageContaining("Cannot run the check silent.sql: of 2021, ")
          .hasMessageContaining("comparisons fail and 0 rows are returned");
    }
  }

  private static Check check(String id, String sql) {
    return new Check(id, "title", Severity.INFO, "reason", "E-1", sql);
  }
}
