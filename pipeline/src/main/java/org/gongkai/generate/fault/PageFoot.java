package org.gongkai.generate.fault;

import java.util.List;
import java.util.Random;
import org.gongkai.generate.PrintedLine;

/**
 * The number of a page between two lines of a table.
 *
 * @param feet such as a number between strokes
 */
record PageFoot(List<Oddity> feet) implements PlantedInLines.Edit {

  @Override
  public boolean plant(Sheaf sheaf, Random random) {
    List<Integer> within =
        sheaf.where(PrintedLine::isTable).stream()
            .filter(i -> i > 0 && sheaf.lines().get(i - 1).isTable())
            .toList();
    if (sheaf.isMarkup() || within.isEmpty() || feet.isEmpty()) return false;
    String foot = Draw.one(feet, random).becomes();
    String number = Template.page(random);
    sheaf
        .lines()
        .add(
            Draw.one(within, random),
            new PrintedLine(foot.replace("{page}", number), List.of(), true));
    return true;
  }
}
