package org.gongkai.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.fact.Fact;
import org.junit.jupiter.api.Test;

/** Table four: which proceeding its figures are of, and when nobody can tell. */
class ProceedingsTest {
  private static final String NAMES =
      """
      | 行政复议 | | | | | 行政诉讼 | | | | | | | | | |
      | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | | | | | 复议后起诉 | | | | |
      | | | | | | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
      """;

  private static final String FIGURES =
      "| 1 | 2 | 3 | 4 | 10 | 5 | 0 | 0 | 1 | 6 | 0 | 7 | 0 | 0 | 7 |\n";

  private static final String OTHERS =
      "| 9 | 0 | 0 | 0 | 9 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n";

  private static final String HEADS = "| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n";

  private static void areRead(Page page) {
    assertThat(page.row("review")).isEqualTo("1 2 3 4 10");
    assertThat(page.row("suit_direct")).isEqualTo("5 0 0 1 6");
    assertThat(page.row("suit_after_review")).isEqualTo("0 7 0 0 7");
    assertThat(page.issues()).isEmpty();
  }

  private static void areInDoubt(Page page) {
    assertThat(page.cells()).hasSize(15);
    assertThat(page.cells().values()).containsOnly("[unreadable]");
    assertThat(page.issues()).containsExactly("row-in-doubt");
  }

  @Test
  void namesInAnotherOrderLeaveTheirFiguresUnread() {
    areRead(new Page(NAMES + FIGURES));
    String swapped =
        NAMES.replace("未经复议直接起诉", "#").replace("复议后起诉", "未经复议直接起诉").replace("#", "复议后起诉");
    areInDoubt(new Page(swapped + FIGURES));
  }

  @Test
  void namesThatArePrintedTwiceAreInOrder() {
    areRead(new Page("未经复议直接起诉\n\n" + NAMES + FIGURES));
  }

  @Test
  void figuresThatOthersContradictStayInDoubtThoughTheyAreRepeated() {
    areRead(new Page(NAMES + FIGURES + FIGURES));
    areInDoubt(new Page(NAMES + FIGURES + OTHERS + FIGURES));
    areInDoubt(new Page(NAMES + FIGURES + FIGURES + OTHERS));
  }

  @Test
  void figuresOfOneProceedingThatOthersContradictStayInDoubtThoughTheyAreRepeated() {
    String one = "### 复议后起诉\n\n" + HEADS + "| 4 | 1 | 0 | 0 | 5 |\n\n";
    String other = one.replace("| 4 | 1 |", "| 3 | 2 |");
    assertThat(new Page(one + one).row("suit_after_review")).isEqualTo("4 1 0 0 5");
    assertThat(new Page(one + other + one).cells().values()).containsOnly("[unreadable]");
  }

  @Test
  void theNameOfTheFirstProceedingAloneIsAlsoThatOfOtherTables() {
    String table = "### 行政复议\n\n" + HEADS + "| 1 | 2 | 3 | 4 | 10 |\n";
    assertThat(new Page(table).alignment()).isInstanceOf(Alignment.NoTable.class);
    assertThat(
            new Page(table + "\n### 复议后起诉\n\n" + HEADS + "| 0 | 0 | 0 | 5 | 5 |\n").row("review"))
        .isEqualTo("1 2 3 4 10");
  }

  @Test
  void namesWithoutFiguresAreNoTable() {
    assertThat(new Page("行政诉讼\n\n未经复议直接起诉\n\n复议后起诉\n\n本年度未发生。\n").alignment())
        .isInstanceOf(Alignment.NoTable.class);
  }

  @Test
  void figuresTooFewForTheTableAreReportedWhereverItStands() {
    String text = "一段文字。\n\n".repeat(20) + NAMES + "| 1 | 2 | 3 |\n";
    assertThat(new Page(text).cells()).isEmpty();
    assertThat(new Page(text).issues()).containsExactly("row-in-doubt");
  }

  @Test
  void blankCellsBehindAHeadingAreNoRowOfFigures() {
    String padding = "| 行政诉讼" + " | ".repeat(16) + "\n";
    areRead(new Page(NAMES + padding + FIGURES));
  }

  @Test
  void figuresBehindOneLabelAreTheRowAndBehindTwoAreAnother() {
    areRead(new Page(NAMES + "| 件数 " + FIGURES));
    areRead(new Page(NAMES + FIGURES + "| 其中 | 上年 " + OTHERS));
  }

  @Test
  void headingsOfOneProceedingSayNothingOfTheNext() {
    Page page =
        new Page(
            """
            ### 行政复议
            | 结果纠正 | 结果维持 | 其他结果 | 尚未审结 | 总计 |
            | 1 | 2 | 3 | 4 | 10 |
            ### 未经复议直接起诉
            | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
            | 5 | 0 | 0 | 0 | 5 |
            ### 复议后起诉
            | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
            | 0 | 0 | 0 | 6 | 6 |
            """);
    assertThat(page.cells()).containsEntry("review/upheld", "[unreadable]");
    assertThat(page.row("suit_direct")).isEqualTo("5 0 0 0 5");
    assertThat(page.row("suit_after_review")).isEqualTo("0 0 0 6 6");
  }

  @Test
  void aTableWithTooFewFiguresLeavesThoseOfItsNeighboursInDoubt() {
    String review = "### 行政复议\n\n" + HEADS + "| 1 | 2 | 3 | 4 | 10 |\n\n";
    String direct = "### 未经复议直接起诉\n\n" + HEADS + "| 0 | 0 | 0 | 0 | 0 |\n\n";
    String last = "### 复议后起诉\n\n" + HEADS;
    Page narrow = new Page(review + direct + last + "| 0 | 6 | 0 | 6 |\n");
    assertThat(narrow.cells()).hasSize(10);
    assertThat(narrow.cells().values()).containsOnly("[unreadable]");
    String printedAgain = "| 0 | 6 | 0 | 6 |\n\n" + last + "| 0 | 6 | 0 | 0 | 6 |\n";
    assertThat(new Page(review + direct + last + printedAgain).row("review"))
        .isEqualTo("1 2 3 4 10");
    assertThat(new Page(review + direct + last + "本年度未发生。\n").row("suit_direct"))
        .isEqualTo("0 0 0 0 0");
  }

  @Test
  void brokenHeadingsShowAnOrderWhereTheSumsBearOutTheTotals() {
    String heads =
        """
        未经复议直接起诉  复议后起诉
        结果  结果  其他  尚未
        总计  结果  结果  尚未  其他  结果  结果  其他  尚未
        维持  纠正  结果  审结  总计  总计
        维持  纠正  审结  结果  维持  纠正  结果  审结
        """;
    Page sound = new Page(heads + "1  2  3  4  10  5  0  0  0  5  0  0  0  6  6\n");
    assertThat(sound.row("review")).isEqualTo("1 2 3 4 10");
    assertThat(sound.cells()).containsEntry("suit_direct/other", "[unreadable]");
    Page moved = new Page(heads + "10  2  3  4  1  5  0  0  0  5  0  0  0  6  6\n");
    assertThat(moved.cells().values()).containsOnly("[unreadable]");
  }

  @Test
  void blanksMayBreakTheNameOfAProceedingWithATableOfItsOwn() {
    String page = "行政 复议\n\n" + HEADS + "| 1 | 2 | 3 | 4 | 10 |\n\n";
    page += "复议后起诉\n\n" + HEADS + "| 0 | 7 | 0 | 0 | 7 |\n";
    assertThat(new Page(page).row("review")).isEqualTo("1 2 3 4 10");
  }

  @Test
  void theEvidenceSaysWhetherEveryProceedingAddsUp() {
    assertThat(evidence(FIGURES)).containsOnly(sum("agrees (every proceeding adds up)"));
    assertThat(evidence(OTHERS)).containsOnly(sum("agrees (every proceeding adds up)"));
    assertThat(evidence(FIGURES.replace("| 7 |\n", "| 8 |\n")))
        .containsOnly(sum("silent (a proceeding does not add up)"));
    assertThat(evidence(FIGURES.replace("| 10 |", "| 9 |")))
        .containsOnly(sum("silent (a proceeding does not add up)"));
  }

  private static String sum(String verdict) {
    return "label agrees (proceedings named in order); order agrees (one row of figures);"
        + " heading agrees (in the form's order); grid agrees (15 cells); row sum "
        + verdict;
  }

  private static List<String> evidence(String figures) {
    Alignment.Aligned aligned = (Alignment.Aligned) new Page(NAMES + figures).alignment();
    return aligned.facts().stream()
        .map(Fact::provenance)
        .map(p -> p.orElseThrow().evidence().toString())
        .toList();
  }
}
