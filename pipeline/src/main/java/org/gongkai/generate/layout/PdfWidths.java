package org.gongkai.generate.layout;

import java.util.List;
import org.gongkai.generate.SheetCell;
import org.gongkai.generate.SheetCell.Kind;

/**
 * How many characters the columns of a PDF table are wide.
 *
 * @param group of a column of labels that is followed by another one; the outermost of three is one
 *     character wide
 * @param label of the last column of labels
 * @param heading of a column of figures where there are many; a short heading is never broken
 */
record PdfWidths(int group, int label, int heading) {
  private static final int FEW_VALUES = 3;
  private static final int WIDE_HEADING = 14;
  private static final int SHORT = 3;

  /** The lines of a cell; figures stand on one. */
  List<String> lines(SheetCell cell, SheetGrid grid, int column) {
    String text = CellWords.whole(cell);
    if (cell.kind() == Kind.VALUE) return List.of(CellWords.flat(cell));
    if (cell.kind() == Kind.HEADING && text.length() <= SHORT) return List.of(text);
    return CellWords.wrapped(text, width(cell, grid, column));
  }

  private int width(SheetCell cell, SheetGrid grid, int column) {
    int width = 0;
    for (int c = column; c < column + cell.columnSpan(); c++) width += width(grid, c);
    return width;
  }

  private int width(SheetGrid grid, int column) {
    int labels = grid.labelColumns();
    if (column >= labels) return grid.width() - labels <= FEW_VALUES ? WIDE_HEADING : heading;
    if (column == labels - 1) return label;
    return column == labels - 3 ? 1 : group;
  }
}
