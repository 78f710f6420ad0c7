package org.gongkai.accuracy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.gongkai.fact.Place;
import org.gongkai.generate.Expected;
import org.gongkai.generate.GeneratedFile;

/**
 * What is true of one report on a page.
 *
 * @param form of its tables, such as {@code 2019} or {@code 2019+2021}; empty where it is not known
 * @param year the data year; empty where it is not checked
 * @param cells those that are on the page
 */
public record Truth(String form, OptionalInt year, Map<Place, Expected> cells) {
  public Truth {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  /** Of a generated report. */
  public static Truth of(GeneratedFile.Content content) {
    return new Truth(
        FormMix.of(content.report().forms()),
        OptionalInt.of(content.report().year()),
        content.truth());
  }
}
