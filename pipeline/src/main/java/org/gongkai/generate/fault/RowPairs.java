package org.gongkai.generate.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;
import org.gongkai.generate.Part;
import org.gongkai.generate.SheetCell;
import org.gongkai.generate.SheetCell.Kind;

/** Neighbouring rows that could stand the other way round. */
final class RowPairs {

  /**
   * Two rows.
   *
   * @param part index of their table
   * @param upper index of the upper row; the other is the next
   */
  record Pair(int part, int upper) {

    /** Nobody can tell any longer which of the two the figures of either row belong to. */
    void doubt(Draft draft) {
      for (List<SheetCell> row : draft.rows(part).subList(upper, upper + 2))
        for (SheetCell cell : row) cell.place().ifPresent(draft.truth()::doubt);
    }
  }

  private RowPairs() {}

  /** Rows of requests with a label and figures of their own each, within the same groups. */
  static List<Pair> of(Draft draft) {
    List<Pair> pairs = new ArrayList<>();
    for (int part : draft.where(Part.Sheet.class))
      if (draft.sheet(part).section() == Section.REQUEST) {
        SheetRows rows = new SheetRows(draft.rows(part));
        Set<Place> once = draft.printedOnce();
        for (int row = 0; row + 1 < rows.rows().size(); row++)
          if (isPair(rows, row, once)) pairs.add(new Pair(part, row));
      }
    return pairs;
  }

  private static boolean isPair(SheetRows rows, int row, Set<Place> once) {
    List<SheetCell> upper = rows.rows().get(row);
    List<SheetCell> lower = rows.rows().get(row + 1);
    return isWhole(upper, once)
        && isWhole(lower, once)
        && upper.size() == lower.size()
        && rows.over(row).equals(rows.over(row + 1));
  }

  private static boolean isWhole(List<SheetCell> row, Set<Place> once) {
    return SheetRows.isFlat(row)
        && SheetRows.hasFigures(row)
        && row.stream()
            .filter(c -> c.kind() == Kind.VALUE)
            .allMatch(c -> c.place().filter(once::contains).isPresent())
        && SheetRows.label(row).filter(at -> !row.get(at).text().isBlank()).isPresent();
  }
}
