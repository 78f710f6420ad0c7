package org.gongkai.generate.fault;

import java.util.List;
import java.util.Random;
import org.gongkai.fact.Place;
import org.gongkai.generate.SheetCell;

/**
 * The label of a row is gone, as where it was taken for a word of the site's menu. Its figures and
 * those next to it are no longer sure.
 */
record LostLabel() implements Planted.Edit {

  @Override
  public boolean plant(Draft draft, Random random) {
    List<CellSpot> labels =
        draft.cells(c -> c.kind() == SheetCell.Kind.LABEL && !c.text().isBlank()).stream()
            .filter(s -> SheetRows.hasFigures(row(draft, s.part(), s.row())))
            .toList();
    if (labels.isEmpty()) return false;
    CellSpot spot = Draw.one(labels, random);
    draft.put(spot, draft.cell(spot).withText(""));
    for (int row = spot.row() - 1; row <= spot.row() + 1; row++) doubt(draft, spot.part(), row);
    return true;
  }

  private static void doubt(Draft draft, int part, int row) {
    if (row < 0 || row >= draft.sheet(part).rows().size()) return;
    for (SheetCell cell : row(draft, part, row)) {
      Place place = cell.place().orElse(null);
      if (place != null) draft.truth().doubt(place);
    }
  }

  private static List<SheetCell> row(Draft draft, int part, int row) {
    return draft.sheet(part).rows().get(row);
  }
}
