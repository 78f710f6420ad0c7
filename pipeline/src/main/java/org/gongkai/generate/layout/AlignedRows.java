package org.gongkai.generate.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gongkai.generate.Part;
import org.gongkai.generate.PrintedLine;

/** One row a line, its cells under each other by blanks, as on a typewriter. */
record AlignedRows() implements TablePrinter {
  private static final int GAP = 2;
  // Han characters and full-width signs take two columns of a fixed-width font.
  private static final int FIRST_WIDE = 0x2e80;

  @Override
  public TablePrint print(Part.Sheet sheet, Random random) {
    SheetGrid grid = SheetGrid.of(sheet);
    int[] ends = ends(grid);
    List<PrintedLine> lines = new ArrayList<>();
    for (int row = 0; row < grid.rows().size(); row++)
      lines.add(CellWords.line(line(grid.rows().get(row), ends), grid.opening(row)));
    return TablePrint.clear(lines);
  }

  private static String line(List<SheetGrid.Slot> row, int[] ends) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < row.size(); column++) {
      SheetGrid.Slot slot = row.get(column);
      if (!slot.left()) continue;
      line.append(" ".repeat(Math.max(0, start(ends, column) - width(line.toString()))));
      line.append(slot.text());
    }
    return line.toString().stripTrailing();
  }

  private static int start(int[] ends, int column) {
    return column == 0 ? 0 : ends[column - 1];
  }

  /** Where each column ends: every cell has room in the columns that it spans. */
  private static int[] ends(SheetGrid grid) {
    int[] ends = new int[grid.width()];
    for (int column = 0; column < ends.length; column++) {
      ends[column] = start(ends, column) + GAP;
      for (List<SheetGrid.Slot> row : grid.rows())
        if (column < row.size()) ends[column] = Math.max(ends[column], end(row, column, ends));
    }
    return ends;
  }

  private static int end(List<SheetGrid.Slot> row, int column, int[] ends) {
    SheetGrid.Slot slot = row.get(column);
    int first = column;
    while (first > 0 && !row.get(first).left()) first--;
    boolean isLast = first + slot.cell().columnSpan() - 1 == column;
    return isLast && slot.top() ? start(ends, first) + width(CellWords.flat(slot.cell())) + GAP : 0;
  }

  private static int width(String text) {
    return text.chars().map(c -> c >= FIRST_WIDE ? 2 : 1).sum();
  }
}
