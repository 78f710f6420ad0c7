package org.gongkai.conf;

import java.util.OptionalInt;

/** Whole numbers from 1 on, as YAML files write them. */
final class WholeNumber {
  private WholeNumber() {}

  /** The number; another text is a problem, and empty. */
  static OptionalInt of(Located number, ConfFile file) {
    try {
      int value = Integer.parseInt(number.text());
      if (value > 0) return OptionalInt.of(value);
    } catch (NumberFormatException e) {
      // reported below, as a number that is too small is
    }
    file.problem(
        number.line(),
        "Cannot use '" + number + "'; write a whole number from 1 to " + Integer.MAX_VALUE);
    return OptionalInt.empty();
  }
}
