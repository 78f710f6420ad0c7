package org.gongkai.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.gongkai.align.Page.TABLE_THREE;
import static org.gongkai.align.Page.UNREADABLE;

import java.util.List;
import org.gongkai.fact.Section;
import org.junit.jupiter.api.Test;

class TableAlignerTest {
  @Test
  void everyFigureStandsAtItsRowAndColumn() {
    Page page = new Page(TABLE_THREE);
    assertThat(page.row("received")).isEqualTo("9 1 0 0 0 2 12");
    assertThat(page.row("carried_in")).isEqualTo("1 0 0 0 0 0 1");
    assertThat(page.row("granted")).isEqualTo("4 0 0 0 0 1 5");
    assertThat(page.row("partial")).isEqualTo("1 0 0 0 0 0 1");
    assertThat(page.row("denied.state_secret")).isEqualTo("0 1 0 0 0 0 1");
    assertThat(page.row("denied.prohibited_by_law")).isEqualTo("2 0 0 0 0 0 2");
    assertThat(page.row("denied.three_security")).isEqualTo("0 0 0 0 0 1 1");
    assertThat(page.row("denied.third_party")).isEqualTo("3 0 0 0 0 0 3");
    assertThat(page.issues()).isEmpty();
  }

  @Test
  void twoSwappedLabelsAreNotBelieved() {
    String text =
        TABLE_THREE
            .replace("1.属于国家秘密", "#")
            .replace("4.保护第三方合法权益", "1.属于国家秘密")
            .replace("#", "4.保护第三方合法权益");
    Page page = new Page(text);
    assertThat(page.cells()).doesNotContainEntry("denied.state_secret/natural_person", "3");
    assertThat(page.cells()).doesNotContainEntry("denied.third_party/business", "1");
    assertThat(page.issues()).isNotEmpty();
    assertThat(page.row("received")).isEqualTo("9 1 0 0 0 2 12");
  }

  @Test
  void aRowWithAValueLostIsUnreadable() {
    Page page = Page.tableThree("| 4.保护第三方合法权益 | 3 | 0 | 0 |", "| 4.保护第三方合法权益 | 3 | 0 |");
    assertThat(page.row("denied.third_party")).isEqualTo(UNREADABLE);
    assertThat(page.row("denied.three_security")).isEqualTo("0 0 0 0 0 1 1");
    assertThat(page.issues()).containsExactly("row-in-doubt");
  }

  @Test
  void aRowCrossedByOneThatWasLeftOutIsUnreadable() {
    String text =
        TABLE_THREE
            .replace("3.危及“三安全一稳定”", "#")
            .replace("4.保护第三方合法权益 | 3 | 0 | 0 |", "3.危及“三安全一稳定” | 3 | 0 |")
            .replace("#", "4.保护第三方合法权益");
    Page page = new Page(text);
    assertThat(page.row("denied.third_party")).isEqualTo(UNREADABLE);
    assertThat(page.row("denied.prohibited_by_law")).isEqualTo("2 0 0 0 0 0 2");
  }

  @Test
  void namesOfProceedingsAboveOneAnotherNameNoLineOfFive() {
    Page page =
        new Page(
            """
            行政复议 行政诉讼
            未经复议直接起诉
            复议后起诉
            结果维持 结果纠正 其他结果 尚未审结 总计
            4 1 0 0 5
            2 0 0 1 3
            1 0 0 0 1
            """);
    assertThat(page.cells()).isEmpty();
    assertThat(page.issues()).containsExactly("row-in-doubt");
  }

  @Test
  void aProceedingPrintedTwiceWithOtherFiguresIsUnreadable() {
    String heads = "| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n";
    Page page =
        new Page(
            "### 行政诉讼（未经复议直接起诉）\n\n"
                + heads
                + "| 4 | 1 | 0 | 0 | 5 |\n\n### 行政诉讼（未经复议直接起诉）\n\n"
                + heads
                + "| 2 | 0 | 0 | 1 | 3 |\n");
    assertThat(page.cells()).hasSize(5);
    assertThat(page.cells().values()).allMatch("[unreadable]"::equals);
  }

  @Test
  void aRowOfSingleCellsWithAValueTooManyIsUnreadable() {
    Page page =
        new Page(
            """
            信息内容

            采购项目数量

            采购总金额(万元)

            政府集中采购

            1

            2

            20
            """);
    assertThat(page.row("procurement")).isEqualTo("[unreadable] [unreadable]");
    assertThat(page.issues()).containsExactly("row-in-doubt");
  }

  @Test
  void aNegativeCountIsUnreadable() {
    Page page = Page.tableThree("| 4.保护第三方合法权益 | 3 |", "| 4.保护第三方合法权益 | -3 |");
    assertThat(page.cells()).containsEntry("denied.third_party/natural_person", "[unreadable]");
  }

  @Test
  void aRowWithAValueTooManyIsUnreadable() {
    Page page = Page.tableThree("| （一）予以公开 | | 4 | 0 |", "| （一）予以公开 | | 4 | 7 | 0 |");
    assertThat(page.row("granted")).isEqualTo(UNREADABLE);
    assertThat(page.row("partial")).isEqualTo("1 0 0 0 0 0 1");
  }

  @Test
  void aBlankCellIsBlankAndNoZero() {
    Page page = Page.tableThree("| 9 | 1 | 0 | 0 | 0 | 2 | 12 |", "| 9 | 1 | | 0 | | 2 | 12 |");
    assertThat(page.row("received")).isEqualTo("9 1 [blank] 0 [blank] 2 12");
  }

  @Test
  void splitDigitsAndStrokesAreNoFigures() {
    Page page =
        Page.tableThree("| 9 | 1 | 0 | 0 | 0 | 2 | 12 |", "| 9 | 1 | / | 0 | 0/0 | 2 | 1 2 |");
    assertThat(page.row("received"))
        .isEqualTo("9 1 [not_applicable] 0 [unreadable] 2 [unreadable]");
  }

  @Test
  void aLostLabelLeavesItsZerosUnplaced() {
    String text =
        TABLE_THREE.replace(
            "| | | 3.危及“三安全一稳定” | 0 | 0 | 0 | 0 | 0 | 1 | 1 |",
            "| | | | 0 | 0 | 0 | 0 | 0 | 0 | 0 |");
    assertThat(new Page(text).cells())
        .doesNotContainEntry("denied.three_security/natural_person", "0");
  }

  @Test
  void swappedColumnHeadingsLeaveTheirColumnsUnreadable() {
    String text = TABLE_THREE.replace("商业企业", "#").replace("科研机构", "商业企业").replace("#", "科研机构");
    Page page = new Page(text);
    assertThat(page.row("received")).isEqualTo("9 [unreadable] [unreadable] 0 0 2 12");
    assertThat(page.issues()).contains("column-order-conflict");
  }

  @Test
  void aLabelMayBeBrokenOverLines() {
    Page page =
        new Page(
            """
            自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计
            一、本年新收政府信息公开申请数量 9 1 0 0 0 2 12
            二、上年结转政府信息公开申请数量 1 0 0 0 0 0 1
            5.要求行政机关确认或重 新出具
            3 0 0 0 0 0 3
            已获取信息
            （七）总计 6 0 0 0 0 0 6
            四、结转下年度继续办理 4 1 0 0 0 2 7
            """);
    assertThat(page.row("not_processed.confirmation")).isEqualTo("3 0 0 0 0 0 3");
    assertThat(page.row("carried_out")).isEqualTo("4 1 0 0 0 2 7");
    assertThat(page.issues()).isEmpty();
  }

  @Test
  void aBlankCellAmongPrintedWordsLeavesTheRowUnreadable() {
    Page page =
        new Page(
            """
            自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计
            一、本年新收政府信息公开申请数量 9 1 0 0 0 2 12
            二、上年结转政府信息公开申请数量 1 0 0 0 0 1
            （一）予以公开 4 0 0 0 0 1 5
            """);
    assertThat(page.row("carried_in")).isEqualTo(UNREADABLE);
    assertThat(page.row("granted")).isEqualTo("4 0 0 0 0 1 5");
  }

  @Test
  void tableTwoMayMixTwoForms() {
    Page page =
        new Page(
            """
            第二十条第(一)项
            信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 |
            规章 | 1 | 2 | 3 |
            规范性文件 | 4 | 5 | 6 |
            第二十条第(五)项
            信息内容 | 本年处理决定数量 |
            行政许可 | 7 |
            第二十条第(八)项
            信息内容 | 本年收费金额(单位:万元) |
            行政事业性收费 | 0.37 |
            """);
    assertThat(page.cells())
        .containsOnly(
            entry("regulation/issued", "1"),
            entry("regulation/newly_disclosed", "2"),
            entry("regulation/disclosed_total", "3"),
            entry("normative_document/issued", "4"),
            entry("normative_document/newly_disclosed", "5"),
            entry("normative_document/disclosed_total", "6"),
            entry("license/decisions", "7"),
            entry("fee/amount", "0.37"));
  }

  @Test
  void headingsCutAlikeAreToldByTheirOrder() {
    Page page =
        new Page(
            """
            第二十条第(一)项
            信息内容 | 本年新 | 本年新 | 对外公开总数量 |
            规章 | 1 | 2 | 3 |
            规范性文件 | 4 | 5 | 6 |
            """);
    assertThat(page.row("regulation")).isEqualTo("1 2 3");
    assertThat(page.row("normative_document")).isEqualTo("4 5 6");
  }

  @Test
  void anyWordMayStandInTheCornerAboveTheRows() {
    Page page =
        new Page(
            """
            第二十条第(八)项
            项目 | 上一年项目数量 | 本年增/减 |
            行政事业性收费 | 20 | -6 |
            第二十条第(九)项
            采购类别 | 采购项目数量 | 采购总金额(万元) |
            政府集中采购 | 3 | 72.5 |
            """);
    assertThat(page.row("fee")).isEqualTo("20 -6");
    assertThat(page.row("procurement")).isEqualTo("3 72.5");
  }

  @Test
  void theHeadingOfAColumnThatWasLeftOutIsNoCorner() {
    for (String first : List.of("上一年项目数量", "上年项目数量", "上一年项目")) {
      Page page =
          new Page(
              """
              第二十条第(五)项
              %s | 本年处理决定数量 |
              行政许可 | 5 | |
              第二十条第(八)项
              信息内容 | 本年收费金额(单位:万元) |
              行政事业性收费 | 0.37 |
              """
                  .formatted(first));
      assertThat(page.row("license")).doesNotContain("5");
      assertThat(page.row("fee")).isEqualTo("0.37");
    }
  }

  @Test
  void aFigureBelowTheHeadingOfAnotherIsNotMovedToItsOwn() {
    String page =
        """
        <table>
        <tr><td>信息内容</td><td>上一年项目数量</td><td colspan="2">本年增/减</td></tr>
        <tr><td>行政事业性收费</td><td>%s</td><td>%s</td><td>%s</td></tr>
        </table>
        """;
    assertThat(new Page(page.formatted("7", "8", "")).row("fee")).isEqualTo("7 8");
    assertThat(new Page(page.formatted("", "7", "8")).row("fee"))
        .isEqualTo("[unreadable] [unreadable]");
  }

  @Test
  void swappedHeadingsOfTableTwoLeaveTheirColumnsUnreadable() {
    Page page =
        new Page(
            """
            第二十条第(一)项
            信息内容 | 本年废止件数 | 本年制发件数 | 现行有效件数 |
            规章 | 1 | 2 | 3 |
            行政规范性文件 | 4 | 5 | 6 |
            """);
    assertThat(page.cells())
        .containsOnly(
            entry("regulation/issued", "[unreadable]"),
            entry("regulation/repealed", "[unreadable]"),
            entry("regulation/in_force", "3"),
            entry("normative_document/issued", "[unreadable]"),
            entry("normative_document/repealed", "[unreadable]"),
            entry("normative_document/in_force", "6"));
    assertThat(page.issues()).containsOnly("row-in-doubt");
  }

  @Test
  void aClauseWithoutHeadingsOfItsOwnStandsBelowThoseOfTheOneBefore() {
    Page page =
        new Page(
            """
            第二十条第（五）项
            信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |
            行政许可 | 1 | 2 | 3 |
            第二十条第（六）项
            行政处罚 | 4 | 5 | 6 |
            第二十条第（八）项
            行政事业性收费 | 7 | 8 |
            """);
    assertThat(page.cells())
        .contains(entry("penalty/prior_items", "4"), entry("penalty/decisions", "6"))
        .doesNotContainKey("fee/prior_items");
  }

  @Test
  void aRowUnderTheClauseOfAnotherIsReportedAndNotPlaced() {
    Page page =
        new Page(
            """
            第二十条第(五)项
            信息内容 | 本年处理决定数量 |
            行政处罚 | 7 |
            第二十条第(六)项
            信息内容 | 本年处理决定数量 |
            行政强制 | 8 |
            """);
    assertThat(page.cells()).containsOnly(entry("coercion/decisions", "8"));
    assertThat(page.issues()).containsExactly("row-in-doubt");
  }

  @Test
  void aRowOfTableTwoThatLostAValueIsUnreadableAndReported() {
    Page page =
        new Page(
            """
            信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
            规章 | 1 | 2 |
            行政规范性文件 | 4 | 5 | 6 |
            """);
    assertThat(page.row("regulation")).isEqualTo("[unreadable] [unreadable] [unreadable]");
    assertThat(page.row("normative_document")).isEqualTo("4 5 6");
    assertThat(page.issues()).containsExactly("row-in-doubt");
  }

  private static final String TABLE_FOUR =
      """
      | 行政复议 | | | | | 行政诉讼 | | | | | | | | | |
      |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
      | 结果 维持 | 结果 纠正 | 其他 结果 | 尚未 审结 | 总计 | 未经复议直接起诉 | | | | | 复议后起诉 | | | | |
      | | | | | | 结果 维持 | 结果 纠正 | 其他 结果 | 尚未 审结 | 总计 | 结果 维持 | 结果 纠正 | 其他 结果 | 尚未 审结 | 总计 |
      | 10 | 1 | 0 | 0 | 0 | 1 | 2 | 3 | 4 | 10 | 5 | 0 | 0 | 0 | 5 |
      """;

  @Test
  void wrongSumsOfTableFourStayAsPrinted() {
    Page page = new Page(TABLE_FOUR);
    assertThat(page.row("review")).isEqualTo("10 1 0 0 0");
    assertThat(page.row("suit_direct")).isEqualTo("1 2 3 4 10");
    assertThat(page.row("suit_after_review")).isEqualTo("5 0 0 0 5");
    assertThat(page.issues()).isEmpty();
  }

  @Test
  void twoRowsOfFiguresInTableFourAreBothDoubted() {
    Page page =
        new Page(TABLE_FOUR + "| 9 | 0 | 0 | 0 | 9 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n");
    assertThat(page.cells().values()).containsOnly("[unreadable]");
    assertThat(page.issues()).containsExactly("row-in-doubt");
  }

  @Test
  void strokesInTableFourAreNotApplicable() {
    String strokes = "| - | - | - | - | - | - | - | - | - | - | - | - | - | - | - |";
    String text = TABLE_FOUR.replaceAll("\\| 10 .*", strokes);
    assertThat(new Page(text).cells().values()).hasSize(15).containsOnly("[not_applicable]");
  }

  @Test
  void tableFourMayBeThreeTables() {
    Page page =
        new Page(
            """
            ### 行政复议
            | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
            |---|---|---|---|---|
            | 1 | 2 | 3 | 4 | 10 |

            ### 行政诉讼（未经复议直接起诉）
            | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
            |---|---|---|---|---|
            | 5 | 0 | 0 | 0 | 5 |

            ### 行政诉讼（复议后起诉）
            | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
            |---|---|---|---|---|
            | 0 | 0 | 0 | 6 | 6 |
            """);
    assertThat(page.row("review")).isEqualTo("1 2 3 4 10");
    assertThat(page.row("suit_direct")).isEqualTo("5 0 0 0 5");
    assertThat(page.row("suit_after_review")).isEqualTo("0 0 0 6 6");
  }

  @Test
  void aPageWithoutTheTablesHasNone() {
    assertThat(new Page("一、总体情况\n本年工作正常开展。收到申请 3 件。\n").alignment())
        .isEqualTo(new Alignment.NoTable("none of the three official tables is on the page"));
  }

  @Test
  void theFormOfEachTableIsTold() {
    var aligned = (Alignment.Aligned) new Page(TABLE_FOUR).alignment();
    assertThat(aligned.forms()).containsExactly(entry(Section.DISPUTE, "2021"));
  }
}
