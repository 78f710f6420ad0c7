package org.gongkai.extract.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PipeRowsTest {

  @Test
  void aMarkdownTableKeepsItsPaddingAndLosesItsRule() {
    assertThat(
            Shown.blocks(
                """
                二、主动公开政府信息情况

                | 第二十条第（一）项 | | | |
                |-----------|----------|:--------|--------:|
                | 信息内容 | 本年制发件数 | 本年度止件数 | 现行有效件数 |
                | 规章 | 0 | 1 | 2 |
                | 行政许可 | 3 | | |
                """))
        .containsExactly(
            "二、主动公开政府信息情况",
            "ROWS",
            "[第二十条第（一）项|||]",
            "[信息内容|本年制发件数|本年度止件数|现行有效件数]",
            "[规章|0|1|2]",
            "[行政许可|3||]");
  }

  @Test
  void rowsOfOtherWidthsStayAsPrinted() {
    assertThat(
            Shown.blocks(
                """
                | （三）不 | 4.保护第三方合法权益 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                | 6.属于四类过程性信息 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |  |
                | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                """))
        .containsExactly(
            "ROWS",
            "[（三）不|4.保护第三方合法权益|0|0|0|0|0|0|0]",
            "[6.属于四类过程性信息|1|0|0|0|0|0|1|]",
            "[0|0|0|0|0|0|0]");
  }

  @Test
  void barePipesAtTheEndOfARowAreBlankCells() {
    assertThat(
            Shown.blocks(
                """
                第二十条第(一)项 | |||
                信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
                规章 | 0 | 0 | 0 |
                行政许可 | 7 | ||
                """))
        .containsExactly(
            "ROWS", "[第二十条第(一)项|||]", "[信息内容|本年制发件数|本年废止件数|现行有效件数]", "[规章|0|0|0]", "[行政许可|7||]");
  }

  @Test
  void strokesInCellsAreNoRule() {
    assertThat(Shown.blocks("| 结果维持 | 总计 |\n|-|-|\n| 3 | -8 |\n| - | - |\n| :-: | --- |"))
        .containsExactly("ROWS", "[结果维持|总计]", "[3|-8]", "[-|-]");
  }
}
