package org.gongkai.extract;

/** Characters that a reader of the page does not see. */
final class InvisibleCharacters {
  private InvisibleCharacters() {}

  /** Zero-width and direction marks, byte order marks, soft hyphens. */
  static boolean isZeroWidth(char c) {
    return c == '\u00AD'
        || c >= '\u200B' && c <= '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2060' && c <= '\u2069'
        || c == '\uFEFF';
  }

  /** Control characters other than tab and line break. */
  static boolean isControl(char c) {
    return c < ' ' && c != '\t' && c != '\n' || c >= '\u007F' && c <= '\u009F';
  }
}
