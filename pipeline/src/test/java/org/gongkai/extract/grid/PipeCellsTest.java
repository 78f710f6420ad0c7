package org.gongkai.extract.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PipeCellsTest {

  @Test
  void aPipeBehindEachCellEndsIt() {
    assertThat(
            Shown.blocks(
                """
                第二十条第(一)项 | |||
                信息内容 |
                本年制发件数 |
                现行有效件数 |
                规章 |
                |
                3 |
                行政处罚 |
                4 | ||
                """))
        .containsExactly(
            "CELLS",
            "[第二十条第(一)项]",
            "[]",
            "[]",
            "[]",
            "[信息内容]",
            "[本年制发件数]",
            "[现行有效件数]",
            "[规章]",
            "[]",
            "[3]",
            "[行政处罚]",
            "[4]",
            "[]",
            "[]",
            "[]");
  }

  @Test
  void pipesOnAlternateLinesSeparateCells() {
    assertThat(Shown.blocks("规章\n|\n0\n|\n0\n|\n6\n|\n"))
        .containsExactly("CELLS", "[规章]", "[0]", "[0]", "[6]", "[]");
  }

  @Test
  void aPipeBeforeEachRowIsABlankCellMore() {
    assertThat(
            Shown.blocks(
                """
                |
                规章 |
                0 |
                0 |
                1 | |
                |
                规范性文件 |
                2 |
                """))
        .containsExactly("CELLS", "[规章]", "[0]", "[0]", "[1]", "[]", "[]", "[规范性文件]", "[2]", "[]");
  }

  @Test
  void aFigureAndTheWordsUnderItAreTwoCells() {
    assertThat(Shown.blocks("行政许可 |\n3\n第二十条第(六)项 |\n信息内容 |\n4 |"))
        .containsExactly("CELLS", "[行政许可]", "[3]", "[第二十条第(六)项]", "[信息内容]", "[4]", "[]");
  }

  @Test
  void twoFiguresWithoutAPipeStayOneCellThatIsNoFigure() {
    assertThat(Shown.blocks("规章 |\n3\n2 |\n0 |\n1 |"))
        .containsExactly("CELLS", "[规章]", "[3/2]", "[0]", "[1]", "[]");
  }

  @Test
  void twoPipesAreNoTable() {
    assertThat(Shown.blocks("登录 |\n注册 |\n公开。")).containsExactly("登录 |", "注册 |", "公开。");
  }
}
