package org.gongkai.accuracy;

import java.util.Locale;

/** What is counted of reports. */
public enum Measure {
  /** Reports that are on the pages. */
  REPORTS,
  /** Reports of which nothing was read: rejected, failed or not found on their page. */
  NOT_READ,
  /** Official tables that owe at least one number. */
  TABLES,
  /** Tables of which every owed number is right and nothing is wrong. */
  TABLES_EXACT,
  /** Numbers that are printed and whose place can be told. */
  OWED,
  /** Owed numbers that were read as printed. */
  RIGHT,
  /** Owed numbers that were not read. */
  UNREADABLE,
  /** Wrong numbers of any kind, wrong years too. */
  WRONG,
  /** Wrong numbers with the status {@code reported}, in a report without an error. */
  SILENT_WRONG,
  /** Of the wrong ones: numbers where nothing or no number is printed. */
  INVENTED,
  /** Numbers whose place the page leaves open, read as printed. */
  UNDECIDABLE_RIGHT,
  /** Numbers whose place the page leaves open, not read. */
  UNDECIDABLE_LEFT,
  /** Of the wrong ones: reports that were read with another year. */
  YEAR_WRONG,
  /** Reports that were read without the name of an agency. */
  AGENCY_MISSING;

  /** The spelling in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
