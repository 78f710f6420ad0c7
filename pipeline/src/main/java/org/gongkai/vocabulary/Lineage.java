package org.gongkai.vocabulary;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * One body took over from another: one row of {@code agency_lineage}.
 *
 * @param predecessorId the body before
 * @param successorId the body after
 * @param year the first data year for which the successor answers; empty where it is not known
 * @param kind how it took over
 * @param reason what decided it
 */
public record Lineage(
    String predecessorId, String successorId, OptionalInt year, Kind kind, String reason) {

  /** How a body takes over. */
  public enum Kind {
    /** The same body under another name. */
    RENAME,
    /** It became a part of the other, which may have others. */
    MERGE,
    /** The other is a part of it; it ended. */
    SPLIT,
    /** Some of its work went over; it goes on. */
    TRANSFER;

    /** The spelling in files and tables. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The predecessor is no more. */
  public boolean ends() {
    return kind != Kind.TRANSFER;
  }
}
