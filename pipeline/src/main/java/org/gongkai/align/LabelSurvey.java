package org.gongkai.align;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gongkai.fact.Fact;
import org.gongkai.fact.Section;
import org.gongkai.form.FormCatalog;
import org.gongkai.form.UnknownLabel;

/**
 * Looks through the tables once more when they are read, for words that no form has. Changes
 * nothing of what was read.
 */
final class LabelSurvey {
  private final Map<Section, KnownLabels> known = new EnumMap<>(Section.class);

  LabelSurvey(FormCatalog catalog) {
    for (Section section : Section.values())
      if (!catalog.of(section).isEmpty()) known.put(section, new KnownLabels(catalog, section));
  }

  /** The unknown words of every table with a fact, by section, each once. */
  List<UnknownLabel> of(List<Line> lines, List<Fact> facts) {
    ValueLines values = ValueLines.of(lines);
    Map<Section, SortedMap<Integer, List<Fact>>> read = new EnumMap<>(Section.class);
    int before = -1;
    List<Fact> row = List.of();
    for (Fact fact : facts) {
      if (fact.provenance().isEmpty()) continue;
      int line = values.of(fact.provenance().get());
      boolean goesOn = line == before && row.get(0).place().section() == fact.place().section();
      if (!goesOn) row = row(fact.place().section(), line, read);
      row.add(fact);
      before = line;
    }
    List<UnknownLabel> found = new ArrayList<>();
    for (Section section : read.keySet()) found.addAll(table(section, read, lines).unknown());
    return found;
  }

  private static List<Fact> row(
      Section section, int line, Map<Section, SortedMap<Integer, List<Fact>>> read) {
    return read.computeIfAbsent(section, s -> new TreeMap<>())
        .computeIfAbsent(line, l -> new ArrayList<>());
  }

  private TableSurvey table(
      Section section, Map<Section, SortedMap<Integer, List<Fact>>> read, List<Line> lines) {
    Set<Integer> others = new HashSet<>();
    read.forEach(
        (other, own) -> {
          if (other != section) others.addAll(own.keySet());
        });
    SortedMap<Integer, List<Fact>> own = read.get(section);
    KnownLabels words = known.get(section);
    TableRegion region =
        TableRegion.of(
            lines, new TableRegion.Bounds(section, words, new TreeSet<>(own.keySet()), others));
    return new TableSurvey(section, words, lines, own, region);
  }
}
