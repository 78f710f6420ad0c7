package org.gongkai.generate.fault;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.gongkai.generate.SheetCell;
import org.gongkai.generate.SheetCell.Kind;

/**
 * A blank or a line break inside some labels, groups or headings.
 *
 * @param kinds which cells
 * @param patch what is put between two of their characters
 */
record PatchedLabels(Set<Kind> kinds, String patch) implements Planted.Edit {
  private static final double SHARE = 0.3;

  @Override
  public boolean plant(Draft draft, Random random) {
    List<CellSpot> roomy = draft.changeable(c -> kinds.contains(c.kind()) && isLong(c));
    for (CellSpot spot : Draw.some(roomy, SHARE, random)) {
      String text = draft.cell(spot).text();
      int at = place(text, random);
      draft.put(
          spot, draft.cell(spot).withText(text.substring(0, at) + patch + text.substring(at)));
    }
    return !roomy.isEmpty();
  }

  /** Long enough to be broken. */
  private static boolean isLong(SheetCell cell) {
    return cell.text().length() >= 4 && cell.text().indexOf('\n') < 0;
  }

  /** Behind the numbering: at least two characters before and one behind. */
  private static int place(String text, Random random) {
    return 2 + random.nextInt(text.length() - 2);
  }
}
