package org.gongkai.generate.fault;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.gongkai.fact.Section;
import org.gongkai.generate.PrintedLine;

/**
 * Lines that have stood before are gone, as where a cleaner takes repetition for noise. A table
 * that has lost figures this way no longer tells whose the others are.
 *
 * @param whole all over the file, not from some row of a table on
 */
record Deduplicated(boolean whole) implements PlantedInLines.Edit {

  @Override
  public boolean plant(Sheaf sheaf, Random random) {
    if (sheaf.isMarkup()) return false;
    List<Integer> rows = sheaf.where(PrintedLine::isTable);
    if (rows.isEmpty()) return false;
    int from = whole ? 0 : Draw.one(rows, random);
    Set<String> seen = new HashSet<>();
    List<PrintedLine> kept = new ArrayList<>();
    Set<Section> robbed = new HashSet<>();
    for (int i = 0; i < sheaf.lines().size(); i++) {
      PrintedLine line = sheaf.lines().get(i);
      if (seen.add(line.text().strip()) || i < from) kept.add(line);
      else line.places().forEach(place -> robbed.add(place.section()));
    }
    if (kept.size() == sheaf.lines().size()) return false;
    sheaf.keep(kept);
    sheaf.truth().doubt(place -> robbed.contains(place.section()));
    return true;
  }
}
