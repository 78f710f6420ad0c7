package org.gongkai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LostCharactersTest {
  private static final LostCharacters LOST =
      LostCharacters.of(
          List.of(
              "（七）总计",
              "四、结转下年度继续办理",
              "2.其他法律行政法规禁止公开",
              "行政许可",
              "行政处罚",
              "行政强制",
              "年政府信息公开工作年度报告",
              "本年制发件数"));

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          （七）总\uFFFD, （七）总计
          四\uFFFD结\uFFFD下年度继\uFFFD办理, 四、结转下年度继续办理
          2.其他法律行政法\uFFFD禁\uFFFD\uFFFD\uFFFD, 2.其他法律行政法规禁止公开
          某县某局2021年政府信\uFFFD公\uFFFD工作年度报告, 某县某局2021年政府信息公开工作年度报告
          行政\uFFFD罚, 行政处罚
          \uFFFD年制发件\uFFFD, 本年制发件数
          继\uFFFD办理, 继续办理
          """)
  void aLostCharacterIsToldByThePhraseAroundIt(String printed, String told) {
    assertThat(LOST.told(printed)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          行政\uFFFD
          行政\uFFFD\uFFFD
          总\uFFFD情况
          办\uFFFD
          \uFFFD
          12\uFFFD
          """)
  void aLostCharacterThatCouldBeAnotherStaysLost(String printed) {
    assertThat(LOST.told(printed)).isEqualTo(printed);
  }

  @Test
  void whatIsWholeStaysAsItIs() {
    assertThat(LOST.told("行政 处罚 | 5 ")).isEqualTo("行政 处罚 | 5 ");
    assertThat(LOST.told("行政\uFFFD罚 | 5 ")).isEqualTo("行政处罚 | 5 ");
  }
}
