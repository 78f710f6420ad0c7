package org.gongkai.generate.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;
import org.gongkai.generate.layout.HtmlTable.Tags;
import org.gongkai.generate.layout.ParagraphCells.Heads;
import org.gongkai.generate.layout.PipeCells.Ends;
import org.junit.jupiter.api.Test;

/** Small tables in the shapes of scraped pages; one figure of the first row is blank. */
class NotationsTest {
  private static final Place ISSUED = new Place(Section.DISCLOSURE, "regulation", "issued");
  private static final Place IN_FORCE = new Place(Section.DISCLOSURE, "regulation", "in_force");

  private static List<String> clauses(TablePrinter printer) {
    return Made.lines(printer, Made.clauses());
  }

  private static List<String> outcomes(TablePrinter printer) {
    return Made.lines(printer, Made.outcomes());
  }

  @Test
  void markdownIsPadded() {
    assertThat(clauses(new MarkdownRows(RowShape.PADDED, false)))
        .containsExactly(
            "| 第二十条第（一）项 | | | |",
            "|---|---|---|---|",
            "| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |",
            "| 规章 | 4 | | 6 |",
            "| 第二十条第（五）项 | | | |",
            "| 信息内容 | 本年处理决定数量 | | |",
            "| 行政许可 | 7 | | |");
  }

  @Test
  void raggedRowsKeepTwoColumnsOfLabels() {
    assertThat(outcomes(new TabRows(RowShape.RAGGED, false)))
        .containsExactly(
            "（勾稽关系）\t\t商业企业\t总计\t",
            "一、本年新收\t\t1\t2\t",
            "三、结果\t（三）不予公开\t1.属于国家秘密\t3\t4",
            "\t\t2.其他法律行政法规禁止公开\t5\t6");
  }

  @Test
  void groupsAreLostFromTheLastDeepRowOn() {
    assertThat(outcomes(new TabRows(RowShape.GROUPS_LOST, false)))
        .endsWith("2.其他法律行政法规禁止公开\t\t5\t6\t");
  }

  @Test
  void pipesStandBehindCells() {
    assertThat(clauses(new PipeRows(false)))
        .containsExactly(
            "第二十条第（一）项 |",
            "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |",
            "规章 | 4 | | 6 |",
            "第二十条第（五）项 |",
            "信息内容 | 本年处理决定数量 |",
            "行政许可 | 7 |");
    assertThat(clauses(new PipeRows(true)))
        .contains("第二十条第（一）项 | |||", "信息内容 | 本年处理决定数量 | ||")
        .endsWith("行政许可 | 7 |");
  }

  @Test
  void cellsStandOnLinesOfTheirOwn() {
    assertThat(clauses(new PipeCells(false, Ends.NONE)))
        .endsWith("第二十条第（五）项 |", "信息内容 |", "本年处理决定数量 |", "行政许可 |", "7 |");
    assertThat(clauses(new PipeCells(false, Ends.BEHIND_LAST)).subList(5, 12))
        .containsExactly("规章 |", "4 |", "|", "6 |", "第二十条第（五）项 | |||", "信息内容 |", "本年处理决定数量 | ||");
    assertThat(clauses(new PipeCells(false, Ends.OWN_LINE)).subList(0, 3))
        .containsExactly("第二十条第（一）项 |", "|||", "信息内容 |");
    assertThat(clauses(new PipeCells(true, Ends.BEHIND_LAST)).subList(0, 4))
        .containsExactly("|", "第二十条第（一）项 | |||", "|", "信息内容 |");
  }

  @Test
  void pipesStandOnLinesOfTheirOwn() {
    assertThat(clauses(new PipeLines(false)))
        .endsWith("本年处理决定数量", "|", "行政许可", "|", "7", "|")
        .startsWith("第二十条第（一）项", "|");
    assertThat(clauses(new PipeLines(true))).endsWith("|", "行政许可", "|", "7");
  }

  @Test
  void tabsLeadCells() {
    assertThat(outcomes(new TabCells()))
        .containsExactly(
            "\t（勾稽关系）",
            "\t商业",
            "企业",
            "\t总计",
            "",
            "\t一、本年新收",
            "\t\u00a01",
            "\t\u00a02",
            "",
            "\t三、结果",
            "\t（三）不予公开",
            "\t1.属于国家秘密",
            "\t\u00a03",
            "\t\u00a04",
            "",
            "\t",
            "\t",
            "\t2.其他法律行政法规禁止公开",
            "\t\u00a05",
            "\t\u00a06",
            "");
  }

  @Test
  void aHeadingOfTwoParagraphsLooksLikeTwoCells() {
    assertThat(outcomes(new ParagraphCells(Heads.PARAGRAPHS, " ")))
        .startsWith("（勾稽关系）", "", "商业", "", "企业", "", "总计", "", "一、本年新收", "", " 1", "");
    assertThat(outcomes(new ParagraphCells(Heads.LINES, "")))
        .startsWith("（勾稽关系）", "", "商业", "企业", "", "总计", "");
  }

  @Test
  void figuresOfAPdfStandInTheMiddleOfTheirLabel() {
    assertThat(outcomes(new PdfTable(new PdfWidths(8, 12, 2), 0)))
        .containsExactly(
            "（勾稽关系） 商业企业 总计",
            "一、本年新收 1 2",
            "三、 1.属于国家秘密 3 4",
            "结 （三）不予公开 2.其他法律行政法规禁止",
            "5 6",
            "果 公开");
  }

  @Test
  void aBlankThatLeavesNoTraceMakesItsNeighboursDoubtful() {
    for (TablePrinter printer :
        List.of(
            new WordRows(),
            new ParagraphCells(Heads.WHOLE, ""),
            new PdfTable(new PdfWidths(8, 12, 4), 0)))
      assertThat(printer.print(Made.clauses(), new Random(1)).doubtful())
          .isEqualTo(Set.of(ISSUED, IN_FORCE));
    for (TablePrinter printer :
        List.of(new PipeRows(false), new PipeLines(true), new TabCells(), new AlignedRows()))
      assertThat(printer.print(Made.clauses(), new Random(1)).doubtful()).isEmpty();
  }

  @Test
  void alignedColumnsKeepABlankInSight() {
    assertThat(clauses(new AlignedRows()).subList(1, 3))
        .containsExactly("信息内容  本年制发件数  本年废止件数  现行有效件数", "规章      4                           6");
  }

  @Test
  void aConverterBreaksLabelsAndGroups() {
    LayoutWords words = Made.FURNITURE.words();
    assertThat(outcomes(new ConvertedTables(words, new WordRows(), 12)))
        .containsExactly(
            "（勾稽关系） 商业企业 总计",
            "## 表三：收到和处理政府信息公开申请情况",
            "| 一、本年新收 | 1 | 2 |",
            "|---|---|---|",
            "| （三）不 | 1.属于国家秘密 | 3 | 4 |",
            "",
            "予公开",
            "2.其他法律行政法规禁止",
            "公开",
            "| 5 | 6 |",
            "|---|---|");
  }

  @Test
  void rowsOfMarkUpKeepOrLoseTheirSpans() {
    assertThat(clauses(table(HtmlSpans.KEPT, Tags.TABLE)))
        .contains(
            "<tr style=\"height:30px\"><td>行政许可</td><td colspan=\"3\">7</td></tr>",
            "<tr style=\"height:30px\"><td>规章</td><td>4</td><td>&nbsp;</td><td>6</td></tr>");
    assertThat(clauses(table(HtmlSpans.FIGURE_FIRST, Tags.UNCLOSED)))
        .contains("<tr style=\"height:30px\"><td>行政许可<td>7<td>&nbsp;<td>&nbsp;");
    assertThat(clauses(table(HtmlSpans.FIGURE_REPEATED, Tags.TABLE)))
        .contains("<tr style=\"height:30px\"><td>行政许可</td><td>7</td><td>7</td><td>7</td></tr>");
    assertThat(clauses(table(HtmlSpans.SHIFTED, Tags.TABLE)))
        .contains(
            "<tr style=\"height:30px\"><td colspan=\"3\">规章</td><td colspan=\"3\">4</td>"
                + "<td colspan=\"3\">&nbsp;</td><td colspan=\"3\">6</td></tr>",
            "<tr style=\"height:30px\"><td colspan=\"4\">行政许可</td><td colspan=\"8\">7</td></tr>");
  }

  private static HtmlTable table(HtmlSpans spans, Tags tags) {
    return new HtmlTable(spans, HtmlMarkup.PLAIN, tags);
  }

  @Test
  void aWordProcessorTearsWordsApart() {
    assertThat(HtmlMarkup.PASTED.cell(Made.outcomes().rows().get(2).get(1)))
        .contains("rowspan=\"2\"", "（三）</span>", "不予公开</span>", "<o:p></o:p>");
  }

  @Test
  void aLineNeverBeginsWithASignThatCloses() {
    assertThat(CellWords.wrapped("（三）不予公开", 2)).containsExactly("（三）", "不予", "公开");
  }

  @Test
  void aPageWithoutAPlaceForItsArticleIsRefused() {
    assertThatThrownBy(() -> new PageFrame("empty", List.of("<html></html>")))
        .hasMessage("Cannot use the page empty: one line of it must be {article}");
  }

  @Test
  void twoReportsShareTheirLines() {
    assertThat(
            new PdfTable(new PdfWidths(8, 40, 8), 0)
                .beside(Made.clauses(), Made.clauses())
                .get(5)
                .text())
        .isEqualTo("行政许可 7 行政许可 7");
  }
}
