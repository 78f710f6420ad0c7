package org.gongkai.generate.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gongkai.generate.Part;
import org.gongkai.generate.PrintedLine;
import org.gongkai.generate.SheetCell;
import org.gongkai.generate.SheetCell.Kind;

/**
 * One cell a line behind a tab, an empty line behind each row. A cell that spans rows leaves an
 * empty cell in each; columns that a cell spans leave nothing.
 */
record TabCells() implements TablePrinter {
  @Override
  public TablePrint print(Part.Sheet sheet, Random random) {
    SheetGrid grid = SheetGrid.of(sheet);
    List<PrintedLine> lines = new ArrayList<>();
    for (List<SheetGrid.Slot> row : grid.rows()) {
      for (SheetGrid.Slot slot : row) if (slot.left()) lines.addAll(cell(slot));
      lines.add(CellWords.line(""));
    }
    return TablePrint.clear(lines);
  }

  private static List<PrintedLine> cell(SheetGrid.Slot slot) {
    if (!slot.top()) return List.of(CellWords.line("\t"));
    SheetCell cell = slot.cell();
    String blank = cell.kind() == Kind.VALUE ? "\u00a0" : "";
    List<PrintedLine> lines = new ArrayList<>();
    for (String text : ("\t" + blank + String.join("\n", HeadingPieces.of(cell))).split("\n", -1))
      lines.add(CellWords.line(text, lines.isEmpty() ? List.of(cell) : List.of()));
    return lines;
  }
}
