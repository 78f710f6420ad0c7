package org.gongkai.generate.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gongkai.generate.Part;
import org.gongkai.generate.PrintedLine;
import org.gongkai.generate.SheetCell;
import org.gongkai.generate.SheetCell.Kind;

/**
 * One paragraph a cell with an empty line behind it; rows are not marked and empty cells leave no
 * trace.
 *
 * @param heads how headings of columns are set
 * @param indent before each figure
 */
record ParagraphCells(Heads heads, String indent) implements TablePrinter {
  /** How the headings of columns are set. */
  enum Heads {
    /** As they are. */
    WHOLE,
    /** On two lines of one paragraph. */
    LINES,
    /** In two paragraphs, as if they were two cells. */
    PARAGRAPHS
  }

  @Override
  public TablePrint print(Part.Sheet sheet, Random random) {
    SheetGrid grid = SheetGrid.of(sheet);
    List<PrintedLine> lines = new ArrayList<>();
    for (int row = 0; row < grid.rows().size(); row++)
      for (SheetCell cell : TablePrint.seen(grid.opening(row))) lines.addAll(paragraphs(cell));
    return TablePrint.withoutBlanks(lines, grid);
  }

  private List<PrintedLine> paragraphs(SheetCell cell) {
    List<PrintedLine> lines = new ArrayList<>();
    String before = cell.kind() == Kind.VALUE ? indent : "";
    for (String text : texts(cell)) {
      boolean hasFigure = lines.isEmpty();
      for (String line : text.split("\n", -1))
        lines.add(CellWords.line(before + line, hasFigure ? List.of(cell) : List.of()));
      lines.add(CellWords.line(""));
    }
    return lines;
  }

  private List<String> texts(SheetCell cell) {
    List<String> pieces = HeadingPieces.of(cell);
    return switch (heads) {
      case WHOLE -> List.of(cell.text());
      case LINES -> List.of(String.join("\n", pieces));
      case PARAGRAPHS -> pieces;
    };
  }
}
