package org.gongkai.issue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What a person decided about an issue; it outlives every reading of the document.
 *
 * @param issueKey the issue
 * @param decision what it is
 * @param reason one sentence
 * @param by who decided
 * @param until the last day on which it holds; empty for ever
 */
public record Verdict(
    String issueKey, Decision decision, String reason, String by, Optional<LocalDate> until) {

  /** What an issue turned out to be. */
  public enum Decision {
    /** The number is wrong: the issue stands. */
    CONFIRMED,
    /** A false alarm: nothing is wrong or strange. */
    DISMISSED,
    /** Strange and right, for the reason given. */
    EXPLAINED;

    /** The spelling in files and tables. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether it has run out before that day. */
  public boolean isExpired(LocalDate day) {
    return until.filter(day::isAfter).isPresent();
  }
}
