package org.gongkai.generate.fault;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;
import org.gongkai.generate.PrintedLine;

/**
 * The file begins too late: before its first table, or within its tables. What is left of a table
 * without its head is not sure, nor is anything where the rest names several years.
 */
record CutHead() implements PlantedInLines.Edit {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)20[12]\\d(?!\\d)");

  @Override
  public boolean plant(Sheaf sheaf, Random random) {
    List<Integer> rows = sheaf.where(PrintedLine::isTable);
    if (rows.size() < 2) return false;
    boolean within = random.nextBoolean();
    int first = within ? Draw.one(rows.subList(0, rows.size() / 2), random) : rows.get(0);
    if (first == 0) return false;
    int cut = within ? first : 1 + random.nextInt(first);
    boolean table = sheaf.lines().subList(0, cut).stream().anyMatch(PrintedLine::isTable);
    sheaf.keep(sheaf.lines().subList(cut, sheaf.lines().size()));
    if (table) headless(sheaf).ifPresent(s -> sheaf.truth().doubt(p -> p.section() == s));
    if (years(sheaf) > 1) sheaf.truth().doubt(place -> true);
    return true;
  }

  /** How many years are named; figures without one year are nobody's. */
  private static long years(Sheaf sheaf) {
    return sheaf.lines().stream()
        .filter(line -> !line.isTable())
        .flatMap(line -> YEAR.matcher(line.text()).results())
        .map(MatchResult::group)
        .distinct()
        .count();
  }

  /** The table whose rows come first. */
  private static Optional<Section> headless(Sheaf sheaf) {
    return sheaf.lines().stream()
        .flatMap(line -> line.places().stream())
        .map(Place::section)
        .findFirst();
  }
}
