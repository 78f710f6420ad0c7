package org.gongkai.generate.fault;

import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.generate.SheetCell;
import org.gongkai.generate.SheetCell.Kind;

/**
 * One character a line in narrow cells, as vertical writing is extracted.
 *
 * @param kinds which cells
 */
record StackedCharacters(Set<Kind> kinds) implements Planted.Edit {

  @Override
  public boolean plant(Draft draft, Random random) {
    var narrow = draft.changeable(c -> kinds.contains(c.kind()) && isNarrow(c));
    if (narrow.isEmpty()) return false;
    // One column of groups, or one heading: no page stacks all of them.
    CellSpot spot = Draw.one(narrow, random);
    String text = draft.cell(spot).text();
    String stacked =
        text.codePoints().mapToObj(Character::toString).collect(Collectors.joining("\n"));
    draft.put(spot, draft.cell(spot).withText(stacked));
    return true;
  }

  private static boolean isNarrow(SheetCell cell) {
    return cell.columnSpan() == 1 && cell.text().length() >= 2 && cell.text().indexOf('\n') < 0;
  }
}
