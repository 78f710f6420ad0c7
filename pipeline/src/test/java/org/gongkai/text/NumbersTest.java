package org.gongkai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.text.Numbers.Figure;
import org.gongkai.text.Numbers.NoFigure;
import org.gongkai.text.Numbers.NotApplicable;
import org.gongkai.text.Numbers.Nothing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

  private static Figure figure(String value, String unit, String remark) {
    return new Figure(new BigDecimal(value), unit, remark);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "0;0;;",
        "11398889;11398889;;",
        "7730.28;7730.28;;",
        "18.8710;18.8710;;",
        "0.37万元;0.37;万元;",
        "251000元;251000;元;",
        "12件;12;件;",
        "12 件;12;件;",
        "3人次;3;人次;",
        "1,234;1234;;",
        "1，234，567.8;1234567.8;;",
        "１２３;123;;",
        "+1036;1036;;",
        "＋461;461;;",
        "-417;-417;;",
        "−417;-417;;",
        "－3;-3;;",
        "减3;-3;;",
        "减少3件;-3;件;",
        "增加12;12;;",
        "增1;1;;",
        "22（其中修订 16 件）;22;;(其中修订16件)",
        "55（含自然失效 29 件）;55;;(含自然失效29件)",
        "22 （其中修订 16 件）;22;;(其中修订16件)",
        "999999999999999999;999999999999999999;;"
      })
  void aFigureIsReadWithItsSignUnitAndRemark(
      String cell, String value, String unit, String remark) {
    assertThat(Numbers.read(cell))
        .isEqualTo(figure(value, unit == null ? "" : unit, remark == null ? "" : remark));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u00a07\u00a0", "\u30007", "\u200b7\ufeff", " 7\t", "7\r\n", "７", "\u20607"})
  void blanksAroundAFigureAreNoPartOfIt(String cell) {
    assertThat(Numbers.read(cell)).isEqualTo(figure("7", "", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0", "\u3000\u3000", "\u200b", "\ufeff", "\n"})
  void aBlankCellIsNothingAndNoZero(String cell) {
    assertThat(Numbers.read(cell)).isEqualTo(new Nothing());
    assertThat(Numbers.isFigure(cell)).isFalse();
    assertThat(Numbers.isValue(cell)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-", "—", "——", "/", "//", "／", "－", "*", "~", "无", "不适用", "空", "不涉及", "無"})
  void strokesAndWordsForNothingAreNotApplicable(String cell) {
    assertThat(Numbers.read(cell)).isEqualTo(new NotApplicable());
    assertThat(Numbers.isFigure(cell)).isFalse();
    assertThat(Numbers.isValue(cell)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"3 2", "3\n2", "1\u00a05", "3\u20032", "１ ２", "7730. 28", "1, 234", "3\u200b2"})
  void splitDigitsAreNeverJoined(String cell) {
    assertThat(Numbers.read(cell)).isEqualTo(new NoFigure("blanks between digits"));
    assertThat(Numbers.isValue(cell)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0/0",
        "1/2",
        "12-15",
        "2024年",
        "20201月1日",
        "约3",
        "3个多",
        "12.",
        ".5",
        "1.2.3",
        "1,23",
        "12,3456",
        "12件件",
        "3（",
        "（3）",
        "+",
        "+-3",
        "三",
        "12%",
        "1e5",
        "0x1F",
        "NaN",
        "第3项",
        "①",
        "½",
        "10²"
      })
  void whatIsNotAFigureIsNotGuessed(String cell) {
    assertThat(Numbers.read(cell)).isInstanceOf(NoFigure.class);
    assertThat(Numbers.isFigure(cell)).isFalse();
  }

  @Test
  void aLeadingZeroIsNoFigure() {
    assertThat(Numbers.read("007")).isEqualTo(new NoFigure("a leading zero"));
    assertThat(Numbers.read("00")).isEqualTo(new NoFigure("a leading zero"));
    assertThat(Numbers.read("0.50")).isEqualTo(figure("0.50", "", ""));
    assertThat(Numbers.read("-0")).isEqualTo(figure("0", "", ""));
  }

  @Test
  void moreThanEighteenDigitsAreGlued() {
    assertThat(Numbers.read("1000000000000000000")).isEqualTo(new NoFigure("more than 18 digits"));
  }

  @Test
  void digitsThatAreNoFigureAreAValueAndWordsAreNot() {
    assertThat(Numbers.isValue("0/0")).isTrue();
    assertThat(Numbers.isValue("1.2.3")).isTrue();
    assertThat(Numbers.isValue("约3")).isFalse();
    assertThat(Numbers.isValue("1.属于国家秘密")).isFalse();
    assertThat(Numbers.isValue("规章")).isFalse();
  }

  @Test
  void aLongTextIsNoFigureHoweverItBegins() {
    String cell = "22（" + "含".repeat(60) + "）";
    assertThat(Numbers.isFigure(cell)).isFalse();
    assertThat(Numbers.isValue(cell)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"12①", "10²", "3₂", "7½", "⑤", "12⑴"})
  void theMarkOfAFootnoteIsNoDigitOfTheFigure(String cell) {
    assertThat(Numbers.read(cell)).isEqualTo(new NoFigure("a raised or circled digit"));
  }

  @Test
  void aNarrowCellMayBreakTheDigitsOfARemark() {
    assertThat(Numbers.read("22（其中修订 1\n6 件）"))
        .isEqualTo(new Figure(BigDecimal.valueOf(22), "", "(其中修订16件)"));
    assertThat(Numbers.read("2 2（其中修订16件）")).isEqualTo(new NoFigure("blanks between digits"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"9 9", "0 0", "1 ,000", "3. 5", "1\u00a02"})
  void digitsApartAreNotPutTogether(String cell) {
    assertThat(Numbers.read(cell)).isEqualTo(new NoFigure("blanks between digits"));
  }

  @Test
  void eighteenDigitsAreAFigureHoweverTheyArePrinted() {
    assertThat(Numbers.read("999999999999999999")).isEqualTo(figure("999999999999999999", "", ""));
    assertThat(Numbers.read("999,999,999,999,999,999件"))
        .isEqualTo(figure("999999999999999999", "件", ""));
    assertThat(Numbers.read("1,000,000,000,000,000,000"))
        .isEqualTo(new NoFigure("more than 18 digits"));
  }

  @Test
  void aFigureFitsInSixtyCharacters() {
    String sixty = "3(" + "含".repeat(57) + ")";
    assertThat(Numbers.isFigure(sixty)).isTrue();
    assertThat(Numbers.isValue(sixty)).isTrue();
    assertThat(Numbers.isFigure("1" + sixty)).isFalse();
    assertThat(Numbers.isValue("1" + sixty)).isFalse();
  }

  @Test
  void blanksAndStrokesAreValuesButNoFigures() {
    assertThat(List.of("", "\u3000", "/", "——", "无")).allMatch(Numbers::isValue);
    assertThat(List.of("", "\u3000", "/", "——", "无")).noneMatch(Numbers::isFigure);
  }

  @Test
  void marksWithoutDigitsAreNoValue() {
    assertThat(List.of("%", "（）", "。", "×")).noneMatch(Numbers::isValue);
    assertThat(Numbers.isValue("3%")).isTrue();
  }
}
