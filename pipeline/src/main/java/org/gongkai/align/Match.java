package org.gongkai.align;

import static org.gongkai.fact.Testimony.agrees;
import static org.gongkai.fact.Testimony.disagrees;
import static org.gongkai.fact.Testimony.silent;
import static org.gongkai.fact.Witness.LABEL;

import org.gongkai.fact.Testimony;

/**
 * How the words around a row of values name a row of the form.
 *
 * @param kind the strength of the witness
 * @param distance characters to change until the label is the form's
 */
record Match(Kind kind, int distance) {

  /** From sure to silent. */
  enum Kind {
    /** The label is the form's, numbering and brackets aside. */
    EXACT,
    /** A slip away from the form's label and from no other. */
    NEAR,
    /** A piece of the form's label. */
    PIECE,
    /** No words of its own. */
    NONE,
    /** Words that mean no row of this form. */
    UNKNOWN,
    /** Words that name another row. */
    OTHER
  }

  /** Enough to name a row when the order of rows agrees. */
  boolean isStrong() {
    return kind == Kind.EXACT || kind == Kind.NEAR;
  }

  /** What the label says of the row. */
  Testimony testimony() {
    return switch (kind) {
      case EXACT -> agrees(LABEL, "exact");
      case NEAR -> agrees(LABEL, distance == 1 ? "1 character off" : distance + " characters off");
      case PIECE -> agrees(LABEL, "a piece of it");
      case NONE -> silent(LABEL, "none printed");
      case UNKNOWN -> silent(LABEL, "not of the form");
      case OTHER -> disagrees(LABEL, "names another row");
    };
  }
}
