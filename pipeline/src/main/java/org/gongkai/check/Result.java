package org.gongkai.check;

import java.util.Locale;

/** How a check ended, the worst last. */
public enum Result {
  /** Every figure was read, and nothing is wrong or strange. */
  CLEAN,
  /**
   * Something is strange: an issue with severity warning, a table that was not found, a cell that
   * could not be read, or an agency or a year that cannot be told.
   */
  WARNINGS,
  /** An identity of the form is broken, or rows cannot be placed: an issue with severity error. */
  ERRORS,
  /** No official table could be read. */
  UNREAD;

  /** The spelling in answers. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
