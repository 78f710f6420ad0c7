package org.gongkai.generate.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.gongkai.generate.Part;
import org.gongkai.generate.SheetCell;
import org.gongkai.generate.SheetCell.Kind;
import org.gongkai.generate.layout.ReportSections.ReportSection;

/** A sheet in the making: texts and tables below each other. */
final class WorkbookSheet {
  /** A title goes over so many columns. */
  private static final int TITLE_COLUMNS = 10;

  private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,9}");
  private static final Pattern SIGNED = Pattern.compile("\\+[1-9][0-9]{0,9}");
  private static final Pattern GROUPED = Pattern.compile("[1-9][0-9]{0,2}(?:,[0-9]{3})+");
  private static final Pattern FRACTION = Pattern.compile("(?:0|[1-9][0-9]{0,8})\\.([0-9]{1,4})");

  private final XSSFSheet sheet;
  private final WorkbookStyles styles;
  private final boolean asNumbers;
  private int next;

  /**
   * @param asNumbers whether figures are numbers; else they are texts
   */
  WorkbookSheet(XSSFSheet sheet, WorkbookStyles styles, boolean asNumbers) {
    this.sheet = sheet;
    this.styles = styles;
    this.asNumbers = asNumbers;
  }

  /** A line over the columns of the sheet. */
  void title(String text) {
    merge(next, 0, 1, TITLE_COLUMNS);
    words(text);
  }

  private void words(String text) {
    sheet.createRow(next++).createCell(0).setCellValue(text.replace('\n', ' '));
  }

  /** A heading, paragraphs and tables; an empty row follows a table. */
  void section(ReportSection section) {
    if (!section.heading().isEmpty()) words(section.heading());
    section.passages().forEach(this::words);
    for (Part.Sheet table : section.sheets()) {
      table(SheetGrid.of(table));
      next++;
    }
  }

  private void table(SheetGrid grid) {
    int behind = next + grid.rows().size();
    for (List<SheetGrid.Slot> slots : grid.rows()) {
      XSSFRow row = sheet.createRow(next);
      for (int column = 0; column < slots.size(); column++) {
        SheetGrid.Slot slot = slots.get(column);
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(styles.of("General"));
        if (!slot.opens()) continue;
        fill(cell, slot.cell());
        int rows = Math.min(slot.cell().rowSpan(), behind - next);
        merge(next, column, rows, slot.cell().columnSpan());
      }
      next++;
    }
  }

  private void merge(int row, int column, int rows, int columns) {
    if (rows > 1 || columns > 1)
      sheet.addMergedRegionUnsafe(
          new CellRangeAddress(row, row + rows - 1, column, column + columns - 1));
  }

  private void fill(XSSFCell cell, SheetCell content) {
    if (content.text().isEmpty()) return;
    Optional<String> format =
        asNumbers && content.kind() == Kind.VALUE ? format(content.text()) : Optional.empty();
    if (format.isEmpty()) cell.setCellValue(content.text());
    else {
      cell.setCellValue(Double.parseDouble(content.text().replace(",", "")));
      cell.setCellStyle(styles.of(format.get()));
    }
  }

  /** The format in which a number is displayed like this text. */
  private static Optional<String> format(String text) {
    if (WHOLE.matcher(text).matches()) return Optional.of("General");
    if (SIGNED.matcher(text).matches()) return Optional.of("+0;-0;0");
    if (GROUPED.matcher(text).matches()) return Optional.of("#,##0");
    return FRACTION.matcher(text).matches()
        ? Optional.of("0." + "0".repeat(text.length() - text.indexOf('.') - 1))
        : Optional.empty();
  }
}
