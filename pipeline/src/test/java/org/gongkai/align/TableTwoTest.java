package org.gongkai.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Table two: what its headings and labels let be read, and what they forbid. */
class TableTwoTest {
  private static final String CLAUSE =
      """
      | 第二十条第（五）项 | |
      | 信息内容 | 本年处理决定数量 |
      """;

  @Test
  void figuresWithoutALabelAreNoRow() {
    Page page = new Page(CLAUSE + "| 行政许可 | 7 |\n| | 8 |\n");
    assertThat(page.cells()).containsOnlyKeys("license/decisions");
    assertThat(page.row("license")).isEqualTo("7");
  }

  @Test
  void aPieceOfALabelDoesNotNameARowAlone() {
    String fee = "| 信息内容 | 本年收费金额（单位：万元） |\n| %s | 0.37 |\n| 说明 | |\n";
    assertThat(new Page(fee.formatted("行政事业性收")).row("fee")).isEqualTo("0.37");
    assertThat(new Page(fee.formatted("行政事业")).row("fee")).isEqualTo("[unreadable]");
  }

  @Test
  void aHeadingPartsALabelFromTheFiguresBelowIt() {
    String figures = "| 7 |\n| 说明 | |\n";
    assertThat(new Page(CLAUSE + "| 行政许可 |\n" + figures).row("license")).isEqualTo("7");
    assertThat(new Page(CLAUSE + "| 行政许可 |\n" + CLAUSE + figures).alignment())
        .isInstanceOf(Alignment.NoTable.class);
  }

  @Test
  void rowsStandWithinThirtyLinesOfTheLastHeading() {
    String heads = "| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n";
    String other = "| 说明 | 甲 | 乙 | 丙 |\n";
    String row = "| 规章 | 1 | 2 | 3 |\n";
    assertThat(new Page(heads + other.repeat(28) + row + other).row("regulation"))
        .isEqualTo("1 2 3");
    assertThat(new Page(heads + other.repeat(29) + row + other).alignment())
        .isInstanceOf(Alignment.NoTable.class);
  }

  private static final String MARKED_UP =
      """
      <table>
      <tr><td>信息内容</td>%s</tr>%s
      <tr><td>行政事业性收费</td>%s</tr>
      </table>
      """;

  @Test
  void figuresLeftOfTheirHeadingsAreNotMovedBelowThem() {
    String right = "<td></td><td>上一年项目数量</td><td>本年增/减</td>";
    assertThat(fee(right, "", "<td></td><td>7</td><td>8</td>")).isEqualTo("7 8");
    assertThat(fee(right, "", "<td>7</td><td>8</td><td></td>"))
        .isEqualTo("[unreadable] [unreadable]");
  }

  @Test
  void headingsOfAnotherGridSayNothingOfItsColumns() {
    String heads = "<td>上一年项目数量</td><td>本年增/减</td>";
    String row = "<td></td><td>7</td><td>8</td>";
    assertThat(fee(heads, "", row)).isEqualTo("[unreadable] [unreadable]");
    assertThat(fee(heads, "</table><table>", row)).isEqualTo("7 8");
  }

  @Test
  void theNearestHeadingsAboveShowTheColumns() {
    String between =
        "<tr><td>行政许可</td><td>5</td></tr>" + "<tr><td>信息内容</td><td>上一年项目数量</td><td>本年增/减</td></tr>";
    assertThat(fee("<td>本年处理决定数量</td>", between, "<td>7</td><td>8</td><td></td>")).isEqualTo("7 8");
    assertThat(fee("<td>本年处理决定数量</td>", between, "<td></td><td>7</td><td>8</td>"))
        .isEqualTo("[unreadable] [unreadable]");
  }

  @Test
  void aRowOfAsManyCellsAsFiguresNeedNotStandBelowItsHeadings() {
    String wide = "<td></td><td>上一年项目数量</td><td>本年增/减</td>";
    assertThat(fee(wide, "", "<td>7</td><td>8</td>")).isEqualTo("7 8");
  }

  @Test
  void whereColumnsAreNotMarkedUpPaddingMovesNothing() {
    String page = "| 信息内容 | 上一年项目数量 | 本年增/减 |\n| 行政事业性收费 | | 7 | 8 |\n| 说明 | 甲 | 乙 |\n";
    assertThat(new Page(page).row("fee")).isEqualTo("7 8");
  }

  private static String fee(String heads, String between, String figures) {
    return new Page(MARKED_UP.formatted(heads, between, figures)).row("fee");
  }

  @Test
  void aHeadingMayBeBrokenOverEightLines() {
    String page =
        """
        信息

        内容

        本年新

        制作数量

        本年新

        公开数量

        对外

        公开总数量

        规章

        1

        2

        3

        说明
        """;
    assertThat(new Page(page).row("regulation")).isEqualTo("1 2 3");
  }

  @Test
  void aClauseWithASlipStillNamesItsRows() {
    String page = CLAUSE + "| 行政强制 | 8 |\n| 说明 | |\n";
    assertThat(new Page(page).cells()).isEmpty();
    assertThat(((Alignment.Aligned) new Page(page).alignment()).issues())
        .singleElement()
        .asString()
        .contains("Row coercion: ", "heading disagrees (not those of the row)", ": 8");
    assertThat(new Page(page.replace("（五）项", "（五）顼")).cells()).isEmpty();
    assertThat(new Page(page.replace("（五）项", "（六）项")).row("coercion")).isEqualTo("8");
    assertThat(new Page(page.replace("（五）项", "（六）顼")).row("coercion")).isEqualTo("8");
  }
}
