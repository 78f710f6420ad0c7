package org.gongkai.fact;

import java.util.Locale;

/** What kind of place a fact's number was taken from. */
public enum Origin {
  TABLE,
  PROSE,
  DERIVED,
  CORRECTION;

  /** The spelling in files and tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
