package org.gongkai.extract.pdf;

import org.gongkai.extract.ruling.Box;

/**
 * A character, or a ligature of some, on a page turned so that it stands upright.
 *
 * @param text what it says; U+FFFD when its font does not tell
 * @param left where it begins
 * @param right where the next one is expected
 * @param baseline the y of the line that it stands on
 * @param size the height of its font
 * @param quarters how the page is turned for it, see {@link QuarterTurn}
 */
record Glyph(String text, double left, double right, double baseline, double size, int quarters) {
  /** What a font draws above and below the line; its own figures are often wrong. */
  private static final double ABOVE = 0.8;

  private static final double BELOW = 0.12;

  static final String UNTOLD = "\uFFFD";

  Box box() {
    return new Box(left, baseline - ABOVE * size, right, baseline + BELOW * size);
  }

  boolean isBlank() {
    return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /** The same character in the same place: bold print is made so, too. */
  boolean isPrintedOver(Glyph other) {
    return text.equals(other.text)
        && quarters == other.quarters
        && Math.abs(left - other.left) < 0.15 * size
        && Math.abs(baseline - other.baseline) < 0.15 * size;
  }
}
