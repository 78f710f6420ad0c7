package org.gongkai.generate.fault;

import java.util.List;
import java.util.Random;
import org.gongkai.generate.SheetCell;
import org.gongkai.generate.SheetCell.Kind;

/** The last rows of a group stand outside of it, in the first column. */
record RowsInFirstColumn() implements Planted.Edit {

  @Override
  public boolean plant(Draft draft, Random random) {
    List<CellSpot> lasts = draft.cells(c -> c.kind() == Kind.LABEL);
    lasts = lasts.stream().filter(s -> isFree(draft, s)).toList();
    if (lasts.isEmpty()) return false;
    CellSpot first = Draw.one(lasts, random);
    SheetRows rows = new SheetRows(draft.rows(first.part()));
    for (CellSpot group : rows.over(first.row())) leave(rows, group, first.row());
    draft.rows(first.part(), rows.rows());
    return true;
  }

  /**
   * In a group that begins above, with no other group beginning at it or below it in that group.
   */
  private static boolean isFree(Draft draft, CellSpot label) {
    SheetRows rows = new SheetRows(draft.rows(label.part()));
    List<CellSpot> groups = rows.over(label.row());
    if (groups.isEmpty() || groups.stream().anyMatch(g -> !isGroup(rows, g, label.row())))
      return false;
    int end = groups.stream().mapToInt(g -> end(rows, g)).max().orElseThrow();
    return end <= rows.rows().size()
        && rows.rows().subList(label.row(), end).stream()
            .flatMap(List::stream)
            .noneMatch(c -> c.kind() == Kind.GROUP);
  }

  private static boolean isGroup(SheetRows rows, CellSpot spot, int row) {
    return rows.rows().get(spot.row()).get(spot.at()).kind() == Kind.GROUP && spot.row() < row;
  }

  private static int end(SheetRows rows, CellSpot group) {
    return group.row() + rows.rows().get(group.row()).get(group.at()).rowSpan();
  }

  private static void leave(SheetRows rows, CellSpot group, int first) {
    int end = end(rows, group);
    int columns = rows.rows().get(group.row()).get(group.at()).columnSpan();
    rows.stretch(group, first - end);
    for (int row = first; row < end; row++) {
      List<SheetCell> cells = rows.rows().get(row);
      SheetRows.label(cells)
          .ifPresent(at -> cells.set(at, SheetRows.widened(cells.get(at), columns)));
    }
  }
}
