package org.gongkai.generate.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gongkai.generate.Part;
import org.gongkai.generate.PrintedLine;
import org.gongkai.generate.SheetCell;
import org.gongkai.generate.SheetCell.Kind;

/**
 * What a converter from PDF to markdown makes of a table: runs of rows as tables, broken labels as
 * loose lines around rows without one, halves of group labels before the rows beside them.
 *
 * @param words captions
 * @param heads sets the headings, which become loose lines
 * @param width characters in a line of a label
 */
record ConvertedTables(LayoutWords words, TablePrinter heads, int width) implements TablePrinter {
  private static final int ONE_LABEL = 1;

  @Override
  public TablePrint print(Part.Sheet sheet, Random random) {
    SheetGrid grid = SheetGrid.of(sheet);
    Conversion conversion = new Conversion(grid);
    int head = grid.labelColumns() == ONE_LABEL ? 0 : grid.headRows();
    if (head > 0)
      conversion.lines.addAll(
          heads.print(new SheetCut(false).rows(sheet, 0, head), random).lines());
    conversion.caption(words.caption(sheet.section()));
    for (int row = head; row < grid.rows().size(); row++)
      if (grid.labelColumns() == ONE_LABEL) conversion.clauseRow(row);
      else conversion.row(row);
    return TablePrint.clear(conversion.lines);
  }

  /** A table in the making. */
  private final class Conversion {
    private final SheetGrid grid;
    private final List<PrintedLine> lines = new ArrayList<>();
    private boolean isRunning;

    private Conversion(SheetGrid grid) {
      this.grid = grid;
    }

    private void caption(String text) {
      lines.add(CellWords.line(text));
      isRunning = false;
    }

    private void loose(String text) {
      if (isRunning) lines.add(CellWords.line(""));
      lines.add(CellWords.line(text));
      isRunning = false;
    }

    private void table(List<String> cells, List<SheetCell> printed) {
      lines.add(CellWords.line(piped(cells), printed));
      if (!isRunning) lines.add(CellWords.line(MarkdownRows.dashes(cells.size())));
      isRunning = true;
    }

    /** A clause heading is loose; headings and figures are tables. */
    private void clauseRow(int row) {
      List<SheetCell> cells = grid.opening(row);
      if (cells.size() == 1) loose(CellWords.flat(cells.get(0)));
      else table(texts(cells), cells);
    }

    private void row(int row) {
      List<SheetCell> values = grid.values(row);
      List<String> label = CellWords.wrapped(grid.label(row), width);
      if (label.size() > 1 && !groupPiece(row).isEmpty()) loose(groupPiece(row));
      if (label.size() == 2) {
        label.forEach(this::loose);
        table(texts(values), values);
      } else if (label.size() > 2) {
        loose(label.get(0));
        table(beside(label.get(1), values), values);
        label.subList(2, label.size()).forEach(this::loose);
      } else table(whole(row, label, values), values);
    }

    /** A label of one line: half a group label before it, or an empty cell behind the row. */
    private List<String> whole(int row, List<String> label, List<SheetCell> values) {
      List<String> cells = new ArrayList<>(label.isEmpty() ? List.of() : label);
      cells.addAll(texts(values));
      String piece = groupPiece(row);
      if (!piece.isEmpty()) cells.add(0, piece);
      else if (isGrouped(row)) cells.add("");
      return cells;
    }

    private List<String> beside(String label, List<SheetCell> values) {
      List<String> cells = new ArrayList<>(List.of(label));
      cells.addAll(texts(values));
      return cells;
    }

    /** Group labels stand in two lines in the middle of their rows. */
    private String groupPiece(int row) {
      if (!isGrouped(row)) return "";
      SheetCell group = grid.rows().get(row).get(1).cell();
      int first = row;
      while (first > 0 && grid.rows().get(first - 1).get(1).cell() == group) first--;
      String text = CellWords.whole(group);
      int half = (text.length() + 1) / 2;
      int middle = first + (group.rowSpan() - 1) / 2;
      if (row == middle) return text.substring(0, half);
      return row == middle + 1 ? text.substring(half) : "";
    }

    private boolean isGrouped(int row) {
      return grid.labelColumns() > 2 && grid.rows().get(row).get(1).cell().kind() == Kind.GROUP;
    }
  }

  private static List<String> texts(List<SheetCell> cells) {
    return cells.stream().map(CellWords::flat).toList();
  }

  /** A row in which an empty cell has two blanks. */
  private static String piped(List<String> cells) {
    StringBuilder line = new StringBuilder("|");
    for (String cell : cells) line.append(' ').append(cell).append(" |");
    return line.toString();
  }
}
