package org.gongkai.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;
import org.gongkai.issue.Issue;
import org.gongkai.issue.Severity;
import org.junit.jupiter.api.Test;

class SumRuleTest {
  private static final Operand GRANTED = operand("granted");
  private static final Operand PARTIAL = operand("partial");
  private static final Operand CONCLUDED = operand("concluded");

  private static Operand operand(String category) {
    return new Operand(new Place(Section.REQUEST, category, "total"), category);
  }

  private static SumRule rule(boolean signed, int tolerance) {
    Comparison sum =
        new Comparison("total", List.of(GRANTED, PARTIAL), List.of(CONCLUDED), List.of());
    return new SumRule(
        new RuleHeader("total-mismatch", Severity.ERROR, "{each}: {left} against {right}", "A-2"),
        new ByForm<>(Section.REQUEST, Map.of("2021", List.of(sum))),
        BigDecimal.valueOf(tolerance),
        signed);
  }

  private static MadeReport report(String granted, String partial, String concluded) {
    return MadeReport.load("2021")
        .with("request/*/*", "absent")
        .with("request/granted/total", granted)
        .with("request/partial/total", partial)
        .with("request/concluded/total", concluded);
  }

  private static RuleStatus status(String granted, String partial, String concluded) {
    return rule(false, 0).check(report(granted, partial, concluded).table()).get(0).status();
  }

  @Test
  void bothSidesAreShownWithTheirValuesAndCells() {
    List<RuleResult> results = rule(false, 0).check(report("3", "1", "5").table());
    assertThat(results)
        .containsExactly(
            new RuleResult(
                "total-mismatch",
                RuleStatus.FAIL,
                Optional.of(
                    new Issue(
                        "total-mismatch",
                        Severity.ERROR,
                        "total: 4 against 5",
                        Optional.of("granted 3 + partial 1 = 4"),
                        Optional.of("concluded 5"),
                        List.of(
                            "request/granted/total",
                            "request/partial/total",
                            "request/concluded/total")))));
  }

  @Test
  void aSideWithABlankCellIsShownAsAtLeast() {
    Issue issue =
        rule(false, 0).check(report("9", "blank", "5").table()).get(0).issue().orElseThrow();
    assertThat(issue.leftSide()).contains("granted 9 + partial blank >= 9");
  }

  @Test
  void blankIsNotZero() {
    assertThat(status("3", "blank", "5")).isEqualTo(RuleStatus.UNCERTAIN);
    assertThat(status("5", "blank", "5")).isEqualTo(RuleStatus.UNCERTAIN);
    assertThat(status("blank", "blank", "0")).isEqualTo(RuleStatus.UNCERTAIN);
    assertThat(status("3", "2", "blank")).isEqualTo(RuleStatus.UNCERTAIN);
  }

  @Test
  void printedPartsThatExceedTheTotalBreakTheRuleWhateverIsMissing() {
    assertThat(status("6", "blank", "5")).isEqualTo(RuleStatus.FAIL);
    assertThat(status("6", "unreadable", "5")).isEqualTo(RuleStatus.FAIL);
    assertThat(status("6", "n/a", "5")).isEqualTo(RuleStatus.FAIL);
  }

  @Test
  void nothingFollowsFromAMissingTotal() {
    assertThat(status("6", "7", "unreadable")).isEqualTo(RuleStatus.UNCERTAIN);
    assertThat(status("6", "7", "absent")).isEqualTo(RuleStatus.UNCERTAIN);
  }

  @Test
  void nothingFollowsFromAMissingCellThatMayBeNegative() {
    List<RuleResult> results = rule(true, 0).check(report("6", "blank", "5").table());
    assertThat(results).extracting(RuleResult::status).containsExactly(RuleStatus.UNCERTAIN);
  }

  @Test
  void aDifferenceWithinTheToleranceIsNotReported() {
    assertThat(rule(false, 1).check(report("3", "1", "5").table()))
        .extracting(RuleResult::status)
        .containsExactly(RuleStatus.PASS);
    assertThat(rule(false, 1).check(report("3", "1", "6").table()))
        .extracting(RuleResult::status)
        .containsExactly(RuleStatus.FAIL);
  }

  @Test
  void aTableOnAnotherFormHasNoResult() {
    MadeReport older = MadeReport.load("2019");
    assertThat(rule(false, 0).check(older.table())).isEmpty();
  }

  @Test
  void aSideWithoutCellsIsZero() {
    assertThat(PartialSum.of(List.of(), MadeReport.load("2021").table()).formula()).isEqualTo("0");
  }

  @Test
  void zerosAreLeftOutOfLongFormulas() {
    List<Operand> operands =
        List.of("a", "b", "c", "d", "e", "f", "g", "h").stream().map(SumRuleTest::operand).toList();
    MadeReport report = MadeReport.load("2021").with("request/*/*", "absent");
    for (Operand operand : operands)
      report = report.with(operand.place().toString(), operand.name().equals("c") ? "4" : "0");
    report = report.with("request/h/total", "blank");
    assertThat(PartialSum.of(operands, report.table()).formula())
        .isEqualTo("c 4 + h blank + 6 zeros >= 4");
  }
}
