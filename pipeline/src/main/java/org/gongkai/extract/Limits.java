package org.gongkai.extract;

/**
 * Sizes beyond which a file is no report: reached in linear time, and reported as failures. They
 * keep the readers safe, whatever is configured; what a user may want to change is in {@link
 * DocumentLimits}.
 */
public final class Limits {
  /** The longest reports have 2 MB of text. */
  public static final int TEXT_BYTES = 8 << 20;

  /** A whole report in one line has under 100,000 characters. */
  public static final int LINE = 1_000_000;

  /** The longest reports have a few thousand lines. */
  public static final int LINES = 500_000;

  /** Reports exported from Word have up to 50,000 tags; half a million take 200 MB as a tree. */
  public static final int TAGS = 500_000;

  /** The widest form has 15 columns; a span beyond this is a slip or an attack. */
  public static final int SPAN = 200;

  /** Pages laid out by tables nest up to 20; deeper ones would lose their cells. */
  public static final int TABLE_DEPTH = 100;

  /** A report has three tables, cut at every page a few dozen. */
  public static final int TABLES_IN_TEXT = 1000;

  /** What browsers accept in a row. */
  public static final int COLUMNS = 1000;

  /**
   * As in browsers; beyond it the parser loses rows, and a walk of the tree could lose the stack.
   */
  public static final int DEPTH = 512;

  /** A longer cell is no cell of a form but a part of the page laid out by a table. */
  public static final int CELL_CHARACTERS = 1000;

  /** Labels written one character a line have up to 15 lines. */
  public static final int CELL_LINES = 40;

  /** What a package holds unpacked; a report with its pictures has up to 60 MB. */
  public static final int UNPACKED_BYTES = 256 << 20;

  /** One part of a package that is read; the longest reports have 10 MB of mark-up. */
  public static final int PART_BYTES = 64 << 20;

  /** A report with a picture on every page has a few hundred. */
  public static final int PARTS = 10_000;

  /** Reports have up to 5,000 cells; a sheet of figures that is none may have millions. */
  public static final int CELLS = 200_000;

  private Limits() {}
}
