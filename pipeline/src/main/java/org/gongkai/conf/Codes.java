package org.gongkai.conf;

import java.util.regex.Pattern;

/** How codes and positions are spelt in the code lists. */
final class Codes {
  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*");

  private Codes() {}

  /** Whether the text is a dotted snake_case code; another text is a problem. */
  static boolean isCode(ConfFile file, String text, int line) {
    if (CODE.matcher(text).matches()) return true;
    file.problem(line, "Cannot use '" + text + "' as a code; write it like denied.state_secret");
    return false;
  }

  /** Whether the text is the expected position; another text is a problem. */
  static boolean isPosition(ConfFile file, String text, int expected, int line) {
    if (text.equals(Integer.toString(expected))) return true;
    file.problem(line, "Cannot use the position '" + text + "'; counted it is " + expected);
    return false;
  }
}
