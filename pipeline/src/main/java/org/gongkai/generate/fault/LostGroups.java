package org.gongkai.generate.fault;

import java.util.List;
import java.util.Random;
import org.gongkai.generate.SheetCell;
import org.gongkai.generate.SheetCell.Kind;

/** The cells beside several rows are gone; the rows' own labels still tell the rows apart. */
record LostGroups() implements Planted.Edit {

  @Override
  public boolean plant(Draft draft, Random random) {
    List<CellSpot> groups = draft.cells(c -> c.kind() == Kind.GROUP);
    if (groups.isEmpty()) return false;
    int part = Draw.one(groups, random).part();
    List<List<SheetCell>> rows = draft.rows(part);
    for (CellSpot spot : groups) if (spot.part() == part) widen(rows, spot.row(), draft.cell(spot));
    rows.forEach(row -> row.removeIf(c -> c.kind() == Kind.GROUP));
    draft.rows(part, rows);
    return true;
  }

  private static void widen(List<List<SheetCell>> rows, int from, SheetCell group) {
    int end = Math.min(rows.size(), from + group.rowSpan());
    for (int row = from; row < end; row++) {
      List<SheetCell> cells = rows.get(row);
      SheetRows.label(cells)
          .ifPresent(at -> cells.set(at, SheetRows.widened(cells.get(at), group.columnSpan())));
    }
  }
}
