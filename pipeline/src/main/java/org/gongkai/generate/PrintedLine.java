package org.gongkai.generate;

import java.util.List;
import org.gongkai.fact.Place;

/**
 * A line of a file.
 *
 * @param text without its line break
 * @param places the cells whose figures are printed in it, in printed order
 * @param isTable whether it belongs to a table
 */
public record PrintedLine(String text, List<Place> places, boolean isTable) {
  public PrintedLine {
    places = List.copyOf(places);
  }

  /** A line outside of tables. */
  public static PrintedLine prose(String text) {
    return new PrintedLine(text, List.of(), false);
  }
}
