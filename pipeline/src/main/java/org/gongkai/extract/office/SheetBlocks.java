package org.gongkai.extract.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellReference;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Notation;
import org.gongkai.document.Paragraph;
import org.gongkai.extract.ExtractionException;
import org.gongkai.extract.Limits;
import org.gongkai.extract.office.SheetPlan.Piece;

/**
 * The blocks of a sheet: its name, then what is between empty rows. Rows of one text each are
 * paragraphs, others a grid. A sheet does not say where a table ends on the right: that is where
 * its widest row of text ends, or its lines where some are drawn.
 */
final class SheetBlocks {
  private static final int LEVEL_OF_NAMES = 2;

  private final Sheet sheet;
  private final SheetPlan plan;
  private final List<Block> blocks = new ArrayList<>();

  private SheetBlocks(Sheet sheet) {
    this.sheet = sheet;
    plan = new SheetPlan(sheet);
  }

  /** The blocks in order; none for a sheet that shows no text. */
  static List<Block> of(Sheet sheet) {
    SheetBlocks reader = new SheetBlocks(sheet);
    reader.read();
    if (!reader.blocks.isEmpty()) reader.blocks.add(0, new Heading(LEVEL_OF_NAMES, sheet.name()));
    return reader.blocks;
  }

  private void read() {
    NavigableMap<Integer, NavigableMap<Integer, Piece>> part = new TreeMap<>();
    int reached = -1;
    for (Map.Entry<Integer, NavigableMap<Integer, Piece>> row : plan.pieces().entrySet()) {
      if (row.getKey() > reached + 1 && !part.isEmpty()) {
        part(part);
        part = new TreeMap<>();
      }
      part.put(row.getKey(), row.getValue());
      for (Piece piece : row.getValue().values())
        reached = Math.max(reached, piece.row() + piece.rowSpan() - 1);
      reached = Math.max(reached, row.getKey());
    }
    if (!part.isEmpty()) part(part);
  }

  private void part(NavigableMap<Integer, NavigableMap<Integer, Piece>> rows) {
    boolean isProse = rows.values().stream().allMatch(row -> texts(row) <= 1);
    if (!isProse) grid(rows);
    else
      rows.values().stream()
          .flatMap(row -> row.values().stream())
          .filter(piece -> !piece.isBlank())
          .flatMap(piece -> piece.text().lines())
          .filter(line -> !line.isBlank())
          .map(line -> new Paragraph(line.strip()))
          .forEach(blocks::add);
  }

  private static long texts(Map<Integer, Piece> row) {
    return row.values().stream().filter(piece -> !piece.isBlank()).count();
  }

  private void grid(NavigableMap<Integer, NavigableMap<Integer, Piece>> rows) {
    int left = rows.values().stream().mapToInt(NavigableMap::firstKey).min().orElseThrow();
    SheetWidths widths = new SheetWidths(rows);
    int top = rows.firstKey();
    List<List<Cell>> cells = new ArrayList<>();
    int count = 0;
    for (int row = top; row <= rows.lastKey(); row++) {
      List<Cell> line = row(row, top, left, widths, rows.getOrDefault(row, new TreeMap<>()));
      count += line.size();
      if (count > Limits.CELLS) throw ExtractionException.limit("so many cells", Limits.CELLS);
      cells.add(line);
    }
    blocks.add(new Grid(Notation.MARKUP, cells));
  }

  private List<Cell> row(
      int row, int top, int left, SheetWidths widths, NavigableMap<Integer, Piece> pieces) {
    List<Cell> cells = new ArrayList<>();
    int end = widths.end(pieces);
    for (int column = left; column <= end; column++) {
      Piece piece = pieces.get(column);
      if (piece != null) cells.add(cell(piece, top, left));
      else if (!plan.isCovered(row, column)) cells.add(blank(row, column, top, left));
    }
    return cells;
  }

  private Cell cell(Piece piece, int top, int left) {
    return new Cell(
        piece.text(),
        piece.row() - top,
        piece.column() - left,
        Math.min(piece.rowSpan(), Limits.SPAN),
        Math.min(piece.columnSpan(), Limits.SPAN),
        address(piece.top(), piece.left()));
  }

  private Cell blank(int row, int column, int top, int left) {
    String address = address(plan.sheetRow(row), plan.sheetColumn(column));
    return new Cell("", row - top, column - left, 1, 1, address);
  }

  private String address(int row, int column) {
    return new CellReference(sheet.name(), row, column, false, false).formatAsString();
  }
}
