package org.gongkai.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearsTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          二〇二〇年年报, 2020年年报
          二○一九年, 2019年
          二零零八年, 2008年
          一九九八年, 1998年
          二〇二〇, 二〇二〇
          二十年, 二十年
          年报：二〇二〇年, 年报：2020年
          """)
  void numeralsBeforeTheWordForYearAreDigits(String text, String arabic) {
    assertThat(Years.arabic(text)).isEqualTo(arabic);
  }
}
