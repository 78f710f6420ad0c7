package org.gongkai.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.document.Imprint;
import org.gongkai.fact.CellValue;
import org.gongkai.fact.Fact;
import org.gongkai.fact.Origin;
import org.gongkai.fact.Place;
import org.gongkai.fact.Scope;
import org.gongkai.fact.Section;
import org.gongkai.issue.Issue;
import org.gongkai.landing.LandingFile;
import org.gongkai.landing.SourceMetadata;
import org.gongkai.process.ProcessedReport;
import org.gongkai.process.ProcessedReport.Outcome;
import org.gongkai.prose.Prose;
import org.junit.jupiter.api.Test;

class StorableReportTest {

  @Test
  void aValueThatFitsStaysAsItIs() {
    ProcessedReport report = report(fact("fee", "1234567890123456.1230000"));
    assertThat(StorableReport.of(report)).isEqualTo(report);
  }

  @Test
  void aFractionTooLongIsRoundedAndSaysSo() {
    ProcessedReport stored = StorableReport.of(report(fact("fee", "1.23455")));
    assertThat(stored.facts())
        .extracting(Fact::value)
        .containsExactly(new CellValue.Reported(new BigDecimal("1.2346")));
    assertThat(stored.issues())
        .extracting(Issue::rule, Issue::message, Issue::cells)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "value-rounded", "Rounded 1.23455 to 1.2346", List.of("disclosure/fee/amount")));
  }

  @Test
  void aNumberTooLargeIsUnreadable() {
    ProcessedReport stored = StorableReport.of(report(fact("fee", "12345678901234567")));
    assertThat(stored.facts())
        .extracting(Fact::value)
        .containsExactly(
            new CellValue.Unreadable(
                "The number 12345678901234567 has more than 16 digits before the point"));
  }

  @Test
  void twoFactsAtOnePlaceFailTheReport() {
    ProcessedReport stored = StorableReport.of(report(fact("fee", "1"), fact("fee", "2")));
    assertThat(stored.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(stored.reason())
        .isEqualTo("Cannot store two facts at the place disclosure/fee/amount");
    assertThat(stored.facts()).isEmpty();
  }

  private static Fact fact(String category, String value) {
    return new Fact(
        new Place(Section.DISCLOSURE, category, "amount"),
        new CellValue.Reported(new BigDecimal(value)),
        "wan_yuan",
        Origin.TABLE,
        "2021",
        Scope.OWN,
        Optional.empty());
  }

  private static ProcessedReport report(Fact... facts) {
    return new ProcessedReport(
        "id",
        0,
        new LandingFile("a", "b", "c", SourceMetadata.NONE),
        Outcome.READ,
        "",
        "text/html",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.of(2023),
        Imprint.NONE,
        Map.of(),
        List.of(facts),
        List.of(),
        List.of(),
        Prose.NONE,
        List.of(),
        "f");
  }
}
