package org.gongkai.generate.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gongkai.generate.Part;
import org.gongkai.generate.PrintedLine;

/**
 * One row a line, a tab between two cells.
 *
 * @param shape of its rows
 * @param isParted whether an empty line stands where a page ends
 */
record TabRows(RowShape shape, boolean isParted) implements TablePrinter {
  private static final int LONG = 15;

  @Override
  public TablePrint print(Part.Sheet sheet, Random random) {
    SheetGrid grid = SheetGrid.of(sheet);
    int rows = grid.rows().size();
    int end = isParted && rows > LONG ? LONG / 2 + random.nextInt(LONG / 2) : rows;
    List<PrintedLine> lines = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      if (row == end) lines.add(CellWords.line(""));
      lines.add(CellWords.line(String.join("\t", shape.cells(grid, row)), grid.opening(row)));
    }
    return TablePrint.clear(lines);
  }
}
