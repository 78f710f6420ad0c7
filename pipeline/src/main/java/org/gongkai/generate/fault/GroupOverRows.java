package org.gongkai.generate.fault;

import java.util.List;
import java.util.Random;
import org.gongkai.generate.SheetCell;
import org.gongkai.generate.SheetCell.Kind;

/** The label of a group whose second half stands beside a later row of the group. */
record GroupOverRows() implements Planted.Edit {

  @Override
  public boolean plant(Draft draft, Random random) {
    List<CellSpot> groups =
        draft.cells(c -> c.kind() == Kind.GROUP && c.rowSpan() > 1 && c.text().length() >= 4);
    if (groups.isEmpty()) return false;
    CellSpot spot = Draw.one(groups, random);
    List<List<SheetCell>> rows = draft.rows(spot.part());
    SheetGrid grid = new SheetGrid(rows);
    SheetCell group = draft.cell(spot);
    int first = 1 + random.nextInt(group.rowSpan() - 1);
    int half = group.text().length() / 2 + 1;
    rows.get(spot.row())
        .set(spot.at(), SheetRows.spanning(group.withText(group.text().substring(0, half)), first));
    int below = spot.row() + first;
    int column = grid.column(spot.row(), spot.at());
    rows.get(below)
        .add(
            before(grid, rows.get(below), below, column),
            SheetRows.spanning(
                group.withText(group.text().substring(half)), group.rowSpan() - first));
    draft.rows(spot.part(), rows);
    return true;
  }

  /** How many cells of the row begin left of the column. */
  private static int before(SheetGrid grid, List<SheetCell> row, int at, int column) {
    int before = 0;
    while (before < row.size() && grid.column(at, before) < column) before++;
    return before;
  }
}
