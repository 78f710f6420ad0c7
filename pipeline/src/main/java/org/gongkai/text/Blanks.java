package org.gongkai.text;

/** Blanks as scraped pages have them: also no-break, ideographic and zero-width ones. */
public final class Blanks {
  private Blanks() {}

  /** Whether the code point prints nothing. */
  public static boolean isBlank(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || Character.getType(codePoint) == Character.FORMAT;
  }

  /** The text without any blank. */
  public static String removed(String text) {
    if (!hasBlank(text)) return text;
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (!isBlank(c)) kept.appendCodePoint(c);
      i += Character.charCount(c);
    }
    return kept.toString();
  }

  private static boolean hasBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c) || isBlank(c)) return true;
    }
    return false;
  }
}
