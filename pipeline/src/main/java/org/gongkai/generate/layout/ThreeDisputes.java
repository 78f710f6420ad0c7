package org.gongkai.generate.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;
import org.gongkai.generate.Part;
import org.gongkai.generate.PrintedLine;
import org.gongkai.generate.SheetCell;
import org.gongkai.generate.SheetCell.Kind;

/**
 * The table of proceedings as three tables with a heading each; other tables as they are.
 *
 * @param inner sets each of them
 */
record ThreeDisputes(TablePrinter inner) implements TablePrinter {
  @Override
  public TablePrint print(Part.Sheet sheet, Random random) {
    if (sheet.section() != Section.DISPUTE) return inner.print(sheet, random);
    List<PrintedLine> lines = new ArrayList<>();
    Set<Place> doubtful = new HashSet<>();
    for (Map.Entry<String, Part.Sheet> table : tables(sheet).entrySet()) {
      TablePrint print = inner.print(table.getValue(), random);
      lines.add(CellWords.line("### " + table.getKey()));
      lines.add(CellWords.line(""));
      lines.addAll(print.lines());
      lines.add(CellWords.line(""));
      doubtful.addAll(print.doubtful());
    }
    return new TablePrint(lines, doubtful);
  }

  /** By what stands over their columns. */
  private static Map<String, Part.Sheet> tables(Part.Sheet sheet) {
    SheetGrid grid = SheetGrid.of(sheet);
    Map<String, List<List<SheetCell>>> tables = new LinkedHashMap<>();
    int last = grid.rows().size() - 1;
    for (int column = 0; column < grid.rows().get(last).size(); column++) {
      List<List<SheetCell>> rows =
          tables.computeIfAbsent(
              caption(grid, column), key -> List.of(new ArrayList<>(), new ArrayList<>()));
      rows.get(0).add(head(grid, column));
      rows.get(1).add(grid.rows().get(last).get(column).cell());
    }
    Map<String, Part.Sheet> sheets = new LinkedHashMap<>();
    tables.forEach((caption, rows) -> sheets.put(caption, new Part.Sheet(sheet.section(), rows)));
    return sheets;
  }

  private static String caption(SheetGrid grid, int column) {
    List<String> over = new ArrayList<>();
    for (int row = 0; row < grid.headRows(); row++) {
      SheetCell cell = grid.rows().get(row).get(column).cell();
      if (cell.columnSpan() > 1) over.add(CellWords.whole(cell));
    }
    return over.size() > 1 ? over.get(0) + "（" + over.get(1) + "）" : String.join("", over);
  }

  private static SheetCell head(SheetGrid grid, int column) {
    int row = grid.headRows() - 1;
    SheetCell cell = grid.rows().get(row).get(column).cell();
    return new SheetCell(cell.text(), Kind.HEADING, 1, 1, cell.place());
  }
}
