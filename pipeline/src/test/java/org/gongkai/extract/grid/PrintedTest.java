package org.gongkai.extract.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Text that marks neither cells nor rows: lines of words, and one cell a line or paragraph. */
class PrintedTest {

  @Test
  void linesOfAPdfAreRowsOfWords() {
    assertThat(
            Shown.blocks(
                """
                （一）主动公开情况。2023年，我区公开政府信息。
                第二十条第（一）项
                信息内容 本年制发件数 本年废止件数 现行有效件数
                规章 0 0 0
                行政规范性文件 0 5 5
                第二十条第（五）项
                """))
        .containsExactly(
            "（一）主动公开情况。2023年，我区公开政府信息。",
            "WORDS",
            "[第二十条第（一）项]",
            "[信息内容|本年制发件数|本年废止件数|现行有效件数]",
            "[规章|0|0|0]",
            "[行政规范性文件|0|5|5]",
            "[第二十条第（五）项]");
  }

  @Test
  void aLabelAroundItsFiguresIsThreeLines() {
    assertThat(
            Shown.blocks(
                """
                5.要求行政机关确认或重 新出具
                0 0 0 0 0 0 7
                已获取信息
                - 3 -
                """))
        .containsExactly("WORDS", "[5.要求行政机关确认或重|新出具]", "[0|0|0|0|0|0|7]", "[已获取信息]", "[-|3|-]");
  }

  @Test
  void eachLineIsACellWhereNothingElseIsMarked() {
    assertThat(Shown.blocks("规章\n0\n0\n6\n行政许可\n1"))
        .containsExactly("CELLS", "[规章]", "[0]", "[0]", "[6]", "[行政许可]", "[1]");
  }

  @Test
  void aParagraphIsACellThatMayHaveTwoLines() {
    assertThat(Shown.blocks("本年新\n公开数量\n\n规章\n\n0\n\n0\n\n6\n\n行政许可\n\n1\n"))
        .containsExactly("CELLS", "[本年新/公开数量]", "[规章]", "[0]", "[0]", "[6]", "[行政许可]", "[1]");
  }

  @Test
  void proseWithAFewFiguresIsNoTable() {
    assertThat(Shown.blocks("本年受理申请\n21\n按时办结。\n公开 3 件"))
        .containsExactly("本年受理申请", "21", "按时办结。", "公开 3 件");
  }

  @Test
  void markdownHeadingsAreHeadings() {
    assertThat(Shown.blocks("## 二、主动公开 ##\n#没有空格\n####### 七"))
        .containsExactly("#2 二、主动公开", "#没有空格", "####### 七");
  }
}
