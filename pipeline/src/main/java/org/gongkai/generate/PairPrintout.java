package org.gongkai.generate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.fact.Place;

/**
 * Two reports as a layout prints them.
 *
 * @param extension of the file, such as {@code txt}
 * @param lines of the file
 * @param left what a reader may say of each cell of the first report
 * @param right what a reader may say of each cell of the second report
 */
public record PairPrintout(
    String extension, List<String> lines, Map<Place, Expected> left, Map<Place, Expected> right) {
  public PairPrintout {
    lines = List.copyOf(lines);
    left = Collections.unmodifiableMap(new LinkedHashMap<>(left));
    right = Collections.unmodifiableMap(new LinkedHashMap<>(right));
  }

  /** The file's text. */
  public String text() {
    return String.join("\n", lines) + "\n";
  }
}
