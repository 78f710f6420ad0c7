package org.gongkai.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"一、总体情况", "二、主动公开政府信息的情况", " \u3000三、收到和处理", "十一、其他", "三、", "四、结转下年度\n继续办理"})
  void aChineseNumberAndAStopBeginASection(String line) {
    assertThat(Headings.isSection(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"（一）予以公开", "1.属于国家秘密", "6、 其他需要报告的事项", "三", "、", "第二十条第（一）项", ""})
  void otherNumberingBeginsNone(String line) {
    assertThat(Headings.isSection(line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"- 3 -", "— 4 —", "-12-", "–7–", "\u00a0- 3 -\u00a0", "P.3", "P 3", "第 3 页 共 8 页"})
  void aPageNumberStandsAlone(String line) {
    assertThat(Headings.isPageNumber(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "-3", "- 3", "-", "- 3 - 规章", "12345", "-12345-", "规章 3", ""})
  void figuresAreNoPageNumbers(String line) {
    assertThat(Headings.isPageNumber(line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"按时公开。", "公开信息76条；", "是否公开？\u00a0", "公开;"})
  void aSentenceEndsLikeOne(String line) {
    assertThat(Headings.isSentence(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"规章", "本年度公开,", "表格如下:", "0", "", "\u3000"})
  void aLabelDoesNot(String line) {
    assertThat(Headings.isSentence(line)).isFalse();
  }

  @Test
  void aPageNumberIsShort() {
    String thirty = "第3页" + "共".repeat(27);
    assertThat(Headings.isPageNumber(thirty)).isTrue();
    assertThat(Headings.isPageNumber(thirty + "共")).isFalse();
  }
}
