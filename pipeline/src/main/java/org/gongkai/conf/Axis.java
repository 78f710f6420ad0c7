package org.gongkai.conf;

import java.util.List;
import java.util.Optional;

/** Over what a rule or a formula is repeated. */
enum Axis {
  /** Applied once. */
  NONE,
  /** Applied to each row. */
  CATEGORY,
  /** Applied to each column. */
  BREAKDOWN;

  private static final List<String> CODES = List.of("none", "category", "breakdown");

  /** The axis with that code; an unknown one is a problem. */
  static Optional<Axis> from(Located code, ConfFile file) {
    if (!file.isOneOf("axis", code.text(), CODES, code.line())) return Optional.empty();
    return Optional.of(values()[CODES.indexOf(code.text())]);
  }
}
