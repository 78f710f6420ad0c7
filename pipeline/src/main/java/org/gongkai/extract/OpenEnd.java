package org.gongkai.extract;

/** Whether a page ends in a digit that nothing closes, as one that was cut does. */
final class OpenEnd {
  private OpenEnd() {}

  /** Line breaks close nothing: whoever stored a cut page may have added one. */
  static boolean of(String text) {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) end--;
    return end > 0 && Character.isDigit(text.charAt(end - 1));
  }
}
