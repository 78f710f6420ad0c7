package org.gongkai.text;

import java.util.regex.Pattern;

/** What a line is by its shape alone: a numbered heading, a page footer, a sentence. */
public final class Headings {
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?:[-—–]\\s*[0-9]{1,4}\\s*[-—–]|P\\.?\\s*[0-9]{1,4}|第\\s*[0-9]{1,4}\\s*页.*)");
  private static final int LONGEST_PAGE_NUMBER = 30;
  private static final String SENTENCE_ENDS = "。；;!！?？";

  private static final String PAGE_NUMBER_BEGINS = "-—–P第";
  private static final String NUMERALS = "一二三四五六七八九十";

  private Headings() {}

  /** Begins with a Chinese number and a stop, as sections do, and the main rows of table three. */
  public static boolean isSection(String line) {
    int from = Script.firstVisible(line);
    int at = from;
    while (at < line.length() && NUMERALS.indexOf(line.charAt(at)) >= 0) at++;
    return at > from && at - from <= 2 && at < line.length() && line.charAt(at) == '、';
  }

  /** A page number printed alone on its line, such as {@code - 3 -}. */
  public static boolean isPageNumber(String line) {
    int from = Script.firstVisible(line);
    return line.length() <= LONGEST_PAGE_NUMBER
        && from < line.length()
        && PAGE_NUMBER_BEGINS.indexOf(line.charAt(from)) >= 0
        && PAGE_NUMBER.matcher(Script.strip(line)).matches();
  }

  /** Ends like a sentence; a label or a heading does not. */
  public static boolean isSentence(String line) {
    int to = line.length();
    while (to > 0 && Script.isSpace(line.charAt(to - 1))) to--;
    return to > 0 && SENTENCE_ENDS.indexOf(line.charAt(to - 1)) >= 0;
  }
}
