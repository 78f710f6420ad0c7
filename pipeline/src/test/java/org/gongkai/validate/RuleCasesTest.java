package org.gongkai.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.conf.ConfReader;
import org.gongkai.issue.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule of conf/rules has cases of its own in src/test/resources/rules/{id}.txt. A case is a
 * line {@code name report}, followed by the changes to that made report, one a line; its name
 * begins with the outcome: holds, breaks, uncertain or not-assessable.
 */
class RuleCasesTest {
  private static final RuleCatalog RULES = ConfReader.read(Path.of("../conf")).rules();

  private record Case(String name, MadeReport report) {}

  static List<Rule> rules() {
    return RULES.rules();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleHoldsAndBreaksAsItsCasesSay(Rule rule) {
    List<Case> cases = cases(rule.header().id());
    assertThat(cases).extracting(c -> c.name().split("-")[0]).contains("holds", "breaks");
    for (Case one : cases) {
      RuleTally tally = tally(rule, one.report());
      if (one.name().startsWith("holds")) {
        assertThat(tally.fail()).as(one.name()).isZero();
        assertThat(tally.pass()).as(one.name()).isPositive();
      } else if (one.name().startsWith("breaks")) {
        assertThat(tally.fail()).as(one.name()).isPositive();
      } else if (one.name().startsWith("uncertain")) {
        assertThat(tally.fail()).as(one.name()).isZero();
        assertThat(tally.uncertain()).as(one.name()).isPositive();
      } else if (one.name().startsWith("not-assessable")) {
        assertThat(tally.fail() + tally.pass() + tally.uncertain()).as(one.name()).isZero();
        assertThat(tally.notAssessable()).as(one.name()).isPositive();
      } else throw new AssertionError("Cannot use the case " + one.name());
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void noMessageLeavesAValueOpen(Rule rule) {
    List<Issue> issues =
        cases(rule.header().id()).stream()
            .flatMap(c -> rule.check(c.report().table()).stream())
            .flatMap(r -> r.issue().stream())
            .toList();
    assertThat(issues)
        .isNotEmpty()
        .allSatisfy(i -> assertThat(i.message()).doesNotContain("{", "null"));
  }

  @Test
  void theMadeReportsBreakNoRule() {
    for (String form : List.of("2019", "2021"))
      assertThat(RULES.check(MadeReport.load(form).table()).issues()).as(form).isEmpty();
  }

  @Test
  void everyRuleIsTallied() {
    RuleReport report = RULES.check(MadeReport.load("2021").table());
    assertThat(report.tallies().keySet())
        .containsExactlyElementsOf(RULES.rules().stream().map(r -> r.header().id()).toList());
  }

  @Test
  void anAbsentTableIsNotAssessable() {
    RuleReport report = RULES.check(MadeReport.load("2021").with("dispute", "absent").table());
    assertThat(report.issues()).isEmpty();
    assertThat(report.tallies().get("dispute-total-mismatch")).isEqualTo(new RuleTally(0, 0, 0, 1));
  }

  private static RuleTally tally(Rule rule, MadeReport report) {
    return new RuleCatalog(List.of(rule)).check(report.table()).tallies().get(rule.header().id());
  }

  private static List<Case> cases(String id) {
    Map<String, MadeReport> cases = new LinkedHashMap<>();
    String name = "";
    for (String line : lines(id)) {
      String[] words = line.strip().split("\\s+", 2);
      if (!line.startsWith(" ")) {
        name = words[0];
        cases.put(name, MadeReport.load(words[1]));
      } else cases.computeIfPresent(name, (n, report) -> report.with(words[0], words[1]));
    }
    List<Case> list = new ArrayList<>();
    cases.forEach((caseName, report) -> list.add(new Case(caseName, report)));
    return list;
  }

  private static List<String> lines(String id) {
    Stream<String> lines = MadeReport.text("/rules/" + id + ".txt").lines();
    return lines.filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
  }
}
