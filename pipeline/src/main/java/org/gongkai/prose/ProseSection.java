package org.gongkai.prose;

import java.util.Locale;

/** The sections of an annual report, in the order of the official format. */
public enum ProseSection {
  /** Above the first heading, or where headings are missing. */
  HEAD,
  OVERVIEW,
  DISCLOSURE,
  REQUEST,
  DISPUTE,
  PROBLEMS,
  OTHER;

  /** The spelling in files and tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
