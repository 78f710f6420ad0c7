package org.gongkai.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.align.Page.TABLE_THREE;
import static org.gongkai.align.Page.UNREADABLE;

import org.junit.jupiter.api.Test;

/** Figures whose cells may have moved, or that may be cut: they look right and are not believed. */
class DoubtfulFiguresTest {
  @Test
  void aBlankAtTheEndOfARowMayBeTheGapOfALostCellWhereRowsArePadded() {
    String row = "4.保护第三方合法权益 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |";
    Page padded = Page.tableThree(row, "4.保护第三方合法权益 | 3 | 0 | 0 | 0 | 0 | 0 | |");
    assertThat(padded.row("denied.third_party")).isEqualTo("3 0 0 0 0 0 [blank]");
    String wider =
        TABLE_THREE
            .replaceAll("(?m)$", " |")
            .replace(row, "4.保护第三方合法权益 | 3 | 0 | 0 | 0 | 0 | 0 | |");
    assertThat(new Page(wider).row("denied.third_party")).isEqualTo(UNREADABLE);
  }

  private static final String TABLE_TWO =
      """
      | 第二十条第（一）项 | | | |
      | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
      | 规章 | 6 | 3 | 29 |
      | 行政规范性文件 | 3 | 1 | 45 |
      """;

  @Test
  void aFigureThatEndsThePageMayBeCut() {
    assertThat(new Page(TABLE_TWO).row("normative_document")).isEqualTo("3 1 45");
    Page cut = new Page(TABLE_TWO.replace("45 |\n", "4\n"));
    assertThat(cut.row("normative_document")).isEqualTo("3 1 [unreadable]");
    assertThat(cut.issues()).containsExactly("figure-may-be-cut");
    Page whole =
        Page.tableThree("| 3 | 0 | 0 | 0 | 0 | 0 | 3 |\n", "| 3 | 0 | 0 | 0 | 0 | 0 | 3\n");
    assertThat(whole.row("denied.third_party")).isEqualTo("3 0 0 0 0 0 3");
  }

  @Test
  void aRowOfTableTwoMayHaveLostACellTooWhereRowsArePadded() {
    String padded = TABLE_TWO.replace("29 |", "29 | | |").replace("| 1 | 45 |", "| 45 | | |");
    assertThat(new Page(padded).row("regulation")).isEqualTo("6 3 29");
    assertThat(new Page(padded).row("normative_document"))
        .isEqualTo("[unreadable] [unreadable] [unreadable]");
  }

  @Test
  void aBlankAtTheEndOfARowIsABlankWhereOtherRowsEndInOneToo() {
    String padded =
        TABLE_THREE
            .replaceAll("(?m)$", " |")
            .replace("| 3 | 0 | 0 | 0 | 0 | 0 | 3 |", "| 3 | 0 | 0 | 0 | 0 | 0 | |")
            .replace("| 0 | 0 | 0 | 0 | 0 | 1 | 1 |", "| 0 | 0 | 0 | 0 | 0 | 1 | |");
    Page page = new Page(padded);
    assertThat(page.row("denied.third_party")).isEqualTo("3 0 0 0 0 0 [blank]");
    assertThat(page.row("denied.three_security")).isEqualTo("0 0 0 0 0 1 [blank]");
  }

  @Test
  void aRowOfOneBlankFigureIsNoRowThatEndsInABlank() {
    String padded =
        TABLE_TWO.replace("29 |", "29 | | |").replace("| 1 | 45 |", "| 45 | | |")
            + """
            | 第二十条第（六）项 | | | |
            | 信息内容 | 本年处理决定数量 | | |
            | 行政处罚 | | | |
            | 行政强制 | | | |
            """;
    assertThat(new Page(padded).row("penalty")).isEqualTo("[blank]");
    assertThat(new Page(padded).row("normative_document"))
        .isEqualTo("[unreadable] [unreadable] [unreadable]");
  }

  @Test
  void zerosThatEndThePageAreNotCutAndARowThatDoesNotAddUpMayBe() {
    String last = "| 3 | 0 | 0 | 0 | 0 | 0 | 3 |\n";
    assertThat(Page.tableThree(last, "| 0 | 0 | 0 | 0 | 0 | 0 | 0\n").row("denied.third_party"))
        .isEqualTo("0 0 0 0 0 0 0");
    Page cut = Page.tableThree(last, "| 13 | 0 | 0 | 0 | 0 | 0 | 1\n");
    assertThat(cut.row("denied.third_party")).isEqualTo("13 0 0 0 0 0 [unreadable]");
    assertThat(cut.issues()).containsExactly("figure-may-be-cut");
  }

  @Test
  void aNumberedLabelNamesItsRowThoughItsWordsAreAPieceOfTheGroup() {
    String swapped =
        TABLE_THREE
            + """

            1.申请人无正当理由逾期不补正、行政机关
            不再处理其政府信息公开申请
            | 4 | 0 | 0 | 0 | 0 | 2 | 6 |
            | （六）其 | 3.其他 | 11 | 1 | 2 | 0 | 1 | 0 | 15 |
            他处理
            2.申请人逾期未按收费通知要求缴纳费用、
            行政机关不再处理其政府信息公开申请
            | 1 | 1 | 0 | 0 | 0 | 0 | 2 |
            | 四、结转下年度继续办理 | 2 | 0 | 1 | 0 | 0 | 1 | 4 |
            """;
    Page page = new Page(swapped);
    assertThat(page.cells()).doesNotContainEntry("other.fee_unpaid/natural_person", "11");
    assertThat(page.cells()).doesNotContainEntry("other.rest/natural_person", "1");
  }
}
