package org.gongkai.extract;

/** Sizes beyond which a file is no report: reached in linear time, and reported as failures. */
final class Limits {
  /**
   * Pages with pictures inlined as base64 reach 20 MB; decoding needs a few times as much memory.
   */
  static final int BYTES = 64 << 20;

  /** The longest reports have 2 MB of text. */
  static final int TEXT_BYTES = 8 << 20;

  /** A whole report in one line has under 100,000 characters. */
  static final int LINE = 1_000_000;

  /** The longest reports have a few thousand lines. */
  static final int LINES = 500_000;

  /** Reports exported from Word have up to 50,000 tags; half a million take 200 MB as a tree. */
  static final int TAGS = 500_000;

  /** The widest form has 15 columns; a span beyond this is a slip or an attack. */
  static final int SPAN = 200;

  /** Pages laid out by tables nest up to 20; deeper ones would lose their cells. */
  static final int TABLE_DEPTH = 100;

  /** A report has three tables, cut at every page a few dozen. */
  static final int TABLES_IN_TEXT = 1000;

  /** What browsers accept in a row. */
  static final int COLUMNS = 1000;

  /**
   * As in browsers; beyond it the parser loses rows, and a walk of the tree could lose the stack.
   */
  static final int DEPTH = 512;

  /** A longer cell is no cell of a form but a part of the page laid out by a table. */
  static final int CELL_CHARACTERS = 1000;

  /** Labels written one character a line have up to 15 lines. */
  static final int CELL_LINES = 40;

  private Limits() {}
}
