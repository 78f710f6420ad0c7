package org.gongkai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.extract.Printed.grids;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.document.Cell;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.document.Grid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same made report as sites publish it, in several encodings and kinds of markup. */
class SamplePageTest {
  private static final String RECEIVED = "一、本年新收政府信息公开申请数量";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "plain.html; UTF-8; 52 6 0 2 7 4 71",
        "utf16.html; UTF-16LE; 72 16 0 13 15 0 116",
        "gbk_wrongmeta.html; GB18030; 44 10 2 7 1 0 64",
        "gb18030_iso.html; GB18030; 69 20 0 3 0 1 93",
        "gbk_nometa.html; GB18030; 56 11 13 0 12 2 94",
        "utf8_saysgbk.html; UTF-8; 27 5 1 0 3 12 48",
        "mso.html; UTF-8; 32 15 14 5 0 14 80",
        "broken.html; UTF-8; 47 23 2 13 11 1 97"
      })
  void requestsReceivedStandInColumnsThreeToNine(String file, String charset, String figures)
      throws IOException {
    ExtractedDocument page = page(file);
    assertThat(page.charset()).contains(charset);
    List<Cell> row = rowOf(RECEIVED, page);
    assertThat(row.get(0)).isEqualTo(new Cell(RECEIVED, row.get(0).row(), 0, 1, 3, ""));
    assertThat(row.subList(1, 8)).extracting(Cell::column).containsExactly(3, 4, 5, 6, 7, 8, 9);
    assertThat(row.subList(1, 8))
        .extracting(cell -> cell.text().replace("\u00a0", ""))
        .containsExactly(figures.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "gbk_wrongmeta.html; The page declares utf-8 but is written in GB18030",
        "gb18030_iso.html; The page declares iso-8859-1 but is written in GB18030",
        "utf8_saysgbk.html; The page declares gb2312 but is written in UTF-8"
      })
  void wrongDeclarationsAreNoted(String file, String note) throws IOException {
    assertThat(page(file).notes()).containsExactly(note);
  }

  @Test
  void theFormIsReadWholeWithItsSpans() throws IOException {
    ExtractedDocument page = page("plain.html");
    assertThat(grids(page)).extracting(grid -> grid.rows().size()).containsExactly(3, 14, 28, 4);
    assertThat(grids(page).get(1).rows().subList(0, 7).stream().map(Printed::row))
        .containsExactly(
            "| 0:1x4 第二十条第（一）项 |",
            "| 0:信息内容 | 1:本年制发件数 | 2:本年废止件数 | 3:现行有效件数 |",
            "| 0:规章 | 1:0 | 2:0 | 3:0 |",
            "| 0:行政规范性文件 | 1:4 | 2:2 | 3:9 |",
            "| 0:1x4 第二十条第（五）项 |",
            "| 0:信息内容 | 1:1x3 本年处理决定数量 |",
            "| 0:行政许可 | 1:1x3 333 |");
    assertThat(grids(page).get(2).rows().stream().limit(8).map(Printed::row))
        .containsExactly(
            "| 0:3x3 （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | 3:1x7 申请人情况 |",
            "| 3:2x1 自然人 | 4:1x5 法人或其他组织 | 9:2x1 总计 |",
            "| 4:商业企业 | 5:科研机构 | 6:社会公益组织 | 7:法律服务机构 | 8:其他 |",
            "| 0:1x3 一、本年新收政府信息公开申请数量 | 3:52 | 4:6 | 5:0 | 6:2 | 7:7 | 8:4 | 9:71 |",
            "| 0:1x3 二、上年结转政府信息公开申请数量 | 3:0 | 4:0 | 5:2 | 6:0 | 7:2 | 8:0 | 9:4 |",
            "| 0:22x1 三、本年度办理结果 | 1:1x2 （一）予以公开 | 3:46 | 4:3 | 5:0 | 6:0 | 7:0 | 8:0 | 9:49 |",
            "| 1:1x2 （二）部分公开（区分处理的，只计这一情形，不计其他情形） | 3:0 | 4:0 | 5:0 | 6:0 | 7:2 | 8:0 | 9:2 |",
            "| 1:8x1 （三）不予公开 | 2:1.属于国家秘密 | 3:0 | 4:0 | 5:0 | 6:0 | 7:0 | 8:0 | 9:0 |");
    assertThat(Printed.row(grids(page).get(3).rows().get(3)))
        .isEqualTo(
            "| 0:0 | 1:0 | 2:0 | 3:0 | 4:0 | 5:0 | 6:1 | 7:1 | 8:1 | 9:3 | 10:0 | 11:0 | 12:0 | 13:0 | 14:0 |");
  }

  @Test
  void thePageAroundTheFormIsReadInOrder() throws IOException {
    List<String> lines = Printed.lines(page("plain.html"));
    assertThat(lines)
        .containsSubsequence(
            "首页",
            "政府信息公开指南",
            "您现在的位置：首页 > 政府信息公开 > 政府信息公开年报",
            "| 0:索 引 号 | 1:001008003015-2025-00012 | 2:信息分类 | 3:政府信息公开年报 |",
            "h1 昌平市发展和改革局2024年政府信息公开工作年度报告",
            "一、总体情况",
            "二、主动公开政府信息情况",
            "三、收到和处理政府信息公开申请情况",
            "四、政府信息公开行政复议、行政诉讼情况",
            "五、存在的主要问题及改进情况",
            "六、其他需要报告的事项",
            "网站标识码：3602000012 赣ICP备05000823号-1 赣公网安备 36020002000123号");
    assertThat(lines).doesNotContain("| 0:0 | 1:12 |");
    assertThat(page("plain.html").metadata()).containsEntry("sitename", "昌平市人民政府");
  }

  @Test
  void aTableCutByThePageIsTwoTables() throws IOException {
    List<Grid> grids = grids(page("broken.html"));
    assertThat(grids).extracting(grid -> grid.rows().size()).containsExactly(3, 14, 12, 16, 4);
    assertThat(Printed.row(grids.get(3).rows().get(0)))
        .isEqualTo("| 0:6.属于四类过程性信息 | 1:0 | 2:12 | 3:0 | 4:0 | 5:0 | 6:0 | 7:12 |");
  }

  @Test
  void cellsBuiltOfSpansBecomeTabs() throws IOException {
    assertThat(Printed.lines(page("div.html")))
        .contains(
            "信息内容\t本年制发件数\t本年废止件数\t现行有效件数",
            RECEIVED + "\t40\t10\t2\t3\t7\t0\t62",
            "0\t2\t0\t1\t3\t1\t0\t1\t0\t2\t0\t0\t0\t0\t0");
  }

  @Test
  void wordsEmptyClosingRowIsNoRow() throws IOException {
    assertThat(grids(page("mso.html")))
        .extracting(grid -> grid.rows().size())
        .containsExactly(3, 14, 28, 4);
  }

  private static List<Cell> rowOf(String label, ExtractedDocument page) {
    return IntStream.range(0, grids(page).size())
        .mapToObj(grids(page)::get)
        .flatMap(grid -> grid.rows().stream())
        .filter(row -> row.stream().anyMatch(cell -> cell.text().equals(label)))
        .findFirst()
        .orElseThrow();
  }

  private static ExtractedDocument page(String file) throws IOException {
    try (InputStream in = SamplePageTest.class.getResourceAsStream("/extract/" + file)) {
      return new HtmlExtractor(Printed.LINES).extract(in.readAllBytes(), "text/html");
    }
  }
}
