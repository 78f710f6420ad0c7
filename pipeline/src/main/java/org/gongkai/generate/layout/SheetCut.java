package org.gongkai.generate.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.fact.Place;
import org.gongkai.generate.Part;
import org.gongkai.generate.SheetCell;
import org.gongkai.generate.SheetCell.Kind;

/**
 * Parts of a table that stand on different pages.
 *
 * @param hasPieces whether the words of a cell that is cut stand half on each page; otherwise they
 *     stand on the first alone
 */
record SheetCut(boolean hasPieces) {

  /** The rows from the first to the one before the last. */
  Part.Sheet rows(Part.Sheet sheet, int from, int to) {
    SheetGrid grid = SheetGrid.of(sheet);
    List<List<SheetCell>> rows = new ArrayList<>();
    for (int row = from; row < to; row++) rows.add(row(grid, row, from, to));
    return new Part.Sheet(sheet.section(), rows);
  }

  private List<SheetCell> row(SheetGrid grid, int row, int from, int to) {
    List<SheetCell> cells = new ArrayList<>();
    for (SheetGrid.Slot slot : grid.rows().get(row)) {
      if (slot.opens()) cells.add(clipped(slot.cell(), row, to));
      else if (row == from && slot.left()) cells.add(continued(grid, slot.cell(), row, to));
    }
    return cells;
  }

  private SheetCell clipped(SheetCell cell, int row, int to) {
    int rows = Math.min(cell.rowSpan(), to - row);
    boolean isHalved = hasPieces && rows < cell.rowSpan();
    return cell(
        cell, isHalved ? CellWords.whole(cell).substring(0, half(cell)) : cell.text(), rows);
  }

  private SheetCell continued(SheetGrid grid, SheetCell cell, int row, int to) {
    int begin = row;
    while (begin > 0 && grid.rows().get(begin).stream().noneMatch(s -> s.cell() == cell && s.top()))
      begin--;
    int rows = Math.min(cell.rowSpan() - (row - begin), to - row);
    String text = hasPieces ? CellWords.whole(cell).substring(half(cell)) : "";
    return cell(cell, text, rows);
  }

  private static int half(SheetCell cell) {
    return (CellWords.whole(cell).length() + 1) / 2;
  }

  private static SheetCell cell(SheetCell cell, String text, int rows) {
    // Words that stand on another page leave an empty square; an empty figure is still one.
    Kind kind = text.isEmpty() && cell.kind() != Kind.VALUE ? Kind.FILLER : cell.kind();
    Optional<Place> place = cell.place();
    return new SheetCell(text, kind, rows, cell.columnSpan(), place);
  }
}
