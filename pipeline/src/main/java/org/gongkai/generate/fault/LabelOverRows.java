package org.gongkai.generate.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gongkai.generate.SheetCell;
import org.gongkai.generate.SheetCell.Kind;

/** A label whose second half has fallen into a row of its own, below the figures. */
record LabelOverRows() implements Planted.Edit {
  private static final int SHORTEST = 8;

  @Override
  public boolean plant(Draft draft, Random random) {
    List<CellSpot> labels =
        draft.cells(c -> c.kind() == Kind.LABEL && c.text().length() >= SHORTEST);
    if (labels.isEmpty()) return false;
    CellSpot spot = Draw.one(labels, random);
    SheetRows rows = new SheetRows(draft.rows(spot.part()));
    SheetCell label = draft.cell(spot);
    int half = label.text().length() / 2 + random.nextInt(3);
    List<SheetCell> below = new ArrayList<>();
    for (SheetCell cell : rows.own(spot.row())) below.add(cell == label ? label : empty(cell));
    below.replaceAll(c -> c == label ? label.withText(label.text().substring(half)) : c);
    rows.add(spot.row(), below);
    rows.rows().get(spot.row()).set(spot.at(), label.withText(label.text().substring(0, half)));
    draft.rows(spot.part(), rows.rows());
    return true;
  }

  private static SheetCell empty(SheetCell cell) {
    return SheetRows.plain("", Kind.FILLER, cell.columnSpan());
  }
}
