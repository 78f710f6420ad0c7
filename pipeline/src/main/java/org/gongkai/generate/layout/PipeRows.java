package org.gongkai.generate.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gongkai.generate.Part;
import org.gongkai.generate.PrintedLine;
import org.gongkai.generate.SheetCell;

/**
 * One row a line, a pipe behind each cell; what spans cover is not printed.
 *
 * @param hasBareEnds whether the covered squares stand as bare pipes at the end of the row, in all
 *     rows but the last
 */
record PipeRows(boolean hasBareEnds) implements TablePrinter {
  @Override
  public TablePrint print(Part.Sheet sheet, Random random) {
    SheetGrid grid = SheetGrid.of(sheet);
    List<PrintedLine> lines = new ArrayList<>();
    for (int row = 0; row < grid.rows().size(); row++) {
      List<SheetCell> cells = grid.opening(row);
      StringBuilder line = new StringBuilder();
      for (SheetCell cell : cells) line.append(withPipe(cell)).append(' ');
      line.append(hasBareEnds ? bareEnd(grid, row) : "");
      lines.add(CellWords.line(line.toString().stripTrailing(), cells));
    }
    return TablePrint.clear(lines);
  }

  /** A cell and the pipe behind it. */
  static String withPipe(SheetCell cell) {
    return CellWords.isBlank(cell) ? "|" : CellWords.flat(cell) + " |";
  }

  /** One pipe a square that no cell of this row begins in; none in the last row. */
  static String bareEnd(SheetGrid grid, int row) {
    boolean isLast = row == grid.rows().size() - 1;
    return isLast ? "" : "|".repeat(grid.width() - grid.opening(row).size());
  }
}
