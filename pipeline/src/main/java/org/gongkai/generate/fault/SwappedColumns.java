package org.gongkai.generate.fault;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gongkai.generate.Part;
import org.gongkai.generate.SheetCell;
import org.gongkai.generate.SheetCell.Kind;

/**
 * Two columns stand in another order than the form's, each with its heading. The same page comes
 * about where only the headings were exchanged, so nobody can tell whose their figures are.
 */
record SwappedColumns() implements Planted.Edit {
  /** So many characters are left of a heading that was cut. */
  private static final int BEGINNING = 3;

  /**
   * Two headings side by side with a row of figures below them.
   *
   * @param left index of the left heading in its row
   */
  private record Pair(int part, int row, int left) {}

  @Override
  public boolean plant(Draft draft, Random random) {
    List<Pair> pairs = pairs(draft);
    if (pairs.isEmpty()) return false;
    Pair pair = Draw.one(pairs, random);
    List<List<SheetCell>> rows = draft.rows(pair.part());
    List<int[]> below = below(rows, pair).orElseThrow();
    Collections.swap(rows.get(pair.row()), pair.left(), pair.left() + 1);
    for (int[] cell : below) swap(draft, rows.get(cell[0]), cell[1]);
    draft.rows(pair.part(), rows);
    return true;
  }

  private static void swap(Draft draft, List<SheetCell> row, int left) {
    for (SheetCell cell : row.subList(left, left + 2)) cell.place().ifPresent(draft.truth()::doubt);
    Collections.swap(row, left, left + 1);
  }

  private static List<Pair> pairs(Draft draft) {
    List<Pair> pairs = new ArrayList<>();
    for (int part : draft.where(Part.Sheet.class)) {
      if (isCut(draft, part)) continue;
      List<List<SheetCell>> rows = draft.rows(part);
      for (int row = 0; row < rows.size(); row++)
        for (int left = 0; left + 1 < rows.get(row).size(); left++) {
          Pair pair = new Pair(part, row, left);
          if (areHeads(rows.get(row), left) && below(rows, pair).isPresent()) pairs.add(pair);
        }
    }
    return pairs;
  }

  /** Another part of the table would keep the old order without saying so. */
  private static boolean isCut(Draft draft, int part) {
    return draft.where(Part.Sheet.class).stream()
        .anyMatch(p -> p != part && draft.sheet(p).section() == draft.sheet(part).section());
  }

  private static boolean areHeads(List<SheetCell> row, int left) {
    SheetCell one = row.get(left);
    SheetCell other = row.get(left + 1);
    return isHead(one)
        && isHead(other)
        && one.rowSpan() == other.rowSpan()
        && tellsApart(one.text(), other.text());
  }

  /**
   * Headings of other lengths are broken over other lines, and their order is lost where only lines
   * are left; those that begin alike are alike where they are cut.
   */
  private static boolean tellsApart(String one, String other) {
    return one.length() == other.length()
        && one.length() > BEGINNING
        && (one + other).indexOf('\n') < 0
        && !one.substring(0, BEGINNING).equals(other.substring(0, BEGINNING));
  }

  private static boolean isHead(SheetCell cell) {
    return cell.kind() == Kind.HEADING && cell.columnSpan() == 1;
  }

  /**
   * The rows of figures below two headings, up to the next heading, with the index of the left
   * figure; empty where one of them has other cells.
   */
  private static Optional<List<int[]>> below(List<List<SheetCell>> rows, Pair pair) {
    SheetGrid grid = new SheetGrid(rows);
    int left = grid.column(pair.row(), pair.left());
    if (grid.column(pair.row(), pair.left() + 1) != left + 1) return Optional.empty();
    List<int[]> below = new ArrayList<>();
    int span = rows.get(pair.row()).get(pair.left()).rowSpan();
    for (int row = pair.row() + span; row < rows.size(); row++) {
      Optional<Integer> at = grid.at(row, left);
      if (at.isEmpty() || at.get() + 1 >= rows.get(row).size()) break;
      SheetCell one = rows.get(row).get(at.get());
      SheetCell other = rows.get(row).get(at.get() + 1);
      if (one.kind() != Kind.VALUE && other.kind() != Kind.VALUE) break;
      if (one.columnSpan() != 1 || other.columnSpan() != 1 || one.kind() != other.kind())
        return Optional.empty();
      below.add(new int[] {row, at.get()});
    }
    return below.isEmpty() ? Optional.empty() : Optional.of(below);
  }
}
