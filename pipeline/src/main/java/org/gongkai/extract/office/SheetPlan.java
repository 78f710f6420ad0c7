package org.gongkai.extract.office;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gongkai.extract.ExtractionException;
import org.gongkai.extract.Limits;

/**
 * The shown squares of a sheet at their shown rows and columns, counted from 0 without hidden ones;
 * merged regions are one piece each.
 */
final class SheetPlan {

  /**
   * A cell as it is shown.
   *
   * @param text of its first square
   * @param row its first shown row
   * @param column its first shown column
   * @param top row of its first square in the sheet
   * @param left column of its first square in the sheet
   */
  record Piece(
      String text,
      int row,
      int column,
      int rowSpan,
      int columnSpan,
      boolean isBordered,
      int top,
      int left) {

    boolean isBlank() {
      return text.isBlank();
    }

    boolean isMerged() {
      return rowSpan > 1 || columnSpan > 1;
    }

    int lastColumn() {
      return column + columnSpan - 1;
    }
  }

  private final Sheet sheet;
  private final NavigableMap<Integer, Integer> rowIndex;
  private final NavigableMap<Integer, Integer> columnIndex = new TreeMap<>();
  private final Map<Integer, Integer> sheetRows = new HashMap<>();
  private final List<Integer> sheetColumns = new ArrayList<>();
  private final NavigableMap<Integer, NavigableMap<Integer, Piece>> pieces = new TreeMap<>();
  private final Set<Long> covered = new HashSet<>();

  SheetPlan(Sheet sheet) {
    this.sheet = sheet;
    TreeSet<Integer> columns = new TreeSet<>();
    sheet.rows().values().forEach(row -> columns.addAll(row.keySet()));
    int width = columns.isEmpty() ? 0 : columns.last() + 1;
    if (width > Limits.COLUMNS)
      throw ExtractionException.limit("a sheet of " + width + " columns", Limits.COLUMNS);
    rowIndex = rowIndex();
    rowIndex.forEach((row, index) -> sheetRows.put(index, row));
    for (int column = 0; column < width; column++)
      if (!sheet.isColumnHidden(column)) {
        columnIndex.put(column, sheetColumns.size());
        sheetColumns.add(column);
      }
    sheet.merged().forEach(this::merged);
    sheet.rows().forEach((row, squares) -> squares.forEach((c, s) -> square(row, c, s)));
  }

  /** The used rows that are shown; where a row between two used ones is empty an index is free. */
  private NavigableMap<Integer, Integer> rowIndex() {
    NavigableMap<Integer, Integer> shown = new TreeMap<>();
    int index = -1;
    for (int row : sheet.rows().keySet()) {
      if (sheet.isRowHidden(row)) continue;
      index += !shown.isEmpty() && isApart(shown.lastKey(), row) ? 2 : 1;
      shown.put(row, index);
    }
    return shown;
  }

  /** A row that is shown stands empty between two others. */
  private boolean isApart(int above, int below) {
    for (int row = above + 1; row < below; row++) if (!sheet.isRowHidden(row)) return true;
    return false;
  }

  private void merged(SheetRegion region) {
    if (region.bottom() < region.top() || region.right() < region.left()) return;
    Collection<Integer> rows = shown(rowIndex, region.top(), region.bottom());
    Collection<Integer> columns = shown(columnIndex, region.left(), region.right());
    if (rows.isEmpty() || columns.isEmpty()) return;
    int row = rows.iterator().next();
    int column = columns.iterator().next();
    if (covered.contains(key(row, column))) return;
    int height = rowIndex.floorEntry(region.bottom()).getValue() - row + 1;
    int width = columns.size();
    if ((long) height * width + covered.size() > Limits.CELLS)
      throw ExtractionException.limit("merged regions of so many cells", Limits.CELLS);
    for (int r = row; r < row + height; r++)
      for (int c = column; c < column + width; c++) covered.add(key(r, c));
    SheetSquare first =
        sheet
            .rows()
            .getOrDefault(region.top(), Collections.emptyNavigableMap())
            .getOrDefault(region.left(), new SheetSquare("", false));
    add(
        new Piece(
            first.text(),
            row,
            column,
            height,
            width,
            first.isBordered(),
            region.top(),
            region.left()));
  }

  private static Collection<Integer> shown(
      NavigableMap<Integer, Integer> index, int first, int last) {
    return index.subMap(first, true, last, true).values();
  }

  private void square(int row, int column, SheetSquare square) {
    if (!sheet.isShown(row, column)) return;
    int r = rowIndex.get(row);
    int c = columnIndex.get(column);
    if (!covered.contains(key(r, c)))
      add(new Piece(square.text(), r, c, 1, 1, square.isBordered(), row, column));
  }

  private static long key(int row, int column) {
    return (long) row << 32 | column;
  }

  private void add(Piece piece) {
    pieces.computeIfAbsent(piece.row(), r -> new TreeMap<>()).put(piece.column(), piece);
  }

  /** The pieces by shown row and column; a row without any stands empty. */
  NavigableMap<Integer, NavigableMap<Integer, Piece>> pieces() {
    return pieces;
  }

  boolean isCovered(int row, int column) {
    return covered.contains(key(row, column));
  }

  /** Where a shown row is in the sheet; one that stands empty is the next below another. */
  int sheetRow(int row) {
    if (sheetRows.containsKey(row)) return sheetRows.get(row);
    int next = sheetRows.get(row - 1) + 1;
    while (sheet.isRowHidden(next)) next++;
    return next;
  }

  /** Where a shown column is in the sheet. */
  int sheetColumn(int column) {
    return sheetColumns.get(column);
  }
}
