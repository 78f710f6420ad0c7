package org.gongkai.generate.fault;

import java.util.Random;
import org.gongkai.generate.TrueReport;

/**
 * Words as some page has them.
 *
 * @param fault id of the fault that prints them
 * @param part where they stand
 * @param printed the words of the form that they replace or follow; empty where they stand alone
 * @param becomes the words as seen, with blanks to fill such as {@code {year}}; empty where words
 *     are lost
 * @param reason where the like was seen
 */
public record Oddity(String fault, Part part, String printed, String becomes, String reason) {

  /** The same with its blanks filled in. */
  Oddity filled(TrueReport report, Random random) {
    return new Oddity(
        fault,
        part,
        Template.filled(printed, report, random),
        Template.filled(becomes, report, random),
        reason);
  }

  /** What of a report the words belong to. */
  public enum Part {
    /** The headline. */
    TITLE,
    /** The heading of a section. */
    SECTION,
    /** Running text. */
    PASSAGE,
    /** Over columns. */
    HEADING,
    /** Beside several rows. */
    GROUP,
    /** Beside one row. */
    LABEL,
    /** Beside or instead of a figure. */
    VALUE,
    /** Single characters anywhere in words. */
    CHARACTER
  }
}
