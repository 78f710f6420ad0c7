package org.gongkai.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "规章(設區的市…應提供相關數據)|规章",
        "行政規(guī)范性文件|行政规范性文件",
        "本年制發(fā)件數(shù)|本年制发件数",
        "本年废⽌件数|本年废止件数",
        "现行有效件数 (历史累计)|现行有效件数",
        "本年收费金额（单位：万元，保留4位小数）|本年收费金额",
        "本年收费金额(单位:万元)|本年收费金额",
        "本年增/減(指2020年增加或減少的事項數,減用負值表示,如-8)|本年增减",
        "上一年項目數量(指2019年事項數)|上一年项目数量",
        "采购总金额(万元,保留四位小数)|采购总金额",
        "第二十条 第（一）项|第二十条第项",
        "1.属于国家秘密|属于国家秘密",
        "1. 属于国家秘密|属于国家秘密",
        "１、属于国家秘密|属于国家秘密",
        "（1）属于国家秘密|属于国家秘密",
        "3.危及“三安全一稳 定”|危及三安全一稳定",
        "3.危及\"三安全一稳定\"|危及三安全一稳定",
        "（二）部分公开（区分处理的，只计这一情形，不计其他情形）|部分公开",
        "(二) 部分公开 (区分处理的, 只计这一情形, 不计其他情形)|部分公开",
        "（二）部分公开（区分处理的，只计这一情|部分公开",
        "4.无正当理由大量反复 申请|无正当理由大量反复申请",
        "补正,\u00a0行政机关|补正行政机关",
        "（七）总\u3000计|总计",
        "四、结转下年度继续办理|结转下年度继续办理",
        "三、本年度办理结果|本年度办理结果",
        "四、4.保护第三方合法权益|保护第三方合法权益",
        "自\u200b然\ufeff人|自然人"
      })
  void everySpellingOfALabelIsOne(String printed, String label) {
    assertThat(Labels.normalize(printed)).isEqualTo(label);
  }

  @Test
  void aLabelBrokenOverLinesIsWhole() {
    assertThat(Labels.normalize("5.要求行政机关确认或重\n新出具\r\n已获取信息")).isEqualTo("要求行政机关确认或重新出具已获取信息");
  }

  @Test
  void aFormWithADecimalKeepsItsDigits() {
    assertThat(Labels.normalize("2.5以上")).isEqualTo("25以上");
  }

  @Test
  void aLabelThatIsAllRemarkKeepsItsWords() {
    assertThat(Labels.normalize("（本列数据的勾稽关系为：第一项加第二项之和）")).isEqualTo("本列数据的勾稽关系为第一项加第二项之和");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0\u3000", "（）", "——", "“”"})
  void whatHasNoLettersIsNoLabel(String printed) {
    assertThat(Labels.normalize(printed)).isEmpty();
  }

  @Test
  void normalizingTwiceChangesNothingMore() {
    for (String label : new String[] {"（七）总计", "1.属于国家秘密", "本年增/减", "行政規(guī)范性文件"}) {
      String once = Labels.normalize(label);
      assertThat(Labels.normalize(once)).isEqualTo(once);
    }
  }

  @Test
  void plainTextKeepsNumberingAndPunctuation() {
    assertThat(Labels.plain("（六） 其他\u00a0处理")).isEqualTo("(六)其他处理");
    assertThat(Labels.plain("3. 危及“三安全”")).isEqualTo("3.危及“三安全”");
  }

  @Test
  void onlyPinyinIsTakenOutOfBrackets() {
    assertThat(Labels.plain("規(guī)章(zhāng)數(2019)(ABC)(万元)")).isEqualTo("规章数(2019)(ABC)(万元)");
    assertThat(Labels.plain("(jù)")).isEqualTo("(jù)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "一、总体情况|总体情况",
        "二十一、其他|其他",
        "9.属于行政查询事项|属于行政查询事项",
        "10.其他|其他",
        "（123）其他|其他",
        "一、（二）3.其他|其他"
      })
  void numbersOfAnyLengthThatListsHaveAreNumbering(String printed, String label) {
    assertThat(Labels.normalize(printed)).isEqualTo(label);
  }

  @ParameterizedTest
  @ValueSource(strings = {"三安全一稳定", "一般公共预算", "十二", "12", "2021年", "100强"})
  void aWordThatBeginsWithANumberKeepsIt(String word) {
    assertThat(Labels.normalize(word)).isEqualTo(word);
  }

  @Test
  void aBracketThatStaysOpenNumbersNothing() {
    assertThat(Labels.normalize("（12")).isEqualTo("12");
  }

  @Test
  void aYearWithAStopIsNoNumbering() {
    assertThat(Labels.normalize("2021.其他")).isEqualTo("2021其他");
    assertThat(Labels.normalize("（2021）")).isEqualTo("2021");
  }

  @ParameterizedTest
  @ValueSource(strings = {"（一）", "(1)", "（十二）", "(123)", "1.", "三、", "（一）1.", "1.（十二）"})
  void aNumberAloneNamesNothing(String printed) {
    assertThat(Labels.normalize(printed)).isEmpty();
  }

  @Test
  void aRemarkBeforeTheWordsIsNoneOfThem() {
    assertThat(Labels.normalize("（试行）办法")).isEqualTo("办法");
  }

  @Test
  void pinyinMayStandFirstAndBracketsMayStayOpen() {
    assertThat(Labels.plain("(an)安置")).isEqualTo("安置");
    assertThat(Labels.plain("规章(")).isEqualTo("规章(");
  }

  @Test
  void oneWordOfTheFormsIsWrittenInTwoWays() {
    assertThat(Labels.normalize("3.其它")).isEqualTo("其他");
  }
}
