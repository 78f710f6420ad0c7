package org.gongkai.generate.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;
import org.gongkai.generate.PrintedLine;

/**
 * One line of a table is printed twice, or not at all.
 *
 * @param twice or not at all
 */
record TableLine(boolean twice) implements PlantedInLines.Edit {

  @Override
  public boolean plant(Sheaf sheaf, Random random) {
    List<Integer> rows = sheaf.where(line -> line.isTable() && !line.text().isBlank());
    if (sheaf.isMarkup() || rows.isEmpty()) return false;
    int at = Draw.one(rows, random);
    PrintedLine line = sheaf.lines().get(at);
    if (twice) {
      if (!isWholeRow(sheaf, line)) doubtRows(sheaf, line);
      sheaf.lines().add(at, line);
    } else {
      if (line.places().isEmpty()) doubtTable(sheaf, at);
      doubtRows(sheaf, line);
      List<PrintedLine> kept = new ArrayList<>(sheaf.lines());
      kept.remove(at);
      sheaf.keep(kept);
    }
    return true;
  }

  /** Doubled as a whole, a row says the same twice. */
  private static boolean isWholeRow(Sheaf sheaf, PrintedLine line) {
    return line.places().stream()
        .allMatch(
            place ->
                sheaf.truth().cells().keySet().stream()
                    .filter(Truth.sameRow(place))
                    .allMatch(line.places()::contains));
  }

  private static void doubtRows(Sheaf sheaf, PrintedLine line) {
    for (Place place : line.places()) sheaf.truth().doubt(Truth.sameRow(place));
  }

  /** Without a label or a head its table is not sure. */
  private static void doubtTable(Sheaf sheaf, int at) {
    Optional<Section> next = section(sheaf.lines().subList(at, sheaf.lines().size()));
    next.ifPresent(section -> sheaf.truth().doubt(place -> place.section() == section));
    PrintedLine before = at == 0 ? PrintedLine.prose("") : sheaf.lines().get(at - 1);
    for (Place place : before.places())
      sheaf.truth().doubt(other -> other.section() == place.section());
  }

  private static Optional<Section> section(List<PrintedLine> lines) {
    return lines.stream().flatMap(line -> line.places().stream()).map(Place::section).findFirst();
  }
}
