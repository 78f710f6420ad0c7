package org.gongkai.extract.office;

import java.util.NavigableMap;
import org.gongkai.extract.office.SheetPlan.Piece;

/**
 * Where the rows of a part of a sheet end. A sheet does not say how wide a table is: a row reaches
 * as far as lines are drawn around its squares, and where none are as far as the widest row of
 * text.
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
    if (!isBordered) return Integer.MAX_VALUE;
    return row.values().stream()
        .filter(Piece::isBordered)
        .mapToInt(Piece::lastColumn)
        .max()
        .orElse(-1);
  }
}
