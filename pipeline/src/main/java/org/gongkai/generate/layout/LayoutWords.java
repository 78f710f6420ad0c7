package org.gongkai.generate.layout;

import java.util.Map;
import org.gongkai.fact.Section;

/**
 * Words that sites, scrapers and converters put around tables: {@code conf/generate/layouts.yaml}.
 *
 * @param labelHead what a converter makes up as the heading over labels
 * @param figureHead what it makes up as the heading over figures, before their number
 * @param captions over tables that were cut out of a PDF file, by the code of the official table
 * @param pair around two reports side by side
 */
public record LayoutWords(
    String labelHead, String figureHead, Map<String, String> captions, Pair pair) {
  public LayoutWords {
    captions = captions == null ? null : Map.copyOf(captions);
  }

  /**
   * Words around two reports side by side.
   *
   * @param title of the page
   * @param rates the line under it
   * @param head over both halves
   * @param single over a table that stands alone
   * @param rate under the heading of a section
   * @param difference over a table that compares figures of both
   * @param differenceHead its head
   */
  public record Pair(
      String title,
      String rates,
      String head,
      String single,
      String rate,
      String difference,
      String differenceHead) {}

  String caption(Section section) {
    return "## " + captions.getOrDefault(section.code(), "");
  }
}
