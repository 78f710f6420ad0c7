package org.gongkai.generate.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.generate.SheetCell;
import org.gongkai.generate.SheetCell.Kind;

/** What a site's editor makes of the spans of a table. */
enum HtmlSpans {
  /** As they are. */
  KEPT {
    @Override
    List<SheetCell> row(SheetGrid grid, int row) {
      return grid.opening(row);
    }
  },
  /** Gone: a cell is one square, the others are missing. */
  LOST {
    @Override
    List<SheetCell> row(SheetGrid grid, int row) {
      return grid.opening(row).stream().map(cell -> spanning(cell, cell.text(), 1, 1)).toList();
    }
  },
  /** A heading of one column stands in its first row; an empty cell stands below it. */
  EMPTY_HEADS {
    @Override
    List<SheetCell> row(SheetGrid grid, int row) {
      List<SheetCell> cells = new ArrayList<>();
      for (SheetGrid.Slot slot : grid.rows().get(row)) {
        SheetCell cell = slot.cell();
        boolean isHead = cell.kind() == Kind.HEADING && cell.columnSpan() == 1;
        if (isHead) cells.add(spanning(cell, slot.text(), 1, 1));
        else if (slot.opens()) cells.add(cell);
      }
      return cells;
    }
  },
  /** The figure of a row of one stands in each column of its heading. */
  FIGURE_REPEATED {
    @Override
    List<SheetCell> row(SheetGrid grid, int row) {
      return split(grid, row, true);
    }
  },
  /** A figure under a wide heading stands in the first of its columns; the others are empty. */
  FIGURE_FIRST {
    @Override
    List<SheetCell> row(SheetGrid grid, int row) {
      return split(grid, row, false);
    }
  },
  /** Each part of a table has columns of its own in one grid, so that figures stand aslant. */
  SHIFTED {
    @Override
    List<SheetCell> row(SheetGrid grid, int row) {
      return grid.labelColumns() == 1 ? shifted(grid, row) : grid.opening(row);
    }
  };

  private static final int FINE_COLUMNS = 12;

  /** The cells of a row with the spans that they are printed with. */
  abstract List<SheetCell> row(SheetGrid grid, int row);

  private static SheetCell spanning(SheetCell cell, String text, int rows, int columns) {
    return new SheetCell(text, cell.kind(), rows, columns, cell.place());
  }

  private static List<SheetCell> split(SheetGrid grid, int row, boolean isRepeated) {
    List<SheetCell> cells = new ArrayList<>();
    // Beside another figure a repeated one could be that one's neighbour.
    boolean isKept = isRepeated && grid.values(row).size() > 1;
    for (SheetCell cell : grid.opening(row)) {
      boolean isWide = !isKept && cell.kind() == Kind.VALUE && cell.columnSpan() > 1;
      cells.add(isWide ? spanning(cell, cell.text(), cell.rowSpan(), 1) : cell);
      for (int i = 1; isWide && i < cell.columnSpan(); i++)
        cells.add(isRepeated ? copy(cell) : spanning(cell, "", cell.rowSpan(), 1));
    }
    return cells;
  }

  private static SheetCell copy(SheetCell cell) {
    return new SheetCell(cell.text(), Kind.FILLER, cell.rowSpan(), 1, Optional.empty());
  }

  /** The label takes two to four of twelve columns, by the number of the part of the table. */
  private static List<SheetCell> shifted(SheetGrid grid, int row) {
    List<SheetCell> cells = grid.opening(row);
    if (cells.size() == 1)
      return List.of(spanning(cells.get(0), cells.get(0).text(), 1, FINE_COLUMNS));
    int label = 2 + partOf(grid, row) % 3;
    int each = (FINE_COLUMNS - label) / (cells.size() - 1);
    List<SheetCell> spread = new ArrayList<>();
    for (int i = 0, used = 0; i < cells.size(); i++) {
      boolean isLast = i == cells.size() - 1;
      int columns = i == 0 ? label : isLast ? FINE_COLUMNS - used : each;
      spread.add(spanning(cells.get(i), cells.get(i).text(), 1, columns));
      used += columns;
    }
    return spread;
  }

  /** How many rows of one cell, which begin a part, stand above. */
  private static int partOf(SheetGrid grid, int row) {
    int parts = 0;
    for (int above = 0; above < row; above++) if (grid.opening(above).size() == 1) parts++;
    return parts;
  }
}
