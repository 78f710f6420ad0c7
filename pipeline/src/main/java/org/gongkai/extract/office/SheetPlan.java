package org.gongkai.extract.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
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
  private final Map<Integer, Integer> rowIndex = new HashMap<>();
  private final Map<Integer, Integer> columnIndex = new HashMap<>();
  private final List<Integer> shownRows;
  private final List<Integer> shownColumns;
  private final NavigableMap<Integer, NavigableMap<Integer, Piece>> pieces = new TreeMap<>();
  private final Set<Long> covered = new HashSet<>();

  SheetPlan(Sheet sheet) {
    this.sheet = sheet;
    TreeSet<Integer> columns = new TreeSet<>();
    sheet.rows().values().forEach(row -> columns.addAll(row.keySet()));
    int width = columns.isEmpty() ? 0 : columns.last() + 1;
    if (width > Limits.COLUMNS)
      throw ExtractionException.limit("a sheet of " + width + " columns", Limits.COLUMNS);
    shownRows = shownRows();
    shownColumns = IntStream.range(0, width).filter(c -> !sheet.isColumnHidden(c)).boxed().toList();
    for (int i = 0; i < shownColumns.size(); i++) columnIndex.put(shownColumns.get(i), i);
    sheet.merged().forEach(this::merged);
    sheet.rows().forEach((row, squares) -> squares.forEach((c, s) -> square(row, c, s)));
  }

  /** The used rows that are shown; where a row between two used ones is empty an index is free. */
  private List<Integer> shownRows() {
    List<Integer> shown = new ArrayList<>();
    int before = -1;
    int index = -1;
    for (int row : sheet.rows().keySet()) {
      if (sheet.isRowHidden(row)) continue;
      index += before >= 0 && isApart(before, row) ? 2 : 1;
      rowIndex.put(row, index);
      before = row;
      shown.add(row);
    }
    return shown;
  }

  /** A row that is shown stands empty between two others. */
  private boolean isApart(int above, int below) {
    for (int row = above + 1; row < below; row++) if (!sheet.isRowHidden(row)) return true;
    return false;
  }

  private void merged(SheetRegion region) {
    List<Integer> rows =
        shownRows.stream().filter(r -> r >= region.top() && r <= region.bottom()).toList();
    List<Integer> columns =
        shownColumns.stream().filter(c -> c >= region.left() && c <= region.right()).toList();
    if (rows.isEmpty() || columns.isEmpty()) return;
    if ((long) rows.size() * columns.size() + covered.size() > Limits.CELLS)
      throw ExtractionException.limit("merged regions of so many cells", Limits.CELLS);
    int row = rowIndex.get(rows.get(0));
    int column = columnIndex.get(columns.get(0));
    if (covered.contains(key(row, column))) return;
    int height = rowIndex.get(rows.get(rows.size() - 1)) - row + 1;
    SheetSquare first =
        sheet
            .rows()
            .getOrDefault(region.top(), new TreeMap<>())
            .getOrDefault(region.left(), new SheetSquare("", false));
    for (int r = row; r < row + height; r++)
      for (int c = column; c < column + columns.size(); c++) covered.add(key(r, c));
    add(
        new Piece(
            first.text(),
            row,
            column,
            height,
            columns.size(),
            first.isBordered(),
            region.top(),
            region.left()));
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

  /** Where a shown row is in the sheet. */
  int sheetRow(int row) {
    return shownRows.stream().filter(r -> rowIndex.get(r) == row).findFirst().orElseThrow();
  }

  /** Where a shown column is in the sheet. */
  int sheetColumn(int column) {
    return shownColumns.get(column);
  }
}
