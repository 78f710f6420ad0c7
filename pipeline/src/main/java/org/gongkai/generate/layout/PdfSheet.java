package org.gongkai.generate.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.generate.Part;
import org.gongkai.generate.SheetCell;
import org.gongkai.generate.SheetCell.Kind;

/** A table, or the part of it on one page, with the sizes of its columns and rows in points. */
final class PdfSheet {
  /** What is free between a line and the text beside it. */
  private static final double PADDING = 3;

  private static final double PITCH = 1.25;

  /** Figures take so much of the width where there are labels beside them. */
  private static final double FIGURES = 0.5;

  private static final double WIDEST_FIGURE = 90;

  private final SheetGrid grid;
  private final double size;
  private final boolean wraps;
  private final double[] xs;
  private final double[] heights;

  /**
   * A cell in its place, from the upper left corner of the table.
   *
   * @param lines of its text
   */
  record Placed(
      SheetCell cell, double left, double top, double right, double bottom, List<String> lines) {}

  /**
   * @param width of the table
   * @param size of its font
   * @param wraps whether a figure that is too long for its cell goes on in a second line
   */
  PdfSheet(Part.Sheet sheet, double width, double size, boolean wraps) {
    this.grid = SheetGrid.of(sheet);
    this.size = size;
    this.wraps = wraps;
    this.xs = edges(width);
    this.heights = heights();
  }

  double size() {
    return size;
  }

  double height() {
    return Arrays.stream(heights).sum();
  }

  SheetGrid grid() {
    return grid;
  }

  /** How far apart the lines of a cell stand. */
  double pitch() {
    return size * PITCH;
  }

  private double[] edges(double width) {
    int columns = grid.width();
    int labels = grid.labelColumns();
    double[] widths = new double[columns];
    double figure = labels == 0 ? width / columns : figure(width, columns - labels);
    double rest = width - figure * (columns - labels);
    for (int c = 0; c < columns; c++) widths[c] = c >= labels ? figure : label(c, labels, rest);
    double[] edges = new double[columns + 1];
    for (int c = 0; c < columns; c++) edges[c + 1] = edges[c] + widths[c];
    return edges;
  }

  private static double figure(double width, int columns) {
    return Math.min(WIDEST_FIGURE, width * FIGURES / columns);
  }

  /** The columns of groups are narrow, that of the labels is wide. */
  private static double label(int column, int labels, double rest) {
    double group = 0.2 * rest;
    return column < labels - 1 ? group : rest - group * (labels - 1);
  }

  private double[] heights() {
    double[] high = new double[grid.rows().size()];
    Arrays.fill(high, needed(1));
    for (int row = 0; row < high.length; row++)
      for (Placed cell : placed(row, high)) {
        int last = Math.min(high.length, row + cell.cell().rowSpan()) - 1;
        double lacking = needed(cell.lines().size()) - (cell.bottom() - cell.top());
        if (lacking > 0) high[last] += lacking;
      }
    return high;
  }

  private double needed(int lines) {
    return lines * pitch() + 2 * PADDING;
  }

  /** Every cell. */
  List<Placed> cells() {
    return IntStream.range(0, heights.length)
        .boxed()
        .flatMap(row -> placed(row, heights).stream())
        .toList();
  }

  private List<Placed> placed(int row, double[] high) {
    double top = Arrays.stream(high, 0, row).sum();
    List<Placed> cells = new ArrayList<>();
    List<SheetGrid.Slot> slots = grid.rows().get(row);
    for (int c = 0; c < slots.size(); c++) {
      if (!slots.get(c).opens()) continue;
      SheetCell cell = slots.get(c).cell();
      int behind = Math.min(xs.length - 1, c + cell.columnSpan());
      int below = Math.min(high.length, row + cell.rowSpan());
      double bottom = top + Arrays.stream(high, row, below).sum();
      cells.add(new Placed(cell, xs[c], top, xs[behind], bottom, lines(cell, xs[behind] - xs[c])));
    }
    return cells;
  }

  private List<String> lines(SheetCell cell, double width) {
    double room = width - 2 * PADDING;
    if (cell.kind() == Kind.VALUE && !wraps) return List.of(CellWords.flat(cell));
    return CellWords.lines(cell).stream().flatMap(line -> wrapped(line, room).stream()).toList();
  }

  private List<String> wrapped(String text, double room) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= text.length(); to++) {
      boolean full = to < text.length() && PdfPen.width(text.substring(from, to + 1)) * size > room;
      if (to < text.length() && !full) continue;
      lines.add(text.substring(from, to));
      from = to;
    }
    return lines;
  }
}
