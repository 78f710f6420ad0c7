package org.gongkai.extract.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Cells behind tabs, and rows of cells between tabs. */
class TabsTest {

  @Test
  void emptyLinesEndRowsOfCellsBehindTabs() {
    assertThat(
            Shown.blocks(
                """
                \t商业
                企业
                \t科研
                机构

                \t规章
                \t 0
                \t0\s

                \t
                \t行政许可
                \t7
                """))
        .containsExactly("ROWS", "[商业/企业|科研/机构]", "[规章| 0|0 ]", "[|行政许可|7]");
  }

  @Test
  void withoutEmptyLinesRowsAreNotPrinted() {
    assertThat(Shown.blocks("\t规章\n\t0\n\t0\n\t1\n\t行政许可\n\t7"))
        .containsExactly("CELLS", "[规章]", "[0]", "[0]", "[1]", "[行政许可]", "[7]");
  }

  @Test
  void aLineWithTabsIsARowWithItsPadding() {
    assertThat(Shown.blocks("规章\t0\t0\t1\n行政许可\t3\t\t\n\t\t3. 其他\t0"))
        .containsExactly("ROWS", "[规章|0|0|1]", "[行政许可|3||]", "[||3. 其他|0]");
  }

  @Test
  void aLineWithoutATabEndsTheRows() {
    assertThat(Shown.blocks("规章\t0\n三、收到和处理\n一、本年新收\t1"))
        .containsExactly("ROWS", "[规章|0]", "三、收到和处理", "ROWS", "[一、本年新收|1]");
  }
}
