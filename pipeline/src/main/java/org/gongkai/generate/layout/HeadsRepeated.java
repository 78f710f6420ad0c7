package org.gongkai.generate.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.gongkai.fact.Place;
import org.gongkai.generate.Part;
import org.gongkai.generate.PrintedLine;
import org.gongkai.generate.SheetCell;

/**
 * A table that was cut where a page ended: a second table with the same head goes on.
 *
 * @param inner sets each of the two
 */
record HeadsRepeated(TablePrinter inner) implements TablePrinter {
  private static final int LONG = 16;

  @Override
  public TablePrint print(Part.Sheet sheet, Random random) {
    int rows = sheet.rows().size();
    if (rows < LONG || SheetGrid.of(sheet).repeatedRows() == 0) return inner.print(sheet, random);
    int cut = rows / 3 + random.nextInt(rows / 2);
    SheetCut parts = new SheetCut(false);
    List<PrintedLine> lines = new ArrayList<>();
    Set<Place> doubtful = new HashSet<>();
    for (Part.Sheet part :
        List.of(parts.rows(sheet, 0, cut), withHead(sheet, parts.rows(sheet, cut, rows)))) {
      TablePrint print = inner.print(part, random);
      lines.addAll(print.lines());
      doubtful.addAll(print.doubtful());
    }
    return new TablePrint(lines, doubtful);
  }

  /** The rows behind a cut under the head of the whole. */
  static Part.Sheet withHead(Part.Sheet sheet, Part.Sheet rest) {
    List<List<SheetCell>> rows =
        new ArrayList<>(sheet.rows().subList(0, SheetGrid.of(sheet).repeatedRows()));
    rows.addAll(rest.rows());
    return new Part.Sheet(sheet.section(), rows);
  }
}
