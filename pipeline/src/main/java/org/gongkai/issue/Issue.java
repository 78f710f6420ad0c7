package org.gongkai.issue;

import java.util.List;
import java.util.Optional;

/**
 * A doubt about the data of one report. The data stays published.
 *
 * @param rule kebab-case id of the rule or finding, named for the bad state
 * @param severity how much it weighs
 * @param message one sentence with the values
 * @param leftSide the one side of a broken identity, as a formula with its value
 * @param rightSide the other side
 * @param cells the cells concerned, as {@code section/category/breakdown}
 */
public record Issue(
    String rule,
    Severity severity,
    String message,
    Optional<String> leftSide,
    Optional<String> rightSide,
    List<String> cells) {
  public Issue {
    cells = List.copyOf(cells);
  }

  /** An issue without two sides. */
  public static Issue of(String rule, Severity severity, String message, List<String> cells) {
    return new Issue(rule, severity, message, Optional.empty(), Optional.empty(), cells);
  }
}
