package org.gongkai.generate.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gongkai.fact.Section;
import org.gongkai.generate.Part;
import org.gongkai.generate.PrintedLine;

/**
 * A markdown table: pipes on both sides and a line of dashes under the first row.
 *
 * @param shape of its rows
 * @param isCut whether a page break makes two tables of the short table of section two
 */
record MarkdownRows(RowShape shape, boolean isCut) implements TablePrinter {
  @Override
  public TablePrint print(Part.Sheet sheet, Random random) {
    SheetGrid grid = SheetGrid.of(sheet);
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < grid.rows().size(); row++) rows.add(shape.cells(grid, row));
    int cut = isCut ? cut(sheet, grid, random) : rows.size();
    List<PrintedLine> lines = new ArrayList<>();
    lines.addAll(lines(rows.subList(0, cut), grid, 0));
    if (cut < rows.size()) {
      List<List<String>> tail = trimmed(rows.subList(cut, rows.size()));
      lines.add(CellWords.line(""));
      lines.add(CellWords.line(row(tail.get(0).stream().map(cell -> "").toList())));
      lines.add(CellWords.line(dashes(tail.get(0).size())));
      for (int i = 0; i < tail.size(); i++)
        lines.add(CellWords.line(row(tail.get(i)), grid.opening(cut + i)));
    }
    return TablePrint.clear(lines);
  }

  /** Behind a row of figures of the last third, where one figure a row is printed. */
  private static int cut(Part.Sheet sheet, SheetGrid grid, Random random) {
    int rows = grid.rows().size();
    if (sheet.section() != Section.DISCLOSURE) return rows;
    int cut = rows * 2 / 3 + random.nextInt(Math.max(1, rows / 4));
    while (cut < rows && grid.values(cut).isEmpty()) cut++;
    return cut;
  }

  private static List<List<String>> trimmed(List<List<String>> rows) {
    int width =
        rows.stream()
            .mapToInt(
                row -> {
                  int end = row.size();
                  while (end > 1 && row.get(end - 1).isEmpty()) end--;
                  return end;
                })
            .max()
            .orElse(1);
    return rows.stream().map(row -> row.subList(0, Math.min(width, row.size()))).toList();
  }

  private static List<PrintedLine> lines(List<List<String>> rows, SheetGrid grid, int from) {
    List<PrintedLine> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      lines.add(CellWords.line(row(rows.get(i)), grid.opening(from + i)));
      if (i == 0) lines.add(CellWords.line(dashes(rows.get(i).size())));
    }
    return lines;
  }

  /** A row with pipes on both sides. */
  static String row(List<String> cells) {
    StringBuilder line = new StringBuilder();
    for (String cell : cells) line.append(cell.isEmpty() ? "| " : "| " + cell + " ");
    return line.append('|').toString();
  }

  /** The line under the head. */
  static String dashes(int cells) {
    return "|" + "---|".repeat(cells);
  }
}
