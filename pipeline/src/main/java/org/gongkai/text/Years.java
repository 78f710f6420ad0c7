package org.gongkai.text;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Years written in Chinese numerals. */
public final class Years {
  private static final String NUMERALS = "零一二三四五六七八九";
  private static final String ZEROS = "〇○O0";
  private static final Pattern NUMERAL_YEAR =
      Pattern.compile("(?:一九|二[零〇○O0])[零〇○O0一二三四五六七八九]{2}(?=年)");

  private Years() {}

  /** The text with years such as 二〇二〇年 in Arabic digits: 2020年. */
  public static String arabic(String text) {
    if (text.indexOf('年') < 0) return text;
    return NUMERAL_YEAR.matcher(text).replaceAll(Years::digits);
  }

  private static String digits(MatchResult year) {
    StringBuilder digits = new StringBuilder(4);
    year.group().chars().map(Years::digit).forEach(digits::append);
    return digits.toString();
  }

  private static int digit(int numeral) {
    return ZEROS.indexOf(numeral) >= 0 ? 0 : NUMERALS.indexOf(numeral);
  }
}
