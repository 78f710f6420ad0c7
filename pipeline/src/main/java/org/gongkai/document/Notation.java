package org.gongkai.document;

/** How a table was written down, and so what its layout can be trusted for. */
public enum Notation {
  /** Rows, columns and spans as marked up; the column of a cell is its printed column. */
  MARKUP(true, true, true),
  /** A row a line with visible cells; spans may be padded or not, so columns shift between rows. */
  ROWS(true, false, true),
  /** One cell after another; where a row ends is not printed. */
  CELLS(false, false, true),
  /** Printed lines of words; blank cells leave no trace. */
  WORDS(false, false, false);

  private final boolean rowsPrinted;
  private final boolean columnsPrinted;
  private final boolean blanksPrinted;

  Notation(boolean rowsPrinted, boolean columnsPrinted, boolean blanksPrinted) {
    this.rowsPrinted = rowsPrinted;
    this.columnsPrinted = columnsPrinted;
    this.blanksPrinted = blanksPrinted;
  }

  /** A row of the grid is a row of the table. */
  public boolean rowsPrinted() {
    return rowsPrinted;
  }

  /** The column index of a cell is the printed column. */
  public boolean columnsPrinted() {
    return columnsPrinted;
  }

  /** A blank cell can be told from a cell that is not there. */
  public boolean blanksPrinted() {
    return blanksPrinted;
  }
}
