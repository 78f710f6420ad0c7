package org.gongkai.align;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.text.Script;

/**
 * A printed piece of text and where it stands.
 *
 * @param block 0-based block of the document
 * @param row 0-based row or line in the block
 * @param position 0-based position in that row
 * @param column the printed column, where the notation has one; else the position
 * @param text verbatim
 */
record Spot(int block, int row, int position, int column, String text) {

  /** Nothing is printed in it. */
  boolean isBlank() {
    return Script.isBlank(text);
  }

  /** Both stand in one printed row. */
  boolean isBeside(Spot other) {
    return row == other.row && block == other.block;
  }

  /** Spots as a message shows them. */
  static String texts(List<Spot> spots) {
    return spots.stream().map(spot -> spot.text().strip()).collect(Collectors.joining(" | "));
  }
}
