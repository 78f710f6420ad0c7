package org.gongkai.warehouse;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What became of a landed document in a snapshot. */
public enum ReportStatus {
  /** Its facts stand for its agency and year. */
  PUBLISHED,
  /** Another report stands for its agency and year, or other bytes lie at its place. */
  SUPERSEDED,
  /** The same bytes are in the warehouse under another path. */
  DUPLICATE,
  /** It was read, and whose or of which year it is cannot be told. */
  UNIDENTIFIED,
  /** Not an annual report, or no table could be read. */
  REJECTED,
  /** An exception or a limit. */
  FAILED;

  /** Those that need somebody's eyes. */
  public static final Set<ReportStatus> IN_TROUBLE =
      Set.copyOf(EnumSet.of(UNIDENTIFIED, REJECTED, FAILED));

  /** The spelling in files and tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
