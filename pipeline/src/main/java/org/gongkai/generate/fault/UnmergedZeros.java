package org.gongkai.generate.fault;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.gongkai.generate.SheetCell;
import org.gongkai.generate.SheetCell.Kind;

/** A zero is printed in each of the columns that its cell should span. */
record UnmergedZeros() implements Planted.Edit {

  @Override
  public boolean plant(Draft draft, Random random) {
    List<CellSpot> zeros = draft.figures().stream().filter(s -> isWideZero(draft.cell(s))).toList();
    for (CellSpot spot : zeros) {
      SheetCell wide = draft.cell(spot);
      List<List<SheetCell>> rows = draft.rows(spot.part());
      // Each is the cell's figure: what is printed several times is not made another thing twice.
      SheetCell zero = new SheetCell(wide.text(), Kind.VALUE, 1, 1, wide.place());
      rows.get(spot.row()).remove(spot.at());
      rows.get(spot.row()).addAll(spot.at(), Collections.nCopies(wide.columnSpan(), zero));
      draft.rows(spot.part(), rows);
    }
    return !zeros.isEmpty();
  }

  private static boolean isWideZero(SheetCell cell) {
    return cell.columnSpan() > 1 && cell.rowSpan() == 1 && cell.text().equals("0");
  }
}
