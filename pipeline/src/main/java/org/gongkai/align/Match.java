package org.gongkai.align;

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
}
