package org.gongkai.fact;

import java.util.Locale;

/** Whose figures a table holds. */
public enum Scope {
  /** The agency alone. */
  OWN,
  /** The agency and the bodies below it. */
  ROLLED_UP,
  UNKNOWN;

  /** The spelling in files and tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
