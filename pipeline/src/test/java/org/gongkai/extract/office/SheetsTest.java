package org.gongkai.extract.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gongkai.document.Cell;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.document.Grid;
import org.junit.jupiter.api.Test;

class SheetsTest {

  private static ExtractedDocument sheet(String xml) {
    return Made.read(Made.workbook("", xml), "a.xlsx");
  }

  private static String text(String address, String text) {
    return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }

  private static String number(String address, String number) {
    return "<c r=\"" + address + "\"><v>" + number + "</v></c>";
  }

  private static List<String> addresses(ExtractedDocument document) {
    return document.blocks().stream()
        .filter(Grid.class::isInstance)
        .flatMap(grid -> ((Grid) grid).rows().stream())
        .flatMap(List::stream)
        .map(Cell::address)
        .toList();
  }

  @Test
  void aFormulaCountsByItsStoredResult() {
    ExtractedDocument document =
        sheet(
            "<sheetData><row r=\"1\">"
                + text("A1", "合计")
                + "<c r=\"B1\"><f>1+2</f><v>3</v></c><c r=\"C1\"><f>SUM(A2:A3)</f></c>"
                + "<c r=\"D1\" t=\"e\"><v>#REF!</v></c></row></sheetData>");
    assertThat(Made.lines(document)).containsExactly("#2 一", "[合计][3][=SUM(A2:A3)][#REF!]");
  }

  @Test
  void hiddenRowsAndColumnsAreLeftOutWithANote() {
    ExtractedDocument document =
        sheet(
            "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData><row r=\"1\">"
                + text("A1", "甲")
                + number("B1", "9")
                + number("C1", "1")
                + "</row><row r=\"2\" hidden=\"1\">"
                + text("A2", "乙")
                + "</row><row r=\"3\">"
                + text("A3", "丙")
                + number("C3", "2")
                + "</row></sheetData>");
    assertThat(Made.lines(document)).containsExactly("#2 一", "[甲][1]", "[丙][2]");
    assertThat(addresses(document)).containsExactly("一!A1", "一!C1", "一!A3", "一!C3");
    assertThat(document.notes())
        .containsExactly("2 cells in hidden rows and columns of 一 were left out");
  }

  @Test
  void mergedSquaresAreOneCellAndAnEmptyRowPartsTables() {
    ExtractedDocument document =
        sheet(
            "<sheetData><row r=\"1\">"
                + text("A1", "甲")
                + text("B1", "乙")
                + "</row><row r=\"2\">"
                + number("B2", "1")
                + number("C2", "2")
                + "</row><row r=\"4\">"
                + text("B4", "丙")
                + number("C4", "3")
                + "</row></sheetData><mergeCells><mergeCell ref=\"A1:A2\"/>"
                + "<mergeCell ref=\"B1:C1\"/></mergeCells>");
    assertThat(Made.lines(document)).containsExactly("#2 一", "[甲 2x1][乙 1x2]", "[1][2]", "[丙][3]");
    assertThat(document.blocks()).hasSize(3);
  }

  @Test
  void aMergedCellMayCoverARowThatTheFileLeavesOut() {
    ExtractedDocument document =
        sheet(
            "<sheetData><row r=\"1\">"
                + text("A1", "甲")
                + number("B1", "1")
                + "</row><row r=\"3\">"
                + number("B3", "3")
                + "</row></sheetData><mergeCells><mergeCell ref=\"A1:A3\"/></mergeCells>");
    assertThat(Made.lines(document)).containsExactly("#2 一", "[甲 3x1][1]", "[]", "[3]");
    assertThat(addresses(document)).containsExactly("一!A1", "一!B1", "一!B2", "一!B3");
  }

  /** Rows of a sheet below a heading of four columns. */
  private static String rows(String... rows) {
    StringBuilder data = new StringBuilder("<sheetData><row r=\"1\">");
    for (char column = 'A'; column <= 'D'; column++) data.append(text(column + "1", "栏" + column));
    for (int i = 0; i < rows.length; i++) {
      data.append("</row><row r=\"").append(i + 2).append("\">");
      String[] cells = rows[i].split(" ");
      for (int j = 0; j < cells.length; j++)
        data.append(number((char) ('A' + j) + "" + (i + 2), cells[j]));
    }
    return data.append("</row></sheetData>").toString();
  }

  @Test
  void aColumnThatMostRowsLeaveEmptyIsOneOfBlankCells() {
    assertThat(
            Made.lines(sheet(rows("2 0 1", "3 0 0", "3 1 1", "4 0 0", "2 0 0", "2 1 3", "2 1 8"))))
        .containsExactly(
            "#2 一",
            "[栏A][栏B][栏C][栏D]",
            "[2][0][1][]",
            "[3][0][0][]",
            "[3][1][1][]",
            "[4][0][0][]",
            "[2][0][0][]",
            "[2][1][3]",
            "[2][1][8]");
    assertThat(Made.lines(sheet(rows("1 0 2", "1 1 1 3"))))
        .containsExactly("#2 一", "[栏A][栏B][栏C][栏D]", "[1][0][2]", "[1][1][1][3]");
  }

  @Test
  void rowsOfOneTextAreParagraphs() {
    assertThat(
            Made.lines(
                sheet(
                    "<sheetData><row r=\"1\">"
                        + text("A1", "某局2024年年报")
                        + "</row><row r=\"2\">"
                        + text("A2", "一、总体情况")
                        + "</row></sheetData>")))
        .containsExactly("#2 一", "某局2024年年报", "一、总体情况");
  }

  @Test
  void oldWorkbooksAreReadAlike() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      HSSFSheet sheet = workbook.createSheet("表");
      HSSFRow row = sheet.createRow(0);
      row.createCell(0).setCellValue("甲");
      row.createCell(1).setCellValue(1234.5);
      row.getCell(1).setCellStyle(workbook.createCellStyle());
      row.getCell(1).getCellStyle().setDataFormat((short) 4);
      row.createCell(2).setCellFormula("1+1");
      workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(2));
      row.createCell(3).setCellValue(7);
      sheet.setColumnHidden(3, true);
      sheet.createRow(1).createCell(0).setCellValue("乙");
      sheet.getRow(1).createCell(2).setCellValue(0);
      sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 1));
      workbook.createSheet("藏").createRow(0).createCell(0).setCellValue("9");
      workbook.setSheetHidden(1, true);
      workbook.write(bytes);
    }
    ExtractedDocument document = Made.read(bytes.toByteArray(), "a.xls");
    assertThat(Made.lines(document)).containsExactly("#2 表", "[甲][1,234.50][2]", "[乙 1x2][0]");
    assertThat(document.notes())
        .containsExactly(
            "1 cells in hidden rows and columns of 表 were left out",
            "The hidden sheet 藏 was left out");
  }

  @Test
  void openDocumentSheetsKeepRepeatedFigures() {
    byte[] file =
        Made.zip(
            new java.util.TreeMap<>(
                Map.of(
                    "mimetype",
                    "application/vnd.oasis.opendocument.spreadsheet",
                    "content.xml",
                    "<document-content><body><spreadsheet><table name=\"表\"><table-row>"
                        + "<table-cell number-columns-spanned=\"2\"><p>甲</p></table-cell>"
                        + "<covered-table-cell/><table-cell number-columns-repeated=\"3\"><p>0</p>"
                        + "</table-cell></table-row></table></spreadsheet></body></document-content>")));
    assertThat(Made.lines(new OpenSheetExtractor().extract(file, "ods")))
        .containsExactly("#2 表", "[甲 1x2][0][0][0]");
  }
}
