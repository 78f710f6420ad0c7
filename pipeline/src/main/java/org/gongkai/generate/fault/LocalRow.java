package org.gongkai.generate.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gongkai.generate.SheetCell;
import org.gongkai.generate.SheetCell.Kind;

/**
 * A row that a province or an agency adds. No form has it, so its figures belong to no cell.
 *
 * @param rows the label that it follows and its own; where its own holds a figure it is one cell
 */
record LocalRow(List<Oddity> rows) implements Planted.Edit {
  private static final int LARGEST = 900;

  @Override
  public boolean plant(Draft draft, Random random) {
    List<Oddity> possible =
        rows.stream().filter(o -> !draft.cells(WordSwap.wanted(o)).isEmpty()).toList();
    if (possible.isEmpty()) return false;
    Oddity oddity = Draw.one(possible, random);
    CellSpot above = Draw.one(draft.cells(WordSwap.wanted(oddity)), random);
    SheetRows table = new SheetRows(draft.rows(above.part()));
    String label = Template.filled(oddity.becomes(), draft.report(), random);
    if (!Template.hasFigure(oddity.becomes()))
      table.add(above.row(), withFigures(table, above, label, random));
    else table.add(above.row(), List.of(SheetRows.plain(label, Kind.LABEL, table.width())));
    draft.rows(above.part(), table.rows());
    return true;
  }

  private static List<SheetCell> withFigures(
      SheetRows table, CellSpot above, String label, Random random) {
    List<SheetCell> row = new ArrayList<>();
    for (SheetCell cell : table.own(above.row())) row.add(like(cell, label, random));
    return row;
  }

  private static SheetCell like(SheetCell cell, String label, Random random) {
    String text =
        switch (cell.kind()) {
          case LABEL -> label;
          case VALUE -> Integer.toString(1 + random.nextInt(LARGEST));
          default -> "";
        };
    return SheetRows.plain(text, cell.kind(), cell.columnSpan());
  }
}
