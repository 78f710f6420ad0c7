package org.gongkai.accuracy;

import java.util.Comparator;
import java.util.Locale;

/**
 * A line of the matrix.
 *
 * @param kind what its reports have in common
 * @param name which ones
 */
public record Line(Kind kind, String name) implements Comparable<Line> {
  private static final Comparator<Line> ORDER =
      Comparator.comparing(Line::kind).thenComparing(Line::name);

  /** What the reports of a line have in common. */
  public enum Kind {
    /** All generated ones, those with and those without faults. */
    TOTAL,
    /** The layout. */
    LAYOUT,
    /** The number of planted faults. */
    FAULTS,
    /** A planted fault; others may be in the same reports. */
    FAULT,
    /** The national form or mixture of forms. */
    FORM,
    /** All golden samples. */
    SAMPLES,
    /** One golden sample. */
    SAMPLE;

    /** The spelling in files. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public int compareTo(Line other) {
    return ORDER.compare(this, other);
  }
}
