package org.gongkai.fact;

import java.util.Locale;

/** What can tell where a printed cell belongs. */
public enum Witness {
  /** The words beside its row. */
  LABEL(Axis.ROW),
  /** Where its row stands among the rows of the form. */
  ORDER(Axis.ROW),
  /** The rows of the table add up to its total rows, column by column. */
  COLUMN_SUM(Axis.ROW),
  /** The words over its column. */
  HEADING(Axis.COLUMN),
  /** Its position among the cells of its printed row. */
  GRID(Axis.COLUMN),
  /** The figures of its row add up to the row's total. */
  ROW_SUM(Axis.COLUMN);

  /** What a witness speaks for. */
  enum Axis {
    ROW,
    COLUMN;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Axis axis;

  Witness(Axis axis) {
    this.axis = axis;
  }

  Axis axis() {
    return axis;
  }

  /** The spelling in evidence and messages, such as {@code row sum}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
