package org.gongkai.generate.fault;

import java.util.List;
import java.util.Random;

/**
 * Nothing, a stroke or a word for "does not apply" instead of figures. None of them is a zero.
 *
 * @param signs what is printed; the cell is left empty where there are none
 * @param share of the figures; one cell where it is 0
 */
record EmptyCells(List<Oddity> signs, double share) implements Planted.Edit {

  @Override
  public boolean plant(Draft draft, Random random) {
    List<CellSpot> figures = draft.figures();
    String sign = signs.isEmpty() ? "" : Draw.one(signs, random).becomes();
    for (CellSpot spot : Draw.some(figures, share, random)) {
      draft.cell(spot).place().ifPresent(draft.truth()::blank);
      draft.put(spot, draft.cell(spot).withText(sign));
    }
    return !figures.isEmpty();
  }
}
