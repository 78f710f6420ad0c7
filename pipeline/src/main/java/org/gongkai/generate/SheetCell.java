package org.gongkai.generate;

import java.util.Optional;
import org.gongkai.fact.Place;

/**
 * A cell of a table before it is laid out.
 *
 * @param text as printed; lines are separated by {@code \n}
 * @param kind what it is for
 * @param rowSpan rows covered, at least 1
 * @param columnSpan columns covered, at least 1
 * @param place the cell of the long model; of {@link Kind#VALUE} cells alone, and empty for those
 *     of a row that no form has
 */
public record SheetCell(
    String text, Kind kind, int rowSpan, int columnSpan, Optional<Place> place) {

  /** What a cell of a table is for. */
  public enum Kind {
    /** Over columns. */
    HEADING,
    /** Beside several rows. */
    GROUP,
    /** Beside one row. */
    LABEL,
    /** A figure. */
    VALUE,
    /** Nothing: left from a span, or a corner. */
    FILLER
  }

  /** The same cell with other words. */
  public SheetCell withText(String other) {
    return new SheetCell(other, kind, rowSpan, columnSpan, place);
  }
}
