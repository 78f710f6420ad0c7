package org.gongkai.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gongkai.export.RebuiltReport.Figure;
import org.gongkai.export.RebuiltReport.Table;
import org.gongkai.generate.SheetCell;

/**
 * The tables of a report as a workbook, one sheet a table, laid out as the form. A cell that is not
 * simply as printed is coloured and has a note.
 */
record ReportWorkbook(RebuiltReport report, Words.ReportWords words) {
  private static final String HEAD_COLOR = "F3F3F3";
  private static final String NOTED_COLOR = "FFF3CD";
  private static final String UNREADABLE_COLOR = "FFD9D9";

  /** Characters that a sheet may be named with. */
  private static final int NAME_LIMIT = 31;

  void write(OutputStream out) throws IOException {
    try (Workbook workbook = new Workbook(out, "Gongkai", "1.0")) {
      for (Table table : report.tables())
        if (!table.rows().isEmpty()) new Page(workbook.newWorksheet(name(table)), table).write();
    }
  }

  /** Whether there is a table to be written. */
  boolean hasTables() {
    return report.tables().stream().anyMatch(table -> !table.rows().isEmpty());
  }

  private static String name(Table table) {
    return table.title().substring(0, Math.min(NAME_LIMIT, table.title().length()));
  }

  /** One sheet. */
  private final class Page {
    private final Worksheet sheet;
    private final Table table;
    private final Set<List<Integer>> taken = new HashSet<>();
    private final Widths widths = new Widths();

    Page(Worksheet sheet, Table table) {
      this.sheet = sheet;
      this.table = table;
    }

    void write() throws IOException {
      for (int r = 0; r < table.rows().size(); r++) {
        int column = 0;
        for (SheetCell cell : table.rows().get(r)) {
          while (taken.contains(List.of(r, column))) column++;
          put(cell, r, column);
          column += cell.columnSpan();
        }
      }
      widths.applyTo(sheet);
      sheet.pageOrientation("landscape");
      sheet.setFitToPage(true);
      sheet.fitToWidth((short) 1);
      sheet.fitToHeight((short) 0);
      sheet.finish();
    }

    private void put(SheetCell cell, int row, int column) {
      int lastRow = row + cell.rowSpan() - 1;
      int lastColumn = column + cell.columnSpan() - 1;
      for (int r = row; r <= lastRow; r++)
        for (int c = column; c <= lastColumn; c++) taken.add(List.of(r, c));
      if (lastRow > row || lastColumn > column)
        sheet.range(row, column, lastRow, lastColumn).merge();
      else widths.see(column, cell.text());
      if (cell.kind() == SheetCell.Kind.VALUE) figure(cell, row, column);
      else sheet.inlineString(row, column, cell.text());
      sheet
          .range(row, column, lastRow, lastColumn)
          .style()
          .borderStyle(BorderStyle.THIN)
          .horizontalAlignment("center")
          .verticalAlignment("center")
          .wrapText(true)
          .fillColor(color(cell))
          .set();
    }

    private void figure(SheetCell cell, int row, int column) {
      Optional<Figure> figure = cell.place().map(table.figures()::get);
      if (figure.flatMap(Figure::number).isPresent())
        sheet.value(row, column, new BigDecimal(figure.get().number().get()));
      else if (!cell.text().isEmpty()) sheet.inlineString(row, column, cell.text());
      figure
          .filter(Figure::isNoted)
          .ifPresent(f -> sheet.comment(row, column, ReportPage.note(f, report, words)));
    }

    private String color(SheetCell cell) {
      if (cell.kind() != SheetCell.Kind.VALUE) return HEAD_COLOR;
      return cell.place()
          .map(table.figures()::get)
          .filter(Figure::isNoted)
          .map(f -> f.status().equals("unreadable") ? UNREADABLE_COLOR : NOTED_COLOR)
          .orElse("FFFFFF");
    }
  }
}
