package org.gongkai.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.conf.ConfReader;
import org.gongkai.fact.CellValue;
import org.gongkai.fact.Fact;
import org.gongkai.fact.Origin;
import org.gongkai.fact.Place;
import org.gongkai.fact.Scope;
import org.gongkai.fact.Section;
import org.junit.jupiter.api.Test;

class DerivationsTest {
  private static final Derivations FORMULAS = ConfReader.read(Path.of("../conf")).derivations();

  private static List<Fact> derive(MadeReport report) {
    return FORMULAS.derive(report.table());
  }

  private static List<String> places(List<Fact> facts) {
    return facts.stream().map(f -> f.place().toString()).toList();
  }

  private static Place total(String category) {
    return new Place(Section.REQUEST, category, "total");
  }

  @Test
  void subtotalsAndRequestsInHandFollowForEveryApplicant() {
    List<Fact> facts = derive(MadeReport.load("2021"));
    assertThat(facts).hasSize(5 * 7);
    assertThat(facts)
        .contains(
            fact("denied", "392", "request-denied"),
            fact("unavailable", "177", "request-unavailable"),
            fact("not_processed", "283", "request-not-processed"),
            fact("other", "80", "request-other"),
            fact("handled", "1073", "request-handled"));
  }

  private static Fact fact(String category, String value, String formula) {
    return new Fact(
        total(category),
        new CellValue.Derived(new BigDecimal(value), formula),
        "件",
        Origin.DERIVED,
        "2021",
        Scope.OWN,
        Optional.empty());
  }

  @Test
  void theRowOfOtherOutcomesIsPrintedOnTheOlderForm() {
    List<Fact> facts = derive(MadeReport.load("2019"));
    assertThat(facts).hasSize(4 * 7);
    assertThat(places(facts)).doesNotContain("request/other/total");
  }

  @Test
  void nothingFollowsFromACellWithoutANumber() {
    for (String value : List.of("blank", "unreadable", "n/a", "absent", "twice 99")) {
      MadeReport report = MadeReport.load("2021").with("request/denied.third_party/total", value);
      assertThat(places(derive(report)))
          .as(value)
          .hasSize(34)
          .doesNotContain("request/denied/total");
    }
  }

  @Test
  void aPrintedSubtotalStays() {
    for (String printed : List.of("999", "blank", "unreadable")) {
      MadeReport report = MadeReport.load("2021").with("request/denied/total", printed);
      assertThat(places(derive(report)))
          .as(printed)
          .contains("request/denied/business")
          .doesNotContain("request/denied/total");
    }
  }

  @Test
  void nothingIsDerivedFromDerivedFacts() {
    MadeReport report = MadeReport.load("2021").with("request/received/total", "absent");
    List<Fact> facts = new ArrayList<>(report.facts());
    facts.add(fact("received", "1051", "some-formula"));
    FactTable table = FactTable.of(report.forms(), facts, OptionalInt.of(2023));
    assertThat(places(FORMULAS.derive(table))).doesNotContain("request/handled/total");
  }

  @Test
  void derivedFactsAreSortedAndTheSameEveryTime() {
    List<Fact> facts = derive(MadeReport.load("2021"));
    assertThat(facts).isSortedAccordingTo((a, b) -> a.place().compareTo(b.place()));
    assertThat(derive(MadeReport.load("2021"))).isEqualTo(facts);
  }
}
