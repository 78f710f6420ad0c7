package org.gongkai.extract;

import java.util.regex.Pattern;

/** Tells a page of markup from a text that merely holds some. */
final class Markup {
  private static final Pattern DOCUMENT =
      Pattern.compile("<(?:!doctype\\s+html|html|head|body)[\\s>]", Pattern.CASE_INSENSITIVE);
  private static final Pattern BLOCK =
      Pattern.compile(
          "<(?:p|div|h[1-6]|ul|ol|li|section|article|center|font|span|table|tr|td|th)[\\s>]",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OPENING =
      Pattern.compile(
          "(?:\\xEF\\xBB\\xBF|\\xFF\\xFE|\\xFE\\xFF)?\\s*<(?:!doctype\\s+html|html)[\\s>]",
          Pattern.CASE_INSENSITIVE);

  private Markup() {}

  /** The first thing is the opening of an HTML page: no other format begins so. */
  static boolean opensPage(String text) {
    return OPENING.matcher(text).lookingAt();
  }

  /**
   * True for a whole page and for a fragment in which markup makes the lines. False for text and
   * Markdown, also when tables or line breaks are written into it as tags.
   */
  static boolean isPage(String text) {
    if (text.indexOf('<') < 0) return false;
    if (DOCUMENT.matcher(text).find()) return true;
    if (!BLOCK.matcher(text).find()) return false;
    int tagged = 0;
    int plain = 0;
    for (String line : text.lines().toList()) {
      if (line.indexOf('<') >= 0 && BLOCK.matcher(line).find()) tagged++;
      else if (!line.isBlank() && line.indexOf('<') < 0) plain++;
    }
    return tagged > 0 && tagged >= plain;
  }
}
