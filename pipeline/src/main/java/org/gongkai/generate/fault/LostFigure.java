package org.gongkai.generate.fault;

import java.util.List;
import java.util.Random;
import org.gongkai.fact.Place;
import org.gongkai.generate.SheetCell;

/**
 * A figure is gone and has left no cell: those beside it may have moved, so the row is no longer
 * sure.
 */
record LostFigure() implements Planted.Edit {

  @Override
  public boolean plant(Draft draft, Random random) {
    List<CellSpot> figures = draft.figures();
    if (figures.isEmpty()) return false;
    CellSpot spot = Draw.one(figures, random);
    Place place = draft.cell(spot).place().orElseThrow();
    List<List<SheetCell>> rows = draft.rows(spot.part());
    rows.get(spot.row()).remove(spot.at());
    draft.rows(spot.part(), rows);
    draft.truth().forget(place);
    draft.truth().doubt(Truth.sameRow(place));
    return true;
  }
}
