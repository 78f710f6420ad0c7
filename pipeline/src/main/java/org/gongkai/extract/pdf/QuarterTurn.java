package org.gongkai.extract.pdf;

import org.gongkai.extract.ruling.Box;

/**
 * How a page must be turned for its text to be upright. Coordinates run from the upper left corner
 * of the page as shown, and of the page as turned.
 *
 * @param quarters how many times it is turned by 90 degrees clockwise, 0 to 3
 * @param width of the page as shown
 * @param height of the page as shown
 */
record QuarterTurn(int quarters, double width, double height) {

  /** The x of a spot on the turned page. */
  double x(double x, double y) {
    return switch (quarters) {
      case 0 -> x;
      case 1 -> height - y;
      case 2 -> width - x;
      default -> y;
    };
  }

  /** The y of a spot on the turned page. */
  double y(double x, double y) {
    return switch (quarters) {
      case 0 -> y;
      case 1 -> x;
      case 2 -> height - y;
      default -> width - x;
    };
  }

  /** A box as shown, on the turned page. */
  Box turned(Box shown) {
    return between(
        x(shown.left(), shown.top()),
        y(shown.left(), shown.top()),
        x(shown.right(), shown.bottom()),
        y(shown.right(), shown.bottom()));
  }

  /** A box of the turned page, as shown. */
  Box shown(Box turned) {
    return back().turned(turned);
  }

  private QuarterTurn back() {
    boolean lying = quarters % 2 == 1;
    return new QuarterTurn((4 - quarters) % 4, lying ? height : width, lying ? width : height);
  }

  private static Box between(double x1, double y1, double x2, double y2) {
    return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
  }
}
