package org.gongkai.generate.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.gongkai.fact.Place;
import org.gongkai.generate.Part;
import org.gongkai.generate.PrintedLine;
import org.gongkai.generate.SheetCell;
import org.gongkai.generate.SheetCell.Kind;

/**
 * What a language model makes of a scanned table: one table a row, with headings of its own.
 *
 * @param words made-up headings
 * @param isWrong whether the headings behind a page break are those of other columns; then nobody
 *     can tell what stands under them
 */
record RowTables(LayoutWords words, boolean isWrong) implements TablePrinter {
  private static final int LONG = 20;

  @Override
  public TablePrint print(Part.Sheet sheet, Random random) {
    SheetGrid grid = SheetGrid.of(sheet);
    int rows = grid.rows().size();
    int cut = rows < LONG ? rows : rows / 3 + random.nextInt(rows / 2);
    List<PrintedLine> lines = new ArrayList<>();
    Set<Place> doubtful = new HashSet<>();
    for (int row = 0; row < rows; row++) {
      List<SheetCell> values = grid.values(row);
      if (values.isEmpty()) {
        lines.addAll(heading(grid, row));
        continue;
      }
      List<String> heads = row < cut ? heads(grid, row) : madeUp(grid, row);
      lines.addAll(table(grid.label(row), heads, values));
      if (isWrong && row >= cut) doubtful.addAll(CellWords.places(values));
    }
    return new TablePrint(lines, doubtful);
  }

  /** The heading of a clause is a heading of markdown; others stand over their columns alone. */
  private static List<PrintedLine> heading(SheetGrid grid, int row) {
    List<SheetCell> cells = grid.opening(row);
    return cells.size() == 1
        ? List.of(CellWords.line("### " + CellWords.flat(cells.get(0))), CellWords.line(""))
        : List.of();
  }

  private static List<PrintedLine> table(String label, List<String> heads, List<SheetCell> values) {
    List<String> cells = new ArrayList<>();
    if (!label.isEmpty()) cells.add(label);
    for (SheetCell value : values) cells.add(CellWords.flat(value));
    return List.of(
        CellWords.line(MarkdownRows.row(heads)),
        CellWords.line(MarkdownRows.dashes(cells.size())),
        CellWords.line(MarkdownRows.row(cells), values),
        CellWords.line(""));
  }

  /** The printed headings of a row's figures. */
  private List<String> heads(SheetGrid grid, int row) {
    List<String> heads = new ArrayList<>();
    if (!grid.label(row).isEmpty()) heads.add(words.labelHead());
    List<SheetGrid.Slot> slots = grid.rows().get(row);
    for (int column = 0; column < slots.size(); column++)
      if (slots.get(column).opens() && slots.get(column).cell().kind() == Kind.VALUE)
        heads.add(headOver(grid, row, column));
    return heads;
  }

  private static String headOver(SheetGrid grid, int row, int column) {
    int above = row;
    while (above > 0 && !isHeading(grid.rows().get(above), column)) above--;
    List<SheetGrid.Slot> slots = grid.rows().get(above);
    return column < slots.size() ? CellWords.whole(slots.get(column).cell()) : "";
  }

  /** A row that a fault has cut short has no slot there. */
  private static boolean isHeading(List<SheetGrid.Slot> slots, int column) {
    return column < slots.size() && slots.get(column).cell().kind() == Kind.HEADING;
  }

  private List<String> madeUp(SheetGrid grid, int row) {
    List<String> heads = heads(grid, row);
    int first = grid.label(row).isEmpty() ? 0 : 1;
    if (isWrong) Collections.rotate(heads.subList(first, heads.size()), 1);
    else
      for (int i = first; i < heads.size(); i++) heads.set(i, words.figureHead() + (i + 1 - first));
    return heads;
  }
}
