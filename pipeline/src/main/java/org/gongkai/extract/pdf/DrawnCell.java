package org.gongkai.extract.pdf;

import org.gongkai.extract.ruling.Box;
import org.gongkai.text.Numbers;

/**
 * A cell of a drawn table.
 *
 * @param box on the page turned upright
 * @param text its lines
 * @param rowSpan rows covered
 * @param address where a reader of the file finds it
 */
record DrawnCell(Box box, String text, int rowSpan, String address) {
  /** So far apart are the edges of one column on two pages at most, in points. */
  static final double SAME_EDGE = 3;

  boolean isBlank() {
    return text.isEmpty();
  }

  /** Words, such as a label or a heading. */
  boolean isWorded() {
    return !text.isEmpty() && !Numbers.isValue(text);
  }

  boolean isInColumnOf(DrawnCell other) {
    return Math.abs(box.left() - other.box.left()) <= SAME_EDGE
        && Math.abs(box.right() - other.box.right()) <= SAME_EDGE;
  }

  /** The same cell with the lines that are printed on the next page. */
  DrawnCell with(DrawnCell rest) {
    return new DrawnCell(box, text + "\n" + rest.text, rowSpan, address);
  }
}
