package org.gongkai.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.gongkai.conf.ConfReader;
import org.gongkai.fact.CellValue;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;
import org.gongkai.issue.Issue;
import org.gongkai.issue.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The 39 + 3 equations of form 2021, and the 37 + 3 of form 2019, against planted faults. */
class EquationsTest {
  private static final Set<String> EQUATIONS =
      Set.of(
          "request-balance",
          "request-outcome-total-mismatch",
          "request-row-total-mismatch",
          "dispute-total-mismatch");
  private static final RuleCatalog RULES = equations();

  private static RuleCatalog equations() {
    RuleCatalog all = ConfReader.read(Path.of("../conf")).rules();
    return new RuleCatalog(
        all.rules().stream().filter(r -> EQUATIONS.contains(r.header().id())).toList());
  }

  @Test
  void form2021HasThirtyNineEquationsAndThree() {
    RuleReport report = RULES.check(MadeReport.load("2021").table());
    assertThat(report.tallies())
        .containsEntry("request-balance", new RuleTally(7, 0, 0, 0))
        .containsEntry("request-outcome-total-mismatch", new RuleTally(7, 0, 0, 0))
        .containsEntry("request-row-total-mismatch", new RuleTally(25, 0, 0, 0))
        .containsEntry("dispute-total-mismatch", new RuleTally(3, 0, 0, 0));
  }

  @Test
  void form2019HasThirtySevenEquationsAndThree() {
    RuleReport report = RULES.check(MadeReport.load("2019").table());
    assertThat(report.tallies())
        .containsEntry("request-balance", new RuleTally(7, 0, 0, 0))
        .containsEntry("request-outcome-total-mismatch", new RuleTally(7, 0, 0, 0))
        .containsEntry("request-row-total-mismatch", new RuleTally(23, 0, 0, 0))
        .containsEntry("dispute-total-mismatch", new RuleTally(3, 0, 0, 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2021"})
  void everyChangeOfOneCellIsCaughtAndNamesTheCell(String form) {
    MadeReport report = MadeReport.load(form);
    Random random = new Random(42);
    List<Place> places = inTablesThreeAndFour(report);
    assertThat(places).hasSize(form.equals("2021") ? 190 : 176);
    for (Place place : places)
      for (int i = 0; i < 5; i++) {
        String changed = otherThan(report, place, random);
        List<Issue> issues = RULES.check(report.with(place.toString(), changed).table()).issues();
        assertThat(issues)
            .as(place + " " + changed)
            .isNotEmpty()
            .allSatisfy(issue -> assertThat(issue.cells()).contains(place.toString()))
            .allSatisfy(issue -> assertThat(issue.severity()).isEqualTo(Severity.ERROR));
      }
  }

  @ParameterizedTest
  @ValueSource(strings = {"blank", "unreadable", "n/a", "absent"})
  void noCellWithoutANumberBreaksAnEquation(String value) {
    MadeReport report = MadeReport.load("2021");
    for (Place place : inTablesThreeAndFour(report)) {
      RuleReport checked = RULES.check(report.with(place.toString(), value).table());
      assertThat(checked.issues()).as(place.toString()).isEmpty();
      assertThat(checked.tallies().values()).anyMatch(tally -> tally.uncertain() > 0);
    }
  }

  @Test
  void aMixOfLostCellsBreaksNoEquation() {
    Random random = new Random(7);
    String[] values = {"blank", "unreadable", "n/a", "absent"};
    for (int i = 0; i < 200; i++) {
      MadeReport report = MadeReport.load("2021");
      List<Place> places = inTablesThreeAndFour(report);
      for (int j = 0; j < 20; j++)
        report =
            report.with(
                places.get(random.nextInt(places.size())).toString(), values[random.nextInt(4)]);
      assertThat(RULES.check(report.table()).issues()).isEmpty();
    }
  }

  /** Arithmetic cannot see these: only labels can. */
  @Test
  void changesThatKeepEverySumAreNotCaught() {
    MadeReport swappedRows =
        MadeReport.load("2021")
            .with("request/denied.state_secret/natural_person", "56")
            .with("request/denied.prohibited_by_law/natural_person", "8")
            .with("request/denied.state_secret/business", "4")
            .with("request/denied.prohibited_by_law/business", "3")
            .with("request/denied.state_secret/research", "5")
            .with("request/denied.prohibited_by_law/research", "2")
            .with("request/denied.state_secret/public_interest", "5")
            .with("request/denied.prohibited_by_law/public_interest", "6")
            .with("request/denied.state_secret/legal_service", "3")
            .with("request/denied.prohibited_by_law/legal_service", "6")
            .with("request/denied.state_secret/other", "3")
            .with("request/denied.prohibited_by_law/other", "2")
            .with("request/denied.state_secret/total", "76")
            .with("request/denied.prohibited_by_law/total", "27");
    assertThat(RULES.check(swappedRows.table()).issues()).isEmpty();
    MadeReport twoResults =
        MadeReport.load("2021")
            .with("dispute/review/upheld", "14")
            .with("dispute/review/corrected", "5");
    assertThat(RULES.check(twoResults.table()).issues()).isEmpty();
  }

  @Test
  void aRowMovedDownIsCaught() {
    MadeReport report = MadeReport.load("2021");
    MadeReport moved = report;
    for (Place place : inTablesThreeAndFour(report))
      if (place.category().equals("carried_in"))
        moved =
            moved.with(
                "request/granted/" + place.breakdown(), number(report, place).toPlainString());
    assertThat(RULES.check(moved.table()).issues())
        .extracting(Issue::rule)
        .containsOnly("request-outcome-total-mismatch")
        .hasSize(7);
  }

  private static List<Place> inTablesThreeAndFour(MadeReport report) {
    return report.cells().keySet().stream().filter(p -> p.section() != Section.DISCLOSURE).toList();
  }

  private static String otherThan(MadeReport report, Place place, Random random) {
    BigDecimal printed = number(report, place);
    BigDecimal other = printed;
    while (other.compareTo(printed) == 0) other = new BigDecimal(random.nextInt(2000));
    return other.toPlainString();
  }

  private static BigDecimal number(MadeReport report, Place place) {
    CellValue value = report.cells().get(place).get(0);
    return value.number().orElseThrow();
  }
}
