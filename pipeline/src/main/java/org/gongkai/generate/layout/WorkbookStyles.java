package org.gongkai.generate.layout;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of the cells of a workbook's tables, one a format of numbers. */
final class WorkbookStyles {
  private final XSSFWorkbook workbook;
  private final boolean hasBorders;
  private final Map<String, XSSFCellStyle> byFormat = new HashMap<>();

  /**
   * @param hasBorders whether lines are drawn around the cells of tables
   */
  WorkbookStyles(XSSFWorkbook workbook, boolean hasBorders) {
    this.workbook = workbook;
    this.hasBorders = hasBorders;
  }

  XSSFCellStyle of(String format) {
    return byFormat.computeIfAbsent(format, this::made);
  }

  private XSSFCellStyle made(String format) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    style.setWrapText(true);
    if (hasBorders) {
      style.setBorderTop(BorderStyle.THIN);
      style.setBorderBottom(BorderStyle.THIN);
      style.setBorderLeft(BorderStyle.THIN);
      style.setBorderRight(BorderStyle.THIN);
    }
    return style;
  }
}
