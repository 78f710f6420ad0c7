package org.gongkai.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.fact.CellValue;
import org.gongkai.fact.Evidence;
import org.gongkai.fact.Fact;
import org.gongkai.fact.Origin;
import org.gongkai.fact.Place;
import org.gongkai.fact.Provenance;
import org.gongkai.fact.Scope;
import org.gongkai.fact.Section;
import org.gongkai.issue.Issue;
import org.gongkai.issue.Severity;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
  private static final Place REVIEW_TOTAL = new Place(Section.DISPUTE, "review", "total");
  private static final String SHA_256 = "ab".repeat(32);
  private static final ReportIdentity REPORT =
      new ReportIdentity(SHA_256, Optional.of("洪泽区人民政府"), OptionalInt.of(2023));

  private static Fact printed(String verbatim, CellValue value) {
    return new Fact(
        REVIEW_TOTAL,
        value,
        "件",
        Origin.TABLE,
        "2021",
        Scope.OWN,
        Optional.of(new Provenance("c1", 3, 3, 4, verbatim, "行政复议", "总计", Evidence.of(), "")));
  }

  private static Fact zero(String verbatim) {
    return printed(verbatim, new CellValue.Reported(BigDecimal.ZERO));
  }

  private static Correction correction(ReportSelector report, String printed) {
    return new Correction(
        report, REVIEW_TOTAL, printed, new BigDecimal("11"), "10 + 1 = 11", "the report itself");
  }

  private static final Corrections BY_FILE =
      new Corrections(List.of(correction(new ReportSelector.OfFile(SHA_256), "0")));

  @Test
  void aMatchingCellIsRepaired() {
    Fact printed = zero("0");
    Corrected corrected = BY_FILE.apply(REPORT, List.of(printed));
    assertThat(corrected.issues()).isEmpty();
    assertThat(corrected.facts())
        .containsExactly(
            printed.with(
                new CellValue.Repaired(new BigDecimal("11"), "10 + 1 = 11"), Origin.CORRECTION));
  }

  @Test
  void anUnreadableCellIsRepairedByItsText() {
    Corrections corrections =
        new Corrections(List.of(correction(new ReportSelector.OfFile(SHA_256), "l1")));
    Fact smudge = printed("l1", new CellValue.Unreadable("not a number"));
    assertThat(corrections.apply(REPORT, List.of(smudge)).facts())
        .extracting(f -> f.value().status())
        .containsExactly("repaired");
  }

  @Test
  void blanksAroundThePrintedTextDoNotCount() {
    assertThat(BY_FILE.apply(REPORT, List.of(zero("\u00a0\u30000\n"))).facts())
        .extracting(f -> f.value().status())
        .containsExactly("repaired");
  }

  @Test
  void anotherPrintedValueIsAnError() {
    Fact other = zero("12");
    Corrected corrected = BY_FILE.apply(REPORT, List.of(other));
    assertThat(corrected.facts()).containsExactly(other);
    assertThat(corrected.issues())
        .containsExactly(
            Issue.of(
                "correction-without-match",
                Severity.ERROR,
                "Cannot correct dispute/review/total of file "
                    + SHA_256
                    + ": expected the printed value '0', found '12'; change or remove the"
                    + " correction",
                List.of("dispute/review/total")));
  }

  @Test
  void aMissingCellIsAnError() {
    assertThat(BY_FILE.apply(REPORT, List.of()).issues())
        .extracting(Issue::message)
        .singleElement()
        .asString()
        .contains("found no such cell");
  }

  @Test
  void anotherReportIsLeftAlone() {
    ReportIdentity other =
        new ReportIdentity("cd".repeat(32), Optional.empty(), OptionalInt.empty());
    Fact printed = zero("0");
    assertThat(BY_FILE.apply(other, List.of(printed)))
        .isEqualTo(new Corrected(List.of(printed), List.of()));
  }

  @Test
  void aReportIsFoundByAgencyAndYear() {
    Corrections corrections =
        new Corrections(List.of(correction(new ReportSelector.OfAgencyYear("洪泽区人民政府", 2023), "0")));
    assertThat(corrections.apply(REPORT, List.of(zero("0"))).facts())
        .extracting(Fact::origin)
        .containsExactly(Origin.CORRECTION);
    ReportIdentity yearAfter =
        new ReportIdentity(SHA_256, Optional.of("洪泽区人民政府"), OptionalInt.of(2024));
    assertThat(corrections.apply(yearAfter, List.of(zero("0"))).facts())
        .extracting(Fact::origin)
        .containsExactly(Origin.TABLE);
  }

  @Test
  void correctionsOfReportsThatAreNotThereAreListed() {
    Correction gone = correction(new ReportSelector.OfFile("ef".repeat(32)), "0");
    Correction used = correction(new ReportSelector.OfFile(SHA_256), "0");
    assertThat(new Corrections(List.of(used, gone)).unused(List.of(REPORT))).containsExactly(gone);
  }
}
