package org.gongkai.fact;

import java.util.Locale;

/** The official table that a fact belongs to. */
public enum Section {
  /** Section two: what is disclosed on the agency's own initiative. */
  DISCLOSURE,
  /** Section three: requests received and how they ended. */
  REQUEST,
  /** Section four: administrative review and litigation. */
  DISPUTE,
  /** The sheet of 2014-2018 and older annexes. */
  STATISTIC;

  /** The spelling in files and tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The section with that code; throws {@link IllegalArgumentException} on another. */
  public static Section from(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
