package org.gongkai.generate.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.generate.SheetCell;

/** What a scraper that sets one row a line makes of spans. */
enum RowShape {
  /** Every square is a cell; all but the first of a span are empty. */
  PADDED {
    @Override
    List<String> cells(SheetGrid grid, int row) {
      return texts(grid.rows().get(row));
    }
  },
  /**
   * Of three columns of labels only two are kept in rows that need no third one; the row is filled
   * up at its end.
   */
  RAGGED {
    @Override
    List<String> cells(SheetGrid grid, int row) {
      return ragged(grid, row);
    }
  },
  /** Like {@link #RAGGED}; behind the last page break labels stand in the first column. */
  GROUPS_LOST {
    @Override
    List<String> cells(SheetGrid grid, int row) {
      return row < lastDeepRow(grid) ? ragged(grid, row) : groupLost(grid, row);
    }
  },
  /** A cell is printed where it begins and nowhere else. */
  BARE {
    @Override
    List<String> cells(SheetGrid grid, int row) {
      return grid.opening(row).stream()
          .map(CellWords::flat)
          .collect(Collectors.toCollection(ArrayList::new));
    }
  };

  private static final int DEEP = 3;

  abstract List<String> cells(SheetGrid grid, int row);

  private static List<String> texts(List<SheetGrid.Slot> slots) {
    return slots.stream()
        .map(SheetGrid.Slot::text)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static List<String> ragged(SheetGrid grid, int row) {
    List<String> cells = texts(grid.rows().get(row));
    if (grid.labelColumns() == DEEP && !isDeep(grid, row)) {
      cells.remove(DEEP - 1);
      cells.add("");
    }
    return cells;
  }

  private static boolean isDeep(SheetGrid grid, int row) {
    return grid.rows().get(row).get(DEEP - 1).opens();
  }

  private static int lastDeepRow(SheetGrid grid) {
    if (grid.labelColumns() != DEEP) return Integer.MAX_VALUE;
    int last = grid.rows().size() - 1;
    while (last > 0 && !isDeep(grid, last)) last--;
    return last;
  }

  private static List<String> groupLost(SheetGrid grid, int row) {
    List<String> cells = new ArrayList<>(List.of(grid.label(row), ""));
    for (SheetCell value : grid.values(row)) cells.add(CellWords.flat(value));
    while (cells.size() < grid.width()) cells.add("");
    return cells;
  }
}
