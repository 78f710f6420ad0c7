package org.gongkai.extract.pdf;

import org.gongkai.extract.ruling.Box;

/**
 * A line of words and the page that it stands on.
 *
 * @param line on the page turned upright
 * @param page 1 for the first
 * @param turn how that page is turned
 */
record PrintedLine(TextLine line, int page, QuarterTurn turn) {

  String text() {
    return line.text();
  }

  boolean isAbove(Box box) {
    return line.box().centreY() < box.top();
  }

  /** Where a part of the line stands. */
  String address(Box part) {
    return turn.shown(part).onPage(page);
  }
}
