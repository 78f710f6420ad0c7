package org.gongkai.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.gongkai.accuracy.MadeReading.cells;
import static org.gongkai.accuracy.MadeReading.fact;
import static org.gongkai.accuracy.MadeReading.printed;
import static org.gongkai.accuracy.MadeReading.read;
import static org.gongkai.accuracy.MadeReading.received;
import static org.gongkai.accuracy.MadeReading.rejected;
import static org.gongkai.accuracy.MadeReading.reported;
import static org.gongkai.accuracy.MadeReading.truth;
import static org.gongkai.accuracy.MadeReading.undecidable;
import static org.gongkai.accuracy.MadeReading.warned;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gongkai.fact.CellValue;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;
import org.gongkai.generate.Expected;
import org.gongkai.issue.Severity;
import org.gongkai.process.ProcessedReport;
import org.junit.jupiter.api.Test;

class ReportScorerTest {
  private static final Place NATURAL = received("natural");
  private static final Place TOTAL = received("total");
  private static final Place REVIEW = new Place(Section.DISPUTE, "review", "total");
  private static final Map<Place, Expected> TWO =
      cells(NATURAL, printed("7"), TOTAL, printed("12"));

  private static ScoredReport score(Map<Place, Expected> cells, ProcessedReport part) {
    return ReportScorer.score(List.of(truth(2023, cells)), List.of(part)).get(0);
  }

  private static Map<Measure, Long> counts(Map<Place, Expected> cells, ProcessedReport part) {
    return score(cells, part).score().counts();
  }

  @Test
  void everyNumberAsPrintedIsAnExactTable() {
    assertThat(counts(TWO, read(2023, fact(NATURAL, reported("7.0")), fact(TOTAL, reported("12")))))
        .isEqualTo(
            Map.of(
                Measure.REPORTS, 1L,
                Measure.TABLES, 1L,
                Measure.TABLES_EXACT, 1L,
                Measure.OWED, 2L,
                Measure.RIGHT, 2L));
  }

  @Test
  void wrongNumberWithoutAWarningIsSilent() {
    ScoredReport scored =
        score(TWO, read(2023, fact(NATURAL, reported("8")), fact(TOTAL, reported("12"))));
    assertThat(scored.score().counts())
        .isEqualTo(
            Map.of(
                Measure.REPORTS, 1L,
                Measure.TABLES, 1L,
                Measure.TABLES_EXACT, 0L,
                Measure.OWED, 2L,
                Measure.RIGHT, 1L,
                Measure.WRONG, 1L,
                Measure.SILENT_WRONG, 1L));
    assertThat(scored.wrong())
        .containsExactly(
            new Wrong(
                "request/received/natural",
                "7",
                "8 reported",
                "\"7.\", row \"row\", column \"column\", label agrees (exact)",
                true));
  }

  @Test
  void anErrorBreaksTheSilenceAndAWarningDoesNot() {
    ProcessedReport wrong = read(2023, fact(NATURAL, reported("8")));
    Score told = score(TWO, warned(wrong, Severity.ERROR)).score();
    assertThat(told.of(Measure.WRONG)).isEqualTo(1);
    assertThat(told.of(Measure.SILENT_WRONG)).isZero();
    assertThat(score(TWO, warned(wrong, Severity.WARNING)).score().of(Measure.SILENT_WRONG))
        .isEqualTo(1);
  }

  @Test
  void wrongNumberUnderAnotherStatusIsWrongAndNotSilent() {
    CellValue derived = new CellValue.Derived(new BigDecimal("8"), "sum");
    Score score = score(TWO, read(2023, fact(NATURAL, derived))).score();
    assertThat(score.of(Measure.WRONG)).isEqualTo(1);
    assertThat(score.of(Measure.SILENT_WRONG)).isZero();
  }

  @Test
  void twoNumbersForOneCellAreWrong() {
    ScoredReport scored =
        score(TWO, read(2023, fact(NATURAL, reported("7")), fact(NATURAL, reported("9"))));
    assertThat(scored.wrong()).extracting(Wrong::read).containsExactly("7 reported and 9 reported");
    assertThat(scored.score().of(Measure.RIGHT)).isZero();
  }

  @Test
  void owedNumberThatIsNotReadIsUnreadableWithItsReason() {
    ScoredReport scored =
        score(
            cells(NATURAL, printed("7"), TOTAL, printed("12"), REVIEW, printed("0")),
            read(
                2023,
                fact(NATURAL, new CellValue.Unreadable("smudged")),
                fact(TOTAL, new CellValue.Blank())));
    assertThat(scored.unread())
        .containsExactly(
            new Unread(NATURAL, "smudged"),
            new Unread(TOTAL, "read as blank"),
            new Unread(REVIEW, "no such cell was read"));
    assertThat(scored.score().of(Measure.UNREADABLE)).isEqualTo(3);
    assertThat(scored.score().of(Measure.TABLES)).isEqualTo(2);
    assertThat(scored.score().of(Measure.TABLES_EXACT)).isZero();
    assertThat(scored.wrong()).isEmpty();
  }

  @Test
  void numberInABlankCellAndInNoCellIsInvented() {
    ScoredReport scored =
        score(
            cells(NATURAL, new Expected.Blank(), TOTAL, printed("12")),
            read(
                2023,
                fact(NATURAL, reported("0")),
                fact(TOTAL, reported("12")),
                fact(REVIEW, reported("3"))));
    assertThat(scored.wrong())
        .extracting(Wrong::place, Wrong::printed, Wrong::read)
        .containsExactly(
            tuple("request/received/natural", "nothing", "0 reported"),
            tuple("dispute/review/total", "nothing", "3 reported"));
    assertThat(scored.score().of(Measure.INVENTED)).isEqualTo(2);
    assertThat(scored.score().of(Measure.SILENT_WRONG)).isEqualTo(2);
    assertThat(scored.score().of(Measure.RIGHT)).isEqualTo(1);
    assertThat(scored.score().of(Measure.TABLES_EXACT)).isZero();
  }

  @Test
  void blankReadAsBlankAndADerivedNumberAreNoFindings() {
    ScoredReport scored =
        score(
            cells(NATURAL, new Expected.Blank(), TOTAL, printed("12")),
            read(
                2023,
                fact(NATURAL, new CellValue.Blank()),
                fact(TOTAL, reported("12")),
                fact(REVIEW, new CellValue.Derived(BigDecimal.ONE, "sum"))));
    assertThat(scored.wrong()).isEmpty();
    assertThat(scored.score().of(Measure.TABLES_EXACT)).isEqualTo(1);
  }

  @Test
  void undecidableCellMayBeReadOrLeftAndNothingElse() {
    Map<Place, Expected> open = cells(NATURAL, undecidable("7"));
    assertThat(counts(open, read(2023, fact(NATURAL, reported("7")))))
        .isEqualTo(
            Map.of(
                Measure.REPORTS, 1L,
                Measure.TABLES, 0L,
                Measure.TABLES_EXACT, 0L,
                Measure.UNDECIDABLE_RIGHT, 1L));
    assertThat(counts(open, read(2023, fact(NATURAL, new CellValue.Unreadable("open")))))
        .containsEntry(Measure.UNDECIDABLE_LEFT, 1L)
        .doesNotContainKeys(Measure.UNREADABLE, Measure.WRONG);
    assertThat(counts(open, read(2023, fact(NATURAL, reported("8")))))
        .containsEntry(Measure.WRONG, 1L)
        .containsEntry(Measure.SILENT_WRONG, 1L)
        .doesNotContainKeys(Measure.INVENTED, Measure.UNDECIDABLE_RIGHT);
  }

  @Test
  void anotherYearIsASilentWrong() {
    ScoredReport scored =
        score(cells(NATURAL, printed("7")), read(2022, fact(NATURAL, reported("7"))));
    assertThat(scored.wrong())
        .containsExactly(new Wrong("year", "2023", "2022", "Year from the title.", true));
    assertThat(scored.score().counts())
        .containsEntry(Measure.YEAR_WRONG, 1L)
        .containsEntry(Measure.SILENT_WRONG, 1L)
        .containsEntry(Measure.RIGHT, 1L);
  }

  @Test
  void rejectedReportOwesAllItsNumbers() {
    ScoredReport scored = score(TWO, rejected());
    assertThat(scored.score().counts())
        .isEqualTo(
            Map.of(
                Measure.REPORTS, 1L,
                Measure.NOT_READ, 1L,
                Measure.TABLES, 1L,
                Measure.TABLES_EXACT, 0L,
                Measure.OWED, 2L,
                Measure.UNREADABLE, 2L));
    assertThat(scored.unread()).extracting(Unread::reason).containsOnly("Not an annual report");
  }

  @Test
  void twoReportsOfAFileAreMatchedByYear() {
    List<Truth> truths =
        List.of(
            truth(2022, cells(NATURAL, printed("1"))), truth(2023, cells(NATURAL, printed("2"))));
    ProcessedReport of2022 = read(2022, fact(NATURAL, reported("1")));
    ProcessedReport of2023 = read(2023, fact(NATURAL, reported("2")));
    assertThat(ReportScorer.score(truths, List.of(of2023, of2022)))
        .extracting(scored -> scored.score().of(Measure.RIGHT))
        .containsExactly(1L, 1L);
    List<ScoredReport> crossed =
        ReportScorer.score(
            truths,
            List.of(
                read(2022, fact(NATURAL, reported("2"))),
                read(2023, fact(NATURAL, reported("1")))));
    assertThat(crossed)
        .extracting(scored -> scored.score().of(Measure.SILENT_WRONG))
        .containsExactly(1L, 1L);
  }

  @Test
  void reportWithoutItsYearIsMatchedByOrder() {
    List<Truth> truths =
        List.of(
            truth(2022, cells(NATURAL, printed("1"))), truth(2023, cells(NATURAL, printed("2"))));
    List<ScoredReport> scored =
        ReportScorer.score(
            truths,
            List.of(
                read(2019, fact(NATURAL, reported("1"))),
                read(2023, fact(NATURAL, reported("2")))));
    assertThat(scored).extracting(one -> one.score().of(Measure.RIGHT)).containsExactly(1L, 1L);
    assertThat(scored)
        .extracting(one -> one.score().of(Measure.YEAR_WRONG))
        .containsExactly(1L, 0L);
  }

  @Test
  void secondReportThatIsMissingIsNotRead() {
    List<ScoredReport> scored =
        ReportScorer.score(
            List.of(
                truth(2022, cells(NATURAL, printed("1"))),
                truth(2023, cells(NATURAL, printed("2")))),
            List.of(read(2023, fact(NATURAL, reported("2")))));
    assertThat(scored).extracting(one -> one.score().of(Measure.NOT_READ)).containsExactly(1L, 0L);
  }

  @Test
  void reportThatIsNotThereIsInvented() {
    List<ScoredReport> scored =
        ReportScorer.score(
            List.of(truth(2023, cells(NATURAL, printed("2")))),
            List.of(
                read(2023, fact(NATURAL, reported("2"))),
                read(2022, fact(NATURAL, reported("9")), fact(TOTAL, reported("9")))));
    assertThat(scored).hasSize(1);
    assertThat(scored.get(0).score().counts())
        .containsEntry(Measure.RIGHT, 1L)
        .containsEntry(Measure.INVENTED, 2L)
        .containsEntry(Measure.SILENT_WRONG, 2L);
  }
}
