package org.gongkai.text;

import java.util.regex.Pattern;

/** What a line is by its shape alone: a numbered heading, a page footer, a sentence. */
public final class Headings {
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?:[-—–]\\s*[0-9]{1,4}\\s*[-—–]|P\\.?\\s*[0-9]{1,4}|第\\s*[0-9]{1,4}\\s*页.*)");
  private static final int LONGEST_PAGE_NUMBER = 30;
  private static final String SENTENCE_ENDS = "。；;!！?？";

  private static final Pattern SECTION = Pattern.compile("[一二三四五六七八九十]{1,2}、.*", Pattern.DOTALL);

  private Headings() {}

  /** Begins with a Chinese number and a stop, as sections do, and the main rows of table three. */
  public static boolean isSection(String line) {
    return SECTION.matcher(Script.strip(line)).matches();
  }

  /** A page number printed alone on its line, such as {@code - 3 -}. */
  public static boolean isPageNumber(String line) {
    return line.length() <= LONGEST_PAGE_NUMBER
        && PAGE_NUMBER.matcher(Script.strip(line)).matches();
  }

  /** Ends like a sentence; a label or a heading does not. */
  public static boolean isSentence(String line) {
    String text = Script.strip(line);
    return !text.isEmpty() && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
