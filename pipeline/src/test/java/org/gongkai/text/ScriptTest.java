package org.gongkai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptTest {

  @ParameterizedTest
  @CsvSource({
    "⼀⼆⼋, 一二八",
    "⾏政规范性⽂件, 行政规范性文件",
    "本年废⽌件数, 本年废止件数",
    "⾃然⼈, 自然人",
    "⺠⻅⻛⻔⻋⻓, 民见风门车长",
    "規範性檔案, 规范性档案",
    "採購總金額, 采购总金额",
    "結轉下年度繼續辦理, 结转下年度继续办理",
    "１２３．５０％, 123.50%",
    "（单位：万元）, (单位:万元)",
    "㈠予以公开, (一)予以公开"
  })
  void everySpellingOfACharacterIsFolded(String printed, String folded) {
    assertThat(Script.fold(printed)).isEqualTo(folded);
  }

  @Test
  void plainTextIsLeftAsItIs() {
    String text = "三、本年度办理结果 12\n";
    assertThat(Script.fold(text)).isEqualTo(text);
  }

  @Test
  void foldingTwiceChangesNothingMore() {
    for (String text : new String[] {"⺠⻅", "規範性檔案", "（１）㈠", "行政規(guī)范性文件"}) {
      String once = Script.fold(text);
      assertThat(Script.fold(once)).isEqualTo(once);
    }
  }

  @Test
  void foldingDoesNotDependOnTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Script.fold("ＩＩ規範")).isEqualTo("II规范");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void blanksOfEveryKindAreStripped() {
    assertThat(Script.strip("\u00a0\u3000\t\u200b\ufeff12 件\u2060\u200d\u00a0\r\n"))
        .isEqualTo("12 件");
    assertThat(Script.strip("\u00a0\u3000\u200c")).isEmpty();
    assertThat(Script.strip("")).isEmpty();
  }

  @Test
  void onlyIdeographsAreHan() {
    assertThat("规〇".codePoints()).allMatch(Script::isHan);
    assertThat("1a、（ ".codePoints()).noneMatch(Script::isHan);
  }

  @Test
  void nothingButBlanksIsBlank() {
    assertThat(Script.isBlank("")).isTrue();
    assertThat(Script.isBlank("\u3000\ufeff \u00a0")).isTrue();
    assertThat(Script.isBlank("\u3000/")).isFalse();
  }
}
