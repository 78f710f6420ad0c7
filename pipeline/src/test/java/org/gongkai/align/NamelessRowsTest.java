package org.gongkai.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.align.Page.UNREADABLE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.fact.Fact;
import org.gongkai.fact.Witness;
import org.junit.jupiter.api.Test;

/** Rows of table three that no label names: what else must place them, and what forbids it. */
class NamelessRowsTest {
  private static final WholeTable TABLE = WholeTable.load();
  private static final String GRANTED = "45 13 3 5 5 1 72";

  /** What a witness says of a row. */
  private static String testimony(Page page, String category, Witness witness) {
    Alignment.Aligned aligned = (Alignment.Aligned) page.alignment();
    Fact fact =
        aligned.facts().stream()
            .filter(f -> f.place().category().equals(category))
            .findFirst()
            .orElseThrow();
    return fact.provenance().orElseThrow().evidence().testimonies().stream()
        .filter(t -> t.witness() == witness)
        .findFirst()
        .orElseThrow()
        .toString();
  }

  @Test
  void aRowIsPlacedWhereItIsCountedOffAndTheTotalAddsUp() {
    Page page = TABLE.nameless("granted").page();
    assertThat(page.row("granted")).isEqualTo(GRANTED);
    assertThat(testimony(page, "granted", Witness.ORDER))
        .isEqualTo("order agrees (counted off between named rows)");
    assertThat(testimony(page, "granted", Witness.COLUMN_SUM))
        .isEqualTo("column sum agrees (the rows add up to the total row)");
  }

  @Test
  void severalRowsMayBeCountedOffTogether() {
    Page page = TABLE.nameless("granted").nameless("partial").page();
    assertThat(page.row("granted")).isEqualTo(GRANTED);
    assertThat(page.row("partial")).isEqualTo("4 13 1 4 1 3 26");
  }

  @Test
  void aRowIsNotPlacedWhereTheTotalDoesNotAddUp() {
    Page page = TABLE.nameless("granted").with("concluded", "| 131 |", "| 132 |").page();
    assertThat(page.row("granted")).isEqualTo(UNREADABLE);
    assertThat(testimony(page, "granted", Witness.COLUMN_SUM))
        .isEqualTo("column sum silent (no total row tells)");
    assertThat(page.row("partial")).isEqualTo("4 13 1 4 1 3 26");
  }

  @Test
  void rowsAtTheEndsOfTheTableAreNotCountedOff() {
    Page page = TABLE.nameless("received").nameless("carried_out").page();
    for (String category : List.of("received", "carried_out")) {
      assertThat(page.row(category)).isEqualTo(UNREADABLE);
      assertThat(testimony(page, category, Witness.ORDER))
          .isEqualTo("order silent (not counted off between named rows)");
    }
  }

  @Test
  void aRowIsNotCountedOffWhereAnotherOfTheFormIsLeftOut() {
    List<String> codes = new ArrayList<>(TABLE.codes());
    codes.remove("partial");
    Page page = TABLE.nameless("granted").rows(codes).page();
    assertThat(page.row("granted")).isEqualTo(UNREADABLE);
    assertThat(page.row("partial")).isEqualTo(UNREADABLE);
  }

  private static final String NOTE = "| 数字见附件 |";

  @Test
  void aRowIsNotCountedOffBesideALabelWithoutFigures() {
    List<String> codes = new ArrayList<>(TABLE.codes());
    codes.remove("received");
    String label = "| 二、上年结转政府信息公开申请数量 |\n" + NOTE;
    WholeTable above = TABLE.with("carried_in", TABLE.lines().get("carried_in"), label);
    assertThat(above.nameless("granted").rows(codes).page().row("granted")).isEqualTo(UNREADABLE);
    label = NOTE + "\n| （二）部分公开 |\n" + NOTE;
    WholeTable below = TABLE.with("partial", TABLE.lines().get("partial"), label);
    Page page = below.nameless("granted").page();
    assertThat(testimony(page, "granted", Witness.ORDER))
        .isEqualTo("order silent (not counted off between named rows)");
  }

  @Test
  void aRowIsNotCountedOffBesideOneWithTooFewFigures() {
    String other = TABLE.lines().get("denied.three_security");
    Page page =
        TABLE
            .with("denied.prohibited_by_law", "2.其他法律行政法规禁止公开", "法律行政法规")
            .with("denied.three_security", other, "| | 19 | 11 | 1 |")
            .page();
    assertThat(testimony(page, "denied.prohibited_by_law", Witness.ORDER))
        .isEqualTo("order silent (not counted off between named rows)");
  }

  @Test
  void aRowIsNotCountedOffBesideAnotherRowOfFigures() {
    Page page =
        TABLE
            .nameless("granted")
            .behind("carried_in", "| 本省另行规定的情形 | 1 | 1 | 1 | 1 | 1 | 1 | 6 |")
            .page();
    assertThat(page.cells()).doesNotContainEntry("granted/natural_person", "45");
    assertThat(page.cells()).doesNotContainEntry("granted/natural_person", "1");
  }

  private static final String NOTHING = "| 0 | 0 | 0 | 0 | 0 | 0 | 0 |";

  /** The table with nothing granted. */
  private static WholeTable nothingGranted() {
    return TABLE
        .with("granted", "| 45 | 13 | 3 | 5 | 5 | 1 | 72 |", NOTHING)
        .with(
            "concluded",
            "| 608 | 131 | 54 | 64 | 121 | 52 | 1030 |",
            "| 563 | 118 | 51 | 59 | 116 | 51 | 958 |");
  }

  @Test
  void zerosWithoutWordsArePlacedAndZerosThatStrangeWordsNameAreNot() {
    assertThat(nothingGranted().nameless("granted").page().row("granted"))
        .isEqualTo("0 0 0 0 0 0 0");
    WholeTable strange = nothingGranted().with("granted", "（一）予以公开", "本省另行规定的情形");
    assertThat(strange.page().row("granted")).isEqualTo(UNREADABLE);
  }

  @Test
  void figuresThatStrangeWordsNameArePlacedWhereTheTotalAddsUp() {
    assertThat(TABLE.with("granted", "（一）予以公开", "本省另行规定的情形").page().row("granted"))
        .isEqualTo(GRANTED);
  }

  private static final String HEADS = "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计\n";
  private static final String RECEIVED = "一、本年新收政府信息公开申请数量";
  private static final String CARRIED_IN = "二、上年结转政府信息公开申请数量";

  private static Page words(String... lines) {
    return new Page(HEADS + String.join("\n", lines) + "\n");
  }

  @Test
  void figuresBelowALabelAreItsOwnUnlessOthersFollow() {
    String[] lines = {
      RECEIVED + " 9 1 0 0 0 2 12", CARRIED_IN, "1 0 0 0 0 0 1", "（一）予以公开 4 0 0 0 0 1 5"
    };
    assertThat(words(lines).row("carried_in")).isEqualTo("1 0 0 0 0 0 1");
    assertThat(words(lines).row("granted")).isEqualTo("4 0 0 0 0 1 5");
    lines[2] = "1 0 0 0 0 0 1\n7 7 7 7 7 7 42";
    assertThat(words(lines).row("carried_in")).isEqualTo(UNREADABLE);
    assertThat(words(lines).row("received")).isEqualTo("9 1 0 0 0 2 12");
  }

  @Test
  void figuresAboveALabelAreItsOwnUnlessOthersStandAboveThem() {
    String[] lines = {
      RECEIVED + " 9 1 0 0 0 2 12", "1 0 0 0 0 0 1", CARRIED_IN, "（一）予以公开 4 0 0 0 0 1 5"
    };
    assertThat(words(lines).row("carried_in")).isEqualTo("1 0 0 0 0 0 1");
    lines[1] = "7 7 7 7 7 7 42\n1 0 0 0 0 0 1";
    assertThat(words(lines).row("carried_in")).isEqualTo(UNREADABLE);
    assertThat(words(lines).row("granted")).isEqualTo("4 0 0 0 0 1 5");
  }

  @Test
  void figuresAtTheBeginningOfThePageMayBeCrowdedToo() {
    String rest = RECEIVED + "\n" + CARRIED_IN + " 1 0 0 0 0 0 1\n（一）予以公开 4 0 0 0 0 1 5\n";
    assertThat(new Page("9 1 0 0 0 2 12\n" + rest).row("received")).isEqualTo("9 1 0 0 0 2 12");
    assertThat(new Page("7 7 7 7 7 7 42\n9 1 0 0 0 2 12\n" + rest).row("received"))
        .isEqualTo(UNREADABLE);
  }

  @Test
  void aFigureTooFewForARowCrowdsNone() {
    Page page =
        words(
            RECEIVED + " 9 1 0 0 0 2 12",
            CARRIED_IN,
            "1 0 0 0 0 0 1",
            "12",
            "（一）予以公开 4 0 0 0 0 1 5");
    assertThat(page.row("carried_in")).isEqualTo("1 0 0 0 0 0 1");
  }

  @Test
  void figuresWithoutALabelCrowdNoRowThatHasItsOwn() {
    Page page =
        words(RECEIVED + " 9 1 0 0 0 2 12", "7 7 7 7 7 7 42", CARRIED_IN + " 1 0 0 0 0 0 1");
    assertThat(page.row("received")).isEqualTo("9 1 0 0 0 2 12");
    assertThat(page.row("carried_in")).isEqualTo("1 0 0 0 0 0 1");
    assertThat(page.issues()).containsExactly("unknown-row-label");
  }

  @Test
  void figuresThatStrangeWordsNameCrowdNone() {
    Page page =
        words(
            RECEIVED + " 9 1 0 0 0 2 12",
            CARRIED_IN,
            "1 0 0 0 0 0 1",
            "本省另行规定的情形 4 0 0 0 0 0 4",
            "（一）予以公开 4 0 0 0 0 1 5");
    assertThat(page.row("carried_in")).isEqualTo("1 0 0 0 0 0 1");
    assertThat(page.issues()).containsExactly("unknown-row-label");
  }

  @Test
  void blankCellsCrowdNone() {
    Page page = TABLE.nameless("granted").behind("granted", "| | | | | | | | |").page();
    assertThat(page.row("granted")).isEqualTo(GRANTED);
  }

  @Test
  void aRowOutOfOrderIsLeftOutAndDoubtsTheThreeThatItCrosses() {
    List<String> codes =
        Stream.concat(
                Stream.of("carried_in", "granted", "partial", "denied.state_secret", "received"),
                TABLE.codes().stream().skip(5))
            .toList();
    Page page = TABLE.rows(codes).page();
    assertThat(page.cells()).doesNotContainKey("received/natural_person");
    for (String crossed : List.of("carried_in", "granted", "partial"))
      assertThat(page.row(crossed)).isEqualTo(UNREADABLE);
    assertThat(testimony(page, "partial", Witness.ORDER))
        .isEqualTo("order disagrees (a row that its label puts on the other side was left out)");
    assertThat(page.row("denied.state_secret")).isEqualTo("8 3 2 6 6 2 27");
  }

  @Test
  void rowsWithoutHeadingsAreReadWhereNineOfTenAddUp() {
    WholeTable ten = TABLE.withoutHeading().rows(TABLE.codes().subList(0, 10));
    assertThat(ten.page().row("granted")).isEqualTo(GRANTED);
    WholeTable one = ten.with("carried_in", "| 22 |", "| 23 |");
    assertThat(one.page().row("granted")).isEqualTo(GRANTED);
    assertThat(testimony(one.page(), "granted", Witness.ROW_SUM))
        .isEqualTo("row sum agrees (the row adds up)");
    assertThat(testimony(one.page(), "carried_in", Witness.ROW_SUM))
        .isEqualTo("row sum agrees (the other rows add up)");
    WholeTable two = one.with("partial", "| 26 |", "| 27 |");
    assertThat(two.page().row("granted")).isEqualTo(UNREADABLE);
    assertThat(testimony(two.page(), "granted", Witness.ROW_SUM))
        .isEqualTo("row sum silent (the rows do not add up)");
  }

  @Test
  void strokesAddNothingToRowsWithoutHeadings() {
    WholeTable one =
        TABLE
            .withoutHeading()
            .rows(TABLE.codes().subList(0, 10))
            .with("carried_in", "| 3 | 5 | 2 | 3 | 2 | 7 | 22 |", "| 3 | — | 2 | 3 | 2 | 7 | 17 |");
    String partial = "| 4 | 13 | 1 | 4 | 1 | 3 | 26 |";
    WholeTable two = one.with("partial", partial, "| 4 | 13 | / | 4 | 1 | 3 | 25 |");
    assertThat(two.page().row("granted")).isEqualTo(GRANTED);
    assertThat(testimony(two.page(), "partial", Witness.ROW_SUM))
        .isEqualTo("row sum agrees (the row adds up)");
    WholeTable wrong =
        one.with("partial", partial, "| 4 | 13 | / | 4 | 1 | 3 | 26 |")
            .with("received", "| 1051 |", "| 1052 |");
    assertThat(wrong.page().row("granted")).isEqualTo(UNREADABLE);
  }

  @Test
  void rowsOfZerosWithoutHeadingsAddUp() {
    WholeTable two =
        TABLE
            .withoutHeading()
            .rows(List.of("received", "carried_in"))
            .with("carried_in", "| 3 | 5 | 2 | 3 | 2 | 7 | 22 |", NOTHING);
    assertThat(two.page().row("received")).isEqualTo("615 132 63 64 124 53 1051");
  }
}
