package org.gongkai.generate.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.fact.Place;
import org.gongkai.generate.Part;
import org.gongkai.generate.PrintedLine;
import org.gongkai.generate.SheetCell;
import org.gongkai.generate.SheetCell.Kind;

/**
 * A table of a PDF file as text: cells are broken at the width of their column, stand in the middle
 * of their height, and what stands at one height is one line. So figures come before, after and
 * inside their labels.
 *
 * @param widths of the columns
 * @param drift half a line up (-1) or down (1) by which some figures miss the line of their label
 */
record PdfTable(PdfWidths widths, int drift) implements TablePrinter {
  private static final int DRIFTING = 6;

  /** Words at a height (in half lines) and a column. */
  private record Piece(int height, int column, String text, List<Place> places) {}

  @Override
  public TablePrint print(Part.Sheet sheet, Random random) {
    SheetGrid grid = SheetGrid.of(sheet);
    List<PrintedLine> lines = lines(drifted(pieces(grid, 0), random));
    Set<Place> doubtful = new HashSet<>(TablePrint.withoutBlanks(lines, grid).doubtful());
    if (hasEmptyRow(grid)) doubtful.addAll(ownLines(lines, grid));
    return new TablePrint(lines, doubtful);
  }

  /** Two tables side by side: what stands at one height is one line. */
  List<PrintedLine> beside(Part.Sheet left, Part.Sheet right) {
    SheetGrid grid = SheetGrid.of(left);
    List<Piece> pieces = new ArrayList<>(pieces(grid, 0));
    pieces.addAll(pieces(SheetGrid.of(right), grid.width()));
    return lines(pieces);
  }

  private List<Piece> pieces(SheetGrid grid, int shift) {
    int[] tops = tops(grid);
    List<Piece> pieces = new ArrayList<>();
    for (int row = 0; row < grid.rows().size(); row++)
      for (int column = 0; column < grid.rows().get(row).size(); column++) {
        SheetGrid.Slot slot = grid.rows().get(row).get(column);
        if (slot.opens())
          for (Piece piece : pieces(slot.cell(), grid, tops, row, column))
            pieces.add(
                new Piece(piece.height(), piece.column() + shift, piece.text(), piece.places()));
      }
    return pieces;
  }

  /** Where rows begin; each has room for its cells, and the last row of a span for the span's. */
  private int[] tops(SheetGrid grid) {
    int[] tops = new int[grid.rows().size() + 1];
    for (int row = 0; row < grid.rows().size(); row++) {
      tops[row + 1] = tops[row] + 2;
      List<SheetGrid.Slot> slots = grid.rows().get(row);
      for (int column = 0; column < slots.size(); column++)
        tops[row + 1] = Math.max(tops[row + 1], bottom(grid, row, column, tops));
    }
    return tops;
  }

  /** Where a cell needs its last row to end; nothing above. */
  private int bottom(SheetGrid grid, int row, int column, int[] tops) {
    SheetGrid.Slot slot = grid.rows().get(row).get(column);
    int first = row;
    while (first > 0 && !isTop(grid, first, column)) first--;
    boolean isLast =
        slot.left() && (first + slot.cell().rowSpan() - 1 == row || row == grid.rows().size() - 1);
    return isLast ? tops[first] + 2 * widths.lines(slot.cell(), grid, column).size() : 0;
  }

  private static boolean isTop(SheetGrid grid, int row, int column) {
    return column >= grid.rows().get(row).size() || grid.rows().get(row).get(column).top();
  }

  private List<Piece> pieces(SheetCell cell, SheetGrid grid, int[] tops, int row, int column) {
    List<String> lines = widths.lines(cell, grid, column);
    int bottom = tops[Math.min(row + cell.rowSpan(), tops.length - 1)];
    int first = (tops[row] + bottom) / 2 - (lines.size() - 1);
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++)
      if (!lines.get(i).isBlank())
        pieces.add(
            new Piece(
                first + 2 * i,
                column,
                lines.get(i).strip(),
                cell.kind() == Kind.VALUE && i == 0 ? CellWords.places(List.of(cell)) : List.of()));
    return pieces;
  }

  /** Some rows of figures leave the line of their label for one that is still free. */
  private List<Piece> drifted(List<Piece> pieces, Random random) {
    if (drift == 0) return pieces;
    Set<Integer> taken = pieces.stream().map(Piece::height).collect(Collectors.toSet());
    Set<Integer> rows =
        pieces.stream()
            .filter(piece -> piece.places().size() == 1)
            .map(Piece::height)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<Integer> leaving = new HashSet<>();
    for (int height : rows)
      if (random.nextInt(DRIFTING) == 0 && taken.add(height + drift)) leaving.add(height);
    return pieces.stream().map(piece -> moved(piece, leaving)).toList();
  }

  private Piece moved(Piece piece, Set<Integer> leaving) {
    boolean leaves = !piece.places().isEmpty() && leaving.contains(piece.height());
    return leaves
        ? new Piece(piece.height() + drift, piece.column(), piece.text(), piece.places())
        : piece;
  }

  private static List<PrintedLine> lines(List<Piece> pieces) {
    Map<Integer, List<Piece>> heights = new TreeMap<>();
    for (Piece piece : pieces)
      heights.computeIfAbsent(piece.height(), h -> new ArrayList<>()).add(piece);
    return heights.values().stream().map(PdfTable::line).toList();
  }

  private static PrintedLine line(List<Piece> pieces) {
    pieces.sort(Comparator.comparingInt(Piece::column));
    return new PrintedLine(
        pieces.stream().map(Piece::text).collect(Collectors.joining(" ")),
        pieces.stream().flatMap(piece -> piece.places().stream()).toList(),
        true);
  }

  private static boolean hasEmptyRow(SheetGrid grid) {
    for (int row = 0; row < grid.rows().size(); row++) {
      List<SheetCell> values = grid.values(row);
      if (!values.isEmpty() && values.stream().allMatch(CellWords::isBlank)) return true;
    }
    return false;
  }

  /**
   * Figures that stand on another line than the label of their row. Lines of figures are told by
   * their order alone, which a row without figures breaks.
   */
  private static Set<Place> ownLines(List<PrintedLine> lines, SheetGrid grid) {
    Set<Place> own = new HashSet<>();
    for (int row = 0; row < grid.rows().size(); row++) {
      String label = grid.label(row);
      List<Place> places = CellWords.places(grid.values(row));
      for (PrintedLine line : lines)
        if (!label.isEmpty() && line.places().equals(places) && !line.text().contains(label))
          own.addAll(places);
    }
    return own;
  }
}
