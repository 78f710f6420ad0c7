package org.gongkai.issue;

import java.util.Locale;

/** How much an issue weighs. */
public enum Severity {
  /** An identity of the form is broken or cells cannot be placed: leave out of official sums. */
  ERROR,
  /** Suspicious: look before you cite. */
  WARNING,
  /** Worth knowing. */
  INFO;

  /** The spelling in files and tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
