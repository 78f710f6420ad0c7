package org.gongkai.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the number of a span attribute the way browsers do. */
final class Span {
  private static final Pattern NUMBER = Pattern.compile("\\s*\\+?(\\d+)");

  /** Nine digits fit into an int. */
  private static final int MOST_DIGITS = 9;

  private Span() {}

  /** The leading digits; 1 when there are none, as in {@code -1}, {@code abc} and nothing. */
  static int of(String attribute) {
    Matcher number = NUMBER.matcher(attribute);
    if (!number.lookingAt()) return 1;
    String digits = number.group(1);
    return digits.length() > MOST_DIGITS ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }
}
