package org.gongkai.generate.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gongkai.generate.Part;
import org.gongkai.generate.PrintedLine;
import org.gongkai.generate.SheetCell;

/**
 * Cells and pipes on lines of their own, by turns; rows are not marked.
 *
 * @param isFirst whether the pipe stands before its cell
 */
record PipeLines(boolean isFirst) implements TablePrinter {
  private static final PrintedLine PIPE = CellWords.line("|");

  @Override
  public TablePrint print(Part.Sheet sheet, Random random) {
    SheetGrid grid = SheetGrid.of(sheet);
    List<PrintedLine> lines = new ArrayList<>();
    for (int row = 0; row < grid.rows().size(); row++)
      for (SheetCell cell : grid.opening(row)) {
        if (isFirst) lines.add(PIPE);
        for (String text : CellWords.lines(cell)) lines.add(CellWords.line(text, List.of(cell)));
        if (!isFirst) lines.add(PIPE);
      }
    return TablePrint.clear(lines);
  }
}
