package org.gongkai.generate.fault;

import java.util.List;
import java.util.Random;
import org.gongkai.fact.Place;
import org.gongkai.generate.PrintedLine;

/**
 * The file ends too soon.
 *
 * @param withinLine the last line is cut, too
 */
record CutEnd(boolean withinLine) implements PlantedInLines.Edit {

  @Override
  public boolean plant(Sheaf sheaf, Random random) {
    List<Integer> rows = sheaf.where(PrintedLine::isTable);
    if (rows.size() < 2) return false;
    // Behind the first tenth of the tables: a report without any figure tells nothing.
    int least = rows.size() / 10 + 1;
    int last = rows.get(least + random.nextInt(rows.size() - least));
    PrintedLine line = sheaf.lines().get(last);
    sheaf.keep(sheaf.lines().subList(0, last + 1));
    // Its label may have stood below the figures.
    for (Place place : line.places()) sheaf.truth().doubt(Truth.sameRow(place));
    if (!withinLine || line.text().length() < 2) return true;
    // Whether the last figure is whole cannot be seen, nor which of the row's figures it is.
    line.places().forEach(place -> sheaf.truth().doubtOrForget(place));
    int end = 1 + random.nextInt(line.text().length() - 1);
    sheaf.lines().set(last, cut(line, end));
    return true;
  }

  private static PrintedLine cut(PrintedLine line, int end) {
    return new PrintedLine(line.text().substring(0, end), line.places(), line.isTable());
  }
}
