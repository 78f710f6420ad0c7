package org.gongkai.generate.fault;

import java.util.List;
import java.util.Random;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;

/** The last column of the requests is left empty in many rows though the rows have figures. */
record BlankTotals() implements Planted.Edit {
  private static final double SHARE = 0.8;

  @Override
  public boolean plant(Draft draft, Random random) {
    List<CellSpot> totals =
        draft.figures().stream()
            .filter(s -> draft.cell(s).place().filter(BlankTotals::isTotal).isPresent())
            .toList();
    for (CellSpot spot : Draw.some(totals, SHARE, random)) {
      draft.cell(spot).place().ifPresent(draft.truth()::blank);
      draft.put(spot, draft.cell(spot).withText(""));
    }
    return !totals.isEmpty();
  }

  private static boolean isTotal(Place place) {
    return place.section() == Section.REQUEST && place.breakdown().equals("total");
  }
}
