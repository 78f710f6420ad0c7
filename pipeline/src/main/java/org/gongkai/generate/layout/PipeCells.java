package org.gongkai.generate.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gongkai.generate.Part;
import org.gongkai.generate.PrintedLine;
import org.gongkai.generate.SheetCell;

/**
 * One cell a line with a pipe behind it; what spans cover is not printed as a cell.
 *
 * @param opening whether a line with a pipe opens each row
 * @param ends how covered squares are told
 */
record PipeCells(boolean opening, Ends ends) implements TablePrinter {
  /** How the squares are told that no cell of the row begins in. */
  enum Ends {
    /** Not at all: nothing marks the end of a row. */
    NONE,
    /** Bare pipes behind the row's last cell. */
    BEHIND_LAST,
    /** Bare pipes on a line of their own. */
    OWN_LINE
  }

  @Override
  public TablePrint print(Part.Sheet sheet, Random random) {
    SheetGrid grid = SheetGrid.of(sheet);
    List<PrintedLine> lines = new ArrayList<>();
    for (int row = 0; row < grid.rows().size(); row++) {
      if (opening) lines.add(CellWords.line("|"));
      lines.addAll(row(grid, row));
    }
    return TablePrint.clear(lines);
  }

  private List<PrintedLine> row(SheetGrid grid, int row) {
    List<PrintedLine> lines = new ArrayList<>();
    List<SheetCell> cells = grid.opening(row);
    String end = PipeRows.bareEnd(grid, row);
    for (int i = 0; i < cells.size(); i++) {
      boolean isEnd = ends == Ends.BEHIND_LAST && i == cells.size() - 1 && !end.isEmpty();
      String text = PipeRows.withPipe(cells.get(i)) + (isEnd ? " " + end : "");
      lines.add(CellWords.line(text, List.of(cells.get(i))));
    }
    if (ends == Ends.OWN_LINE && !end.isEmpty()) lines.add(CellWords.line(end));
    return lines;
  }
}
