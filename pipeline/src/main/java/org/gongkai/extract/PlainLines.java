package org.gongkai.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** The lines of a plain text as they are printed. */
final class PlainLines {
  /** Also the line, paragraph and page separators of Unicode, of Word and of PDF texts. */
  private static final Pattern LINE_BREAK =
      Pattern.compile("\\r\\n|[\\n\\r\\u000B\\f\\u0085\\u2028\\u2029]");

  private PlainLines() {}

  /**
   * The lines, verbatim but for what nobody sees: zero-width and control characters.
   *
   * @param notes receives how many control characters were left out
   */
  static List<String> of(String text, List<String> notes) {
    List<String> lines = new ArrayList<>();
    int dropped = 0;
    for (String line : Arrays.asList(LINE_BREAK.split(text, -1))) {
      check(line, lines.size());
      String visible = withoutControls(line);
      dropped += line.length() - visible.length();
      lines.add(withoutZeroWidth(visible));
    }
    if (dropped > 0) notes.add(dropped + " control characters were left out");
    return lines;
  }

  private static void check(String line, int before) {
    if (line.length() > Limits.LINE)
      throw ExtractionException.limit("a line of " + line.length() + " characters", Limits.LINE);
    if (before == Limits.LINES) throw ExtractionException.limit("so many lines", Limits.LINES);
  }

  private static String withoutControls(String line) {
    return kept(line, c -> !InvisibleCharacters.isControl((char) c));
  }

  private static String withoutZeroWidth(String line) {
    return kept(line, c -> !InvisibleCharacters.isZeroWidth((char) c));
  }

  private static String kept(String line, IntPredicate which) {
    StringBuilder kept = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++)
      if (which.test(line.charAt(i))) kept.append(line.charAt(i));
    return kept.length() == line.length() ? line : kept.toString();
  }
}
