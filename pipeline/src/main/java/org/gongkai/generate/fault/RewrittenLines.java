package org.gongkai.generate.fault;

import java.util.Random;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import org.gongkai.generate.PrintedLine;

/**
 * Every line is rewritten in the same way.
 *
 * @param change of a line
 * @param keeps whether the figures of a line can still be told from its text before and after
 */
record RewrittenLines(UnaryOperator<String> change, BiPredicate<String, String> keeps)
    implements PlantedInLines.Edit {

  @Override
  public boolean plant(Sheaf sheaf, Random random) {
    boolean changed = false;
    for (int i = 0; i < sheaf.lines().size(); i++) {
      PrintedLine line = sheaf.lines().get(i);
      String text = change.apply(line.text());
      if (text.equals(line.text())) continue;
      changed = true;
      if (!keeps.test(line.text(), text)) line.places().forEach(sheaf.truth()::doubtOrForget);
      sheaf.lines().set(i, new PrintedLine(text, line.places(), line.isTable()));
    }
    return changed;
  }
}
