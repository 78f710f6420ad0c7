package org.gongkai.generate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.fact.Place;

/**
 * The words and tables of a report before a layout prints them.
 *
 * @param report what is true
 * @param title the headline; empty where it is lost
 * @param parts sections, passages and tables in reading order
 * @param truth what a reader may say of each cell that is on the page
 */
public record Manuscript(
    TrueReport report, String title, List<Part> parts, Map<Place, Expected> truth) {
  public Manuscript {
    parts = List.copyOf(parts);
    truth = Collections.unmodifiableMap(new LinkedHashMap<>(truth));
  }

  /** The same report with other words and another truth. */
  public Manuscript with(List<Part> others, Map<Place, Expected> otherTruth) {
    return new Manuscript(report, title, others, otherTruth);
  }
}
