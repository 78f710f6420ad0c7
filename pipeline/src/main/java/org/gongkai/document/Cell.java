package org.gongkai.document;

/**
 * One printed cell, verbatim.
 *
 * @param text as printed; empty when the cell is blank; lines are separated by {@code \n}
 * @param row 0-based row in its grid
 * @param column 0-based column in its grid, spans counted
 * @param rowSpan rows covered, at least 1
 * @param columnSpan columns covered, at least 1
 * @param address where a reader of the file finds it, such as {@code page 3, box 71 302 96 314} or
 *     {@code Sheet1!B4}; empty where row and column say it
 */
public record Cell(String text, int row, int column, int rowSpan, int columnSpan, String address) {

  /** A cell that covers one row and one column. */
  public static Cell of(String text, int row, int column) {
    return new Cell(text, row, column, 1, 1, "");
  }

  /** Nothing is printed in it. */
  public boolean isBlank() {
    return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }
}
