package org.gongkai.generate.fault;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;
import org.gongkai.generate.SheetCell;

/**
 * A row is printed twice, or not at all.
 *
 * @param twice or not at all
 */
record RepeatedRow(boolean twice) implements Planted.Edit {

  @Override
  public boolean plant(Draft draft, Random random) {
    Set<Place> once = draft.printedOnce();
    List<CellSpot> labels =
        draft.cells(c -> c.kind() == SheetCell.Kind.LABEL).stream()
            .filter(s -> hasRoom(draft, s, once))
            .toList();
    if (labels.isEmpty()) return false;
    CellSpot spot = Draw.one(labels, random);
    SheetRows rows = new SheetRows(draft.rows(spot.part()));
    if (twice) rows.add(spot.row(), rows.own(spot.row()));
    else drop(draft, rows, spot.row());
    draft.rows(spot.part(), rows.rows());
    return true;
  }

  /** The last table has one row only: without it there is no table. */
  private static boolean hasRoom(Draft draft, CellSpot label, Set<Place> once) {
    return draft.sheet(label.part()).section() != Section.DISPUTE
        && isOwn(draft.sheet(label.part()).rows().get(label.row()), once);
  }

  /** Its figures stand nowhere else, and every one of them in a cell of the form. */
  private static boolean isOwn(List<SheetCell> row, Set<Place> once) {
    return SheetRows.hasFigures(row)
        && row.stream()
            .filter(c -> c.kind() == SheetCell.Kind.VALUE)
            .allMatch(c -> c.place().filter(once::contains).isPresent());
  }

  private static void drop(Draft draft, SheetRows rows, int row) {
    for (SheetCell cell : rows.rows().get(row)) cell.place().ifPresent(draft.truth()::forget);
    rows.remove(row);
  }
}
