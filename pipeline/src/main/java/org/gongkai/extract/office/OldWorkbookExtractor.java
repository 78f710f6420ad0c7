package org.gongkai.extract.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.extract.ExtractionException;
import org.gongkai.extract.Extractor;
import org.gongkai.extract.Limits;

/** Reads .xls of Excel 97 and later, and .et, which is the same. */
final class OldWorkbookExtractor implements Extractor {
  private static final String WHAT = "a workbook of Excel";

  @Override
  public ExtractedDocument extract(byte[] bytes, String mediaType) {
    try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(bytes))) {
      DisplayedNumber numbers =
          new DisplayedNumber(workbook.getInternalWorkbook().isUsing1904DateWindowing());
      SheetPages pages = new SheetPages();
      for (int i = 0; i < workbook.getNumberOfSheets(); i++)
        pages.add(
            sheet(workbook.getSheetAt(i), numbers),
            workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i));
      return pages.document(mediaType, OldProperties.of(workbook));
    } catch (OldExcelFormatException e) {
      throw new ExtractionException(
          ExtractionException.Reason.UNSUPPORTED,
          "Cannot read " + WHAT + " 95 or older; save it as .xlsx and land it again");
    } catch (IOException | RuntimeException e) {
      throw OldFiles.failure(WHAT, e);
    }
  }

  private static Sheet sheet(HSSFSheet from, DisplayedNumber numbers) {
    Sheet sheet = new Sheet(from.getSheetName());
    for (int column = 0; column < Limits.COLUMNS; column++)
      if (from.isColumnHidden(column)) sheet.hideColumns(column, column);
    for (CellRangeAddress merged : from.getMergedRegions())
      sheet.merge(
          new SheetRegion(
              merged.getFirstRow(),
              merged.getFirstColumn(),
              merged.getLastRow(),
              merged.getLastColumn()));
    for (Row row : from) {
      if (row.getZeroHeight()) sheet.hideRow(row.getRowNum());
      for (Cell cell : row)
        sheet.put(
            row.getRowNum(),
            cell.getColumnIndex(),
            new SheetSquare(text(cell, numbers), isBordered(cell.getCellStyle())));
    }
    return sheet;
  }

  private static boolean isBordered(CellStyle style) {
    return style.getBorderBottom() != BorderStyle.NONE
        || style.getBorderTop() != BorderStyle.NONE
        || style.getBorderLeft() != BorderStyle.NONE
        || style.getBorderRight() != BorderStyle.NONE;
  }

  private static String text(Cell cell, DisplayedNumber numbers) {
    CellType type = cell.getCellType();
    if (type == CellType.FORMULA) type = cell.getCachedFormulaResultType();
    return switch (type) {
      case STRING -> cell.getStringCellValue();
      case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
      case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
      case NUMERIC -> {
        CellStyle style = cell.getCellStyle();
        yield numbers.of(
            cell.getNumericCellValue(), style.getDataFormat(), style.getDataFormatString());
      }
      default -> "";
    };
  }
}
