package org.gongkai.form;

import java.util.Locale;
import org.gongkai.fact.Section;

/**
 * Words that stand in an official table and are no label of its forms, or one with slips.
 *
 * @param section the table
 * @param kind whether they stand as the label of a row or as the heading of a column
 * @param reading what the reader made of them
 * @param label normalized, the same for all spellings that are read alike
 * @param verbatim as printed, the pieces of a broken label joined
 * @param nearestCode the category or breakdown whose label is nearest; empty when two are equally
 *     near or none is alike
 * @param nearestLabel that label as in the form; empty when none is alike
 * @param distance characters to change until the two are the same
 */
public record UnknownLabel(
    Section section,
    Kind kind,
    Reading reading,
    String label,
    String verbatim,
    String nearestCode,
    String nearestLabel,
    int distance) {

  /** Where the words stand. */
  public enum Kind {
    /** Beside figures. */
    ROW,
    /** Above figures. */
    COLUMN;

    /** The spelling in files and tables. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What the reader made of the words. */
  public enum Reading {
    /** Nothing: they name no row and no column. */
    UNKNOWN,
    /** They were read as the nearest label, a few characters away. */
    NEAR;

    /** The spelling in files and tables. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
