package org.gongkai.generate.fault;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;
import org.gongkai.generate.PrintedLine;

/**
 * The file begins too late: before its first table, or within its tables. What is left of a table
 * without its head is not sure.
 */
record CutHead() implements PlantedInLines.Edit {

  @Override
  public boolean plant(Sheaf sheaf, Random random) {
    List<Integer> rows = sheaf.where(PrintedLine::isTable);
    if (rows.size() < 2) return false;
    boolean within = random.nextBoolean();
    int first = within ? Draw.one(rows.subList(0, rows.size() / 2), random) : rows.get(0);
    if (first == 0) return false;
    int cut = within ? first : 1 + random.nextInt(first);
    List<PrintedLine> gone = sheaf.lines().subList(0, cut);
    boolean table = gone.stream().anyMatch(PrintedLine::isTable);
    gone.forEach(sheaf::forget);
    gone.clear();
    if (table) headless(sheaf).ifPresent(s -> sheaf.truth().doubt(p -> p.section() == s));
    return true;
  }

  /** The table whose rows come first. */
  private static Optional<Section> headless(Sheaf sheaf) {
    return sheaf.lines().stream()
        .flatMap(line -> line.places().stream())
        .map(Place::section)
        .findFirst();
  }
}
