package org.gongkai.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.gongkai.conf.ConfReader;
import org.gongkai.issue.Issue;
import org.junit.jupiter.api.Test;

/** What the issues of each kind of rule say: the figures, both sides, the cells. */
class RuleIssuesTest {
  private static final RuleCatalog RULES = ConfReader.read(Path.of("../conf")).rules();

  /** Issues of a rule about a made report with some changes: {@code cell number cell number}. */
  private static List<String> issues(String rule, String form, String... changes) {
    MadeReport report = MadeReport.load(form);
    for (int i = 0; i < changes.length; i += 2) report = report.with(changes[i], changes[i + 1]);
    return RULES.check(report.table()).issues().stream()
        .filter(issue -> issue.rule().equals(rule))
        .map(RuleIssuesTest::shown)
        .toList();
  }

  private static String shown(Issue issue) {
    String sides =
        issue
            .leftSide()
            .map(left -> " | " + left + " | " + issue.rightSide().orElse(""))
            .orElse("");
    return issue.severity().code() + ": " + issue.message() + sides + " " + issue.cells();
  }

  @Test
  void aBoundShowsBothSidesAndItsFactor() {
    assertThat(
            issues(
                "backlog-implausible",
                "2021",
                "request/received/total",
                "8",
                "request/carried_out/total",
                "16"))
        .containsExactly(
            "warning: 16 requests are carried over to the next year out of 30 in hand"
                + " | carried_out/total 16"
                + " | 0.5 x (received/total 8 + carried_in/total 22 = 30) = 15"
                + " [request/carried_out/total, request/received/total, request/carried_in/total]");
    assertThat(
            issues("issued-exceeds-in-force", "2021", "disclosure/normative_document/issued", "93"))
        .containsExactly(
            "error: 93 documents of normative_document were issued but only 92 are in force or were"
                + " repealed | issued 93 | in_force 88 + repealed 4 = 92"
                + " [disclosure/normative_document/issued, disclosure/normative_document/in_force,"
                + " disclosure/normative_document/repealed]");
  }

  @Test
  void aSumAtWhichNothingMayStandShowsWhatStandsThere() {
    assertThat(
            issues(
                "decisions-without-items",
                "2019",
                "disclosure/coercion/prior_items",
                "3",
                "disclosure/coercion/item_change",
                "-3"))
        .containsExactly(
            "warning: There are decisions of coercion but no items"
                + " | prior_items 3 + item_change -3 = 0 | decisions 44"
                + " [disclosure/coercion/prior_items, disclosure/coercion/item_change,"
                + " disclosure/coercion/decisions]");
  }

  @Test
  void aNumberOutOfItsRangeIsShownBesideIt() {
    assertThat(issues("amount-invalid", "2021", "disclosure/fee/amount", "-0.01"))
        .containsExactly(
            "error: fee/amount is -0.01, which cannot be an amount in 10,000 yuan | fee/amount"
                + " -0.01 | 0 to 9999999999999999 with at most 4 decimals"
                + " [disclosure/fee/amount]");
  }

  @Test
  void rowsAreNamedThatPrintATotalOnly() {
    String[] blank = {"request/*/natural_person", "blank", "request/*/business", "blank"};
    assertThat(issues("applicants-unknown", "2021", blank)).isEmpty();
    assertThat(
            issues(
                "applicants-unknown",
                "2021",
                "request/*/*",
                "blank",
                "request/received/total",
                "3",
                "request/granted/total",
                "2",
                "request/partial/total",
                "0"))
        .containsExactly(
            "info: 2 rows print a total without applicants: received, granted"
                + " [request/received/total, request/granted/total]");
  }

  @Test
  void cellsAreNamedThatTheFormDoesNotHave() {
    assertThat(
            issues(
                "cells-outside-the-form",
                "2021",
                "disclosure/procurement/projects",
                "3",
                "disclosure/procurement/amount",
                "4"))
        .containsExactly(
            "info: The table disclosure has 2 cells that its form does not have:"
                + " procurement/projects, procurement/amount"
                + " [disclosure/procurement/projects, disclosure/procurement/amount]");
  }

  @Test
  void theTableIsNamedThatFollowsAFormOutOfItsTime() {
    assertThat(issues("form-out-of-its-time", "2021", "year", "2020"))
        .containsExactly(
            "info: The table disclosure follows form 2021 for data year 2020 []",
            "info: The table request follows form 2021 for data year 2020 []");
  }

  @Test
  void columnsAreNamedThatAreTheSame() {
    assertThat(
            issues(
                "duplicate-applicant-columns",
                "2021",
                "request/*/research",
                "7",
                "request/*/other",
                "7",
                "request/received/research",
                "absent",
                "request/received/other",
                "absent"))
        .singleElement()
        .asString()
        .startsWith(
            "warning: The columns research and other are the same in all rows, 24 of them other"
                + " than zero [request/carried_in/research, request/granted/research,")
        .endsWith(" request/carried_out/other]");
  }

  @Test
  void aPlaceThatWasFoundTwiceIsNamed() {
    assertThat(issues("cell-found-twice", "2021", "request/granted/business", "twice 14"))
        .containsExactly(
            "error: Found request/granted/business twice with different values"
                + " [request/granted/business]");
  }

  @Test
  void rowsAreNamedThatAreMissingUpToFive() {
    assertThat(issues("table-incomplete", "2021", "request/granted/business", "absent"))
        .containsExactly(
            "warning: Found 174 of 175 cells of the table request; missing in granted"
                + " [request/granted/business]");
    assertThat(issues("table-mostly-missing", "2021", "request/*/*", "absent")).hasSize(1);
    assertThat(issues("table-incomplete", "2021", "request/*/research", "absent").get(0))
        .startsWith(
            "warning: Found 150 of 175 cells of the table request; missing in received,"
                + " carried_in, granted, partial, denied.state_secret and 20 more rows ["
                + "request/received/research,");
  }
}
