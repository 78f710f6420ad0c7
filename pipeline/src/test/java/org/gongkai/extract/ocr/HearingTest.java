package org.gongkai.extract.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.gongkai.text.Numbers;
import org.junit.jupiter.api.Test;

class HearingTest {
  private static Reading sure(String text) {
    return reading(text, 0.99);
  }

  private static Reading reading(String text, double confidence) {
    List<String> characters = text.codePoints().mapToObj(Character::toString).toList();
    return new Reading(characters, Collections.nCopies(characters.size(), confidence));
  }

  @Test
  void figureOnWhichBothAgreeIsRead() {
    assertThat(Hearing.text(sure("12.35"), sure("12.35"))).isEqualTo("12.35");
  }

  @Test
  void figureOnWhichTheyDifferIsNone() {
    String text = Hearing.text(sure("17"), sure("11"));
    assertThat(text).isEqualTo("17\uFFFD");
    assertThat(Numbers.read(text)).isEqualTo(new Numbers.NoFigure("not a figure"));
    assertThat(Numbers.isValue(text)).isTrue();
  }

  @Test
  void lostPointIsSeen() {
    assertThat(Hearing.text(sure("12.35"), sure("1235"))).isEqualTo("12\uFFFD.35\uFFFD");
  }

  @Test
  void figureOfWhichOneIsNotSureIsNone() {
    assertThat(Hearing.text(sure("0"), reading("0", 0.5))).isEqualTo("0\uFFFD");
  }

  @Test
  void inkInWhichNothingIsReadIsNotBlank() {
    String text = Hearing.text(sure(""), sure(""));
    assertThat(text).isEqualTo("\uFFFD");
    assertThat(Numbers.read(text)).isEqualTo(new Numbers.NoFigure("not a figure"));
    assertThat(Numbers.isValue(text)).isTrue();
  }

  @Test
  void digitThatOnlyOneSeesIsNoStroke() {
    assertThat(Hearing.text(sure("-"), sure("1"))).isEqualTo("-\uFFFD");
  }

  @Test
  void strokeOnWhichBothAgreeIsKept() {
    assertThat(Hearing.text(sure("/"), sure("/"))).isEqualTo("/");
    assertThat(Hearing.text(sure("/"), sure("一"))).isEqualTo("\uFFFD");
  }

  @Test
  void wordsAreThoseOfTheSurerOne() {
    assertThat(Hearing.text(reading("总汁", 0.6), sure("总计"))).isEqualTo("总计");
  }

  @Test
  void yearInALineIsMarkedWhereTheyDiffer() {
    assertThat(Hearing.text(sure("某局2024年报告"), sure("某局2021年报告"))).isEqualTo("某局2024\uFFFD年报告");
  }

  @Test
  void letterAmongDigitsIsAZero() {
    assertThat(sure("1O").withZeros().text()).isEqualTo("10");
    assertThat(sure("OA").withZeros().text()).isEqualTo("OA");
  }
}
