package org.gongkai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.extract.Printed.html;
import static org.gongkai.extract.Printed.lines;

import org.gongkai.document.Grid;
import org.gongkai.document.Notation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTableTest {

  @Test
  void cellsStandAtTheirPrintedColumns() {
    var document =
        html(
            """
            <table>
            <tr><td rowspan=2 colspan=3>说明</td><td colspan=2>申请人情况</td></tr>
            <tr><td>自然人</td><td>总计</td></tr>
            <tr><td rowspan=2>三</td><td colspan=2>公开</td><td>1</td><td>2</td></tr>
            <tr><td>不予</td><td>国家秘密</td><td>3</td><td></td></tr>
            </table>
            """);
    assertThat(lines(document))
        .containsExactly(
            "| 0:2x3 说明 | 3:1x2 申请人情况 |",
            "| 3:自然人 | 4:总计 |",
            "| 0:2x1 三 | 1:1x2 公开 | 3:1 | 4:2 |",
            "| 1:不予 | 2:国家秘密 | 3:3 | 4: |");
    assertThat(((Grid) document.blocks().get(0)).notation()).isEqualTo(Notation.MARKUP);
  }

  @Test
  void missingEndTagsLoseNothing() {
    assertThat(lines(html("<table><tr><td>规章<td>0<td>5<tr><td>许可<td colspan=2>7")))
        .containsExactly("| 0:规章 | 1:0 | 2:5 |", "| 0:许可 | 1:1x2 7 |");
  }

  @Test
  void aRowSpanEndsWithItsRowGroup() {
    assertThat(
            lines(
                html(
                    """
                    <table><tbody><tr><td rowspan=22>三</td><td>1</td></tr><tr><td>2</td></tr></tbody>
                    <tbody><tr><td>四</td><td>3</td></tr></tbody></table>
                    """)))
        .containsExactly("| 0:2x1 三 | 1:1 |", "| 1:2 |", "| 0:四 | 1:3 |");
  }

  @Test
  void aColumnSpanMayRunIntoACellFromAbove() {
    assertThat(
            lines(
                html(
                    """
                    <table><tr><td>a</td><td rowspan=2>b</td><td>c</td></tr>
                    <tr><td colspan=2>d</td><td>e</td></tr></table>
                    """)))
        .containsExactly("| 0:a | 1:2x1 b | 2:c |", "| 0:1x2 d | 2:e |");
  }

  @Test
  void aRowSpanOfZeroReachesTheEndOfTheGroup() {
    assertThat(
            lines(
                html(
                    "<table><tr><td rowspan=0>a<td>1<tr><td>2<tr><td>3<tbody><tr><td>b<td>4</table>")))
        .containsExactly("| 0:3x1 a | 1:1 |", "| 1:2 |", "| 1:3 |", "| 0:b | 1:4 |");
  }

  @ParameterizedTest
  @CsvSource({"' 3 ', 3", "+3, 3", "3px, 3", "-3, 1", "abc, 1", "'', 1", "0, 1", "2.9, 2"})
  void spansAreReadAsBrowsersReadThem(String attribute, int columns) {
    var page = html("<table><tr><td colspan='" + attribute + "'>a<td>b</table>");
    var row = Printed.grids(page).get(0).rows().get(0);
    assertThat(row.get(0).columnSpan()).isEqualTo(columns);
    assertThat(row.get(1).column()).isEqualTo(columns);
  }

  @Test
  void aMonstrousSpanIsCutAndNoted() {
    var document =
        html("<table><tr><td colspan=99999999999 rowspan=100000>a<td>b<tr><td>c<td>d</table>");
    assertThat(lines(document)).containsExactly("| 0:2x200 a | 200:b |", "| 200:c | 201:d |");
    assertThat(document.notes()).containsExactly("Spans of more than 200 were cut to that length");
  }

  @Test
  void headAndFootStandWhereTheyAreDisplayed() {
    assertThat(
            lines(
                html(
                    """
                    <table><tfoot><tr><td>总计<td>3</tfoot><tbody><tr><td>a<td>1</tbody>
                    <thead><tr><th>项<th>数</thead><tbody><tr><td>b<td>2</tbody></table>
                    """)))
        .containsExactly("| 0:项 | 1:数 |", "| 0:a | 1:1 |", "| 0:b | 1:2 |", "| 0:总计 | 1:3 |");
  }

  @Test
  void aCellKeepsItsLinesAndItsNoBreakSpaces() {
    assertThat(
            lines(
                html(
                    """
                    <table><tr><td>本年新<br/>制作
                       数量</td><td><p>&nbsp;0</p></td><td><p>&nbsp;</p></td>
                    <td><div>结果</div><div>维持</div></td><td>1<b>2</b>&#51;</td></tr></table>
                    """)))
        .containsExactly("| 0:本年新\n制作 数量 | 1:\u00a00 | 2:\u00a0 | 3:结果\n维持 | 4:123 |");
  }

  @Test
  void whatIsNotDisplayedIsNotRead() {
    var document =
        html(
            """
            <table><tr><td>a<span style="color:red; DISPLAY : none">9</span></td>
            <td>1<!--[if gte mso 9]>8<![endif]--><script>document.write("7")</script><o:p></o:p></td>
            <td hidden>6</td><td>2<template>5</template><style>td{}</style></td></tr>
            <tr style="display:none"><td>4<td>4<td>4</tr>
            <![if !supportMisalignedColumns]><tr height=0><td></td><td>&nbsp;</td><td></td></tr><![endif]>
            </table>
            """);
    assertThat(lines(document)).containsExactly("| 0:a | 1:1 | 2:2 |");
  }

  @Test
  void hiddenPartsOfThePageAreCounted() {
    assertThat(html("<p>1</p><div style='display:none'>2</div><p hidden></p>").notes())
        .containsExactly("1 hidden parts of the page with text were left out");
  }

  @Test
  void aFigureInAnInputFieldIsDisplayed() {
    assertThat(
            lines(
                html(
                    "<table><tr><td>规章<td><input readonly value='12'><td><input type=hidden value=9></table>")))
        .containsExactly("| 0:规章 | 1:12 | 2: |");
  }

  @Test
  void aTableAroundATableIsLayout() {
    assertThat(
            lines(
                html(
                    """
                    <table><tr><td>菜单</td><td><p>正文</p>
                    <table><tr><td>规章</td><td>0</td></tr></table>文后</td></tr></table>
                    """)))
        .containsExactly("菜单", "正文", "| 0:规章 | 1:0 |", "文后");
  }

  @Test
  void aTableAroundProseIsLayout() {
    String prose = "<p>" + "本机关认真做好工作。".repeat(101) + "</p>";
    assertThat(lines(html("<table><tr><td>菜单</td><td>" + prose + "</td></tr></table>")))
        .hasSize(2)
        .first()
        .isEqualTo("菜单");
  }

  @Test
  void aTableOfOneColumnIsReadAsLines() {
    assertThat(
            lines(
                html(
                    "<table><tr><td>规章</td></tr><tr><td>0</td></tr><tr><td></td></tr><tr><td>5</td></tr></table>")))
        .containsExactly("规章", "0", "", "5");
  }

  @Test
  void aTableWithoutTextIsNotThere() {
    assertThat(lines(html("<p>a</p><table><tr><td>&nbsp;<td></table><p>b</p>")))
        .containsExactly("a", "b");
  }

  @Test
  void aRowWithoutCellsKeepsItsPlace() {
    assertThat(lines(html("<table><tr><td rowspan=2>a<td>1</tr><tr></tr><tr><td>b<td>2</table>")))
        .containsExactly("| 0:2x1 a | 1:1 |", "|  |", "| 0:b | 1:2 |");
  }

  @Test
  void rowsOutsideAnyTableStayApart() {
    var cutAtItsHead =
        html("年报<td>0</td><td>5</td></tr><tr><td>1</td><td>6</td></tr></table><p>完</p>");
    assertThat(lines(cutAtItsHead)).containsExactly("年报", "| 0:0 | 1:5 |", "| 0:1 | 1:6 |", "完");
    assertThat(cutAtItsHead.notes()).containsExactly("Table rows stand outside a table");
    var closedTooEarly =
        html("<table><tr><td>a<td>1</table><tr><td>0</td><td>5</td></tr></table><p>完</p>");
    assertThat(lines(closedTooEarly)).containsExactly("| 0:a | 1:1 |", "| 0:0 | 1:5 |", "完");
  }

  @Test
  void rowsInScriptsAndCommentsAreNoRows() {
    var document =
        html(
            "<script>w(\"<tr><td>0</td></tr></table>\")</script><!-- <td> --><table><tr><td>a<td>1</table>");
    assertThat(lines(document)).containsExactly("| 0:a | 1:1 |");
    assertThat(document.notes()).isEmpty();
  }

  @Test
  void tooManyTagsAreALimit() {
    assertThatThrownBy(() -> html("<table><tr>" + "<td>1".repeat(600_000)))
        .isInstanceOf(ExtractionException.class)
        .hasMessage(
            "Cannot read 600002 tags: the limit is 500000; cut the file down to the report");
  }

  @Test
  void tooManyColumnsAreALimit() {
    assertThatThrownBy(() -> html("<table><tr>" + "<td>1".repeat(1001)))
        .hasMessage(
            "Cannot read a table of so many columns: the limit is 1000; cut the file down to the report");
  }

  @Test
  void tablesNestedWithoutEndAreALimit() {
    assertThatThrownBy(() -> html("<table><tr><td>1".repeat(50_000)))
        .hasMessage(
            "Cannot read a table inside so many tables: the limit is 100; cut the file down to the report");
  }

  @Test
  void elementsNestedWithoutEndAreALimit() {
    assertThatThrownBy(() -> html("<div>".repeat(50_000) + "<table><tr><td>1<td>2</table>"))
        .hasMessage(
            "Cannot read an element inside so many others: the limit is 512; cut the file down to the report");
  }

  @Test
  void ninetyNestedTablesAreRead() {
    String opened = "<table><tr><td>a</td><td>".repeat(90);
    assertThat(lines(html(opened + "x" + "</td></tr></table>".repeat(90))))
        .hasSize(90)
        .endsWith("a", "| 0:a | 1:x |");
  }
}
