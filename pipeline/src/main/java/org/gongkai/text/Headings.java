package org.gongkai.text;

import java.util.regex.Pattern;

/** What a line is by its shape alone: a numbered heading, a page footer, a sentence. */
public final class Headings {
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?:[-—–]\\s*[0-9]{1,4}\\s*[-—–]|P\\.?\\s*[0-9]{1,4}|第\\s*[0-9]{1,4}\\s*页.*)");
  private static final Pattern SENTENCE_END = Pattern.compile(".*[。；;!！?？]$");

  private Headings() {}

  /** A page number printed alone on its line, such as {@code - 3 -}. */
  public static boolean isPageNumber(String line) {
    return PAGE_NUMBER.matcher(Script.strip(line)).matches();
  }

  /** Ends like a sentence; a label or a heading does not. */
  public static boolean isSentence(String line) {
    return SENTENCE_END.matcher(Script.strip(line)).matches();
  }
}
