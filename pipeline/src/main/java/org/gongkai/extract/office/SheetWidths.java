package org.gongkai.extract.office;

import java.util.NavigableMap;
import org.gongkai.extract.office.SheetPlan.Piece;
import org.gongkai.text.Numbers;

/**
 * Where the rows of a part of a sheet end. A sheet does not say how wide a table is: a row reaches
 * as far as lines are drawn around its squares. Where none are, a row of words reaches as far as
 * the widest one, and a row of figures ends with its last: squares behind it could be blank cells
 * of the table as well as the gap that a deleted cell left when the others moved up.
 */
final class SheetWidths {
  private final boolean isBordered;
  private final int widest;

  SheetWidths(NavigableMap<Integer, NavigableMap<Integer, Piece>> rows) {
    isBordered =
        rows.values().stream().flatMap(r -> r.values().stream()).anyMatch(Piece::isBordered);
    widest = rows.values().stream().mapToInt(SheetWidths::textEnd).max().orElse(-1);
  }

  /** The last column of a row. */
  int end(NavigableMap<Integer, Piece> row) {
    if (!isBordered && row.values().stream().anyMatch(piece -> Numbers.isValue(piece.text())))
      return textEnd(row);
    return Math.max(textEnd(row), Math.min(widest, drawnEnd(row)));
  }

  private static int textEnd(NavigableMap<Integer, Piece> row) {
    return row.values().stream()
        .filter(piece -> !piece.isBlank() || piece.isMerged())
        .mapToInt(Piece::lastColumn)
        .max()
        .orElse(-1);
  }

  private int drawnEnd(NavigableMap<Integer, Piece> row) {
    if (!isBordered) return widest;
    return row.values().stream()
        .filter(Piece::isBordered)
        .mapToInt(Piece::lastColumn)
        .max()
        .orElse(-1);
  }
}
