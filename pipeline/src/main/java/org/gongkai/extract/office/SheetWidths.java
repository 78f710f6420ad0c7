package org.gongkai.extract.office;

import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import org.gongkai.extract.office.SheetPlan.Piece;
import org.gongkai.text.Numbers;

/**
 * Where the rows of a part of a sheet end. A sheet does not say how wide a table is: a row reaches
 * as far as lines are drawn around its squares. Where none are, a row of words reaches as far as
 * the widest one, and a row of figures ends with its last: squares behind it could be blank cells
 * of the table as well as the gap that a deleted cell left when the others moved up. Where most
 * rows of figures end one column before the widest, that column is left empty: a row that may not
 * end with its own total reaches as far.
 */
final class SheetWidths {
  /** Fewer rows prove nothing. */
  private static final int FEW = 5;

  private final boolean isBordered;
  private final int widest;
  private final boolean isLastLeftEmpty;

  SheetWidths(NavigableMap<Integer, NavigableMap<Integer, Piece>> rows) {
    isBordered =
        rows.values().stream().flatMap(r -> r.values().stream()).anyMatch(Piece::isBordered);
    widest = rows.values().stream().mapToInt(SheetWidths::textEnd).max().orElse(-1);
    List<NavigableMap<Integer, Piece>> figures =
        rows.values().stream().filter(SheetWidths::hasFigures).toList();
    long brief = figures.stream().filter(this::isShort).count();
    isLastLeftEmpty = brief >= FEW && brief * 2 > figures.size();
  }

  /** The last column of a row. */
  int end(NavigableMap<Integer, Piece> row) {
    if (isBordered || !hasFigures(row))
      return Math.max(textEnd(row), Math.min(widest, drawnEnd(row)));
    return isLastLeftEmpty && isShort(row) && !mayEndWithItsTotal(row) ? widest : textEnd(row);
  }

  private static boolean hasFigures(NavigableMap<Integer, Piece> row) {
    return row.values().stream().anyMatch(piece -> Numbers.isValue(piece.text()));
  }

  private boolean isShort(NavigableMap<Integer, Piece> row) {
    return textEnd(row) + 1 == widest;
  }

  /**
   * As a row does that lost a cell in a table of totals: its last figure is no less than the others
   * together.
   */
  private static boolean mayEndWithItsTotal(NavigableMap<Integer, Piece> row) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal last = BigDecimal.ZERO;
    for (Piece piece : row.values())
      if (Numbers.read(piece.text()) instanceof Numbers.Figure figure) {
        sum = sum.add(figure.value());
        last = figure.value();
      }
    return last.signum() != 0 && sum.compareTo(last.add(last)) <= 0;
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
