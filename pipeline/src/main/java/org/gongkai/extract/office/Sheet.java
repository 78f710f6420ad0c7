package org.gongkai.extract.office;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.gongkai.extract.ExtractionException;
import org.gongkai.extract.Limits;

/** A sheet as its file has it: squares by row and column, merged regions, what is hidden. */
final class Sheet {
  private final String name;
  private final NavigableMap<Integer, NavigableMap<Integer, SheetSquare>> rows = new TreeMap<>();
  private final List<SheetRegion> merged = new ArrayList<>();
  private final BitSet hiddenRows = new BitSet();
  private final BitSet hiddenColumns = new BitSet();
  private int squares;

  Sheet(String name) {
    this.name = name;
  }

  void put(int row, int column, SheetSquare square) {
    if (square.isBlank() && !square.isBordered()) return;
    if (++squares > Limits.CELLS) throw ExtractionException.limit("so many cells", Limits.CELLS);
    rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, square);
  }

  void merge(SheetRegion region) {
    if (merged.size() >= Limits.CELLS)
      throw ExtractionException.limit("so many merged regions", Limits.CELLS);
    merged.add(region);
  }

  void hideRow(int row) {
    hiddenRows.set(row);
  }

  /** Hides columns, the last one included. */
  void hideColumns(int first, int last) {
    // Beyond it no cell is read; a file may hide all of sixteen thousand.
    if (first <= last && first < Limits.COLUMNS)
      hiddenColumns.set(first, Math.min(last, Limits.COLUMNS) + 1);
  }

  String name() {
    return name;
  }

  NavigableMap<Integer, NavigableMap<Integer, SheetSquare>> rows() {
    return rows;
  }

  List<SheetRegion> merged() {
    return merged;
  }

  boolean isShown(int row, int column) {
    return !isRowHidden(row) && !isColumnHidden(column);
  }

  boolean isRowHidden(int row) {
    return hiddenRows.get(row);
  }

  boolean isColumnHidden(int column) {
    return hiddenColumns.get(column);
  }

  /** How many squares with text are hidden. */
  long hiddenTexts() {
    return rows.entrySet().stream()
        .flatMap(
            row ->
                row.getValue().entrySet().stream()
                    .filter(s -> !s.getValue().isBlank() && !isShown(row.getKey(), s.getKey())))
        .count();
  }
}
