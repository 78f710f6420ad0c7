package org.gongkai.warehouse;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongkai.fact.CellValue;
import org.gongkai.fact.Fact;
import org.gongkai.fact.Section;

/** Counts of what a report holds, kept beside it so that a build need not open its cells. */
final class FactCounts {
  private FactCounts() {}

  static Map<Section, Integer> bySection(List<Fact> facts) {
    Map<Section, Integer> counts = new EnumMap<>(Section.class);
    for (Section section : Section.values()) counts.put(section, 0);
    for (Fact fact : facts) counts.merge(fact.place().section(), 1, Integer::sum);
    return counts;
  }

  static int reported(List<Fact> facts) {
    return (int) facts.stream().filter(f -> f.value() instanceof CellValue.Reported).count();
  }

  static int cells(List<Fact> facts) {
    return (int) facts.stream().flatMap(f -> f.provenance().stream()).distinct().count();
  }
}
