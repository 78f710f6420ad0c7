package org.gongkai.generate.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gongkai.generate.Part;
import org.gongkai.generate.PrintedLine;
import org.gongkai.generate.SheetCell;

/** One row a line, a blank between two cells; empty cells leave no trace. */
record WordRows() implements TablePrinter {
  @Override
  public TablePrint print(Part.Sheet sheet, Random random) {
    SheetGrid grid = SheetGrid.of(sheet);
    List<PrintedLine> lines = new ArrayList<>();
    for (int row = 0; row < grid.rows().size(); row++) {
      List<SheetCell> cells = TablePrint.seen(grid.opening(row));
      if (!cells.isEmpty()) lines.add(CellWords.line(CellWords.joined(cells, " "), cells));
    }
    return TablePrint.withoutBlanks(lines, grid);
  }
}
