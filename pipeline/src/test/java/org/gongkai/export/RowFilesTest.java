package org.gongkai.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.export.Column.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How values stand in the files. */
class RowFilesTest {
  private static final List<Column> CODE_AND_VALUE =
      List.of(column("code", "代码", Type.STRING), column("value", "数值", Type.NUMBER));

  private static Column column(String name, String title, Type type) {
    return new Column(name, type, new Bilingual(title, name), new Bilingual("", ""));
  }

  private static Object[] row(Object... values) {
    return values;
  }

  private static String csv(Object[]... rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvRows.write(GivenRows.of(rows), CODE_AND_VALUE, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String json(Object[]... rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonRows.write(GivenRows.of(rows), CODE_AND_VALUE, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void csvIsMarkedQuotedAndEndsItsLinesAsSpreadsheetsDo() throws IOException {
    assertThat(csv(row("341023100001", 1234567), row("徽州区, \"老街\"", new BigDecimal("12.35"))))
        .isEqualTo(
            "\ufeff\"code\",\"value\"\r\n"
                + "\"341023100001\",1234567\r\n"
                + "\"徽州区, \"\"老街\"\"\",12.35\r\n");
  }

  @Test
  void nullIsBlankAndNoZero() throws IOException {
    assertThat(csv(row(null, null), row("", 0)))
        .isEqualTo("\ufeff\"code\",\"value\"\r\n,\r\n\"\",0\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx"})
  void textThatASpreadsheetWouldRunHasAnApostrophe(String text) throws IOException {
    assertThat(csv(row(text, 1))).endsWith("\r\n\"'" + text + "\",1\r\n");
  }

  @Test
  void negativeNumberStaysANumber() throws IOException {
    assertThat(csv(row("item_change", new BigDecimal("-3"))))
        .endsWith("\r\n\"item_change\",-3\r\n");
  }

  @Test
  void numberHasNoExponent() throws IOException {
    assertThat(csv(row("a", new BigDecimal("0.00000001")), row("b", 1.5e21)))
        .endsWith("\"a\",0.00000001\r\n\"b\",1500000000000000000000\r\n");
  }

  @Test
  void jsonKeepsTypesAndNulls() throws IOException {
    assertThat(json(row("=1", new BigDecimal("12.35")), row(null, null)))
        .isEqualTo("[\n{\"code\":\"=1\",\"value\":12.35},\n{\"code\":null,\"value\":null}\n]\n");
    assertThat(json()).isEqualTo("[\n]\n");
  }

  private static XSSFWorkbook workbook(int rowLimit, Object[]... rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XlsxFile file = new XlsxFile(out, rowLimit)) {
      file.write("数据", CODE_AND_VALUE, GivenRows.of(rows));
    }
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }

  private static List<String> lines(Sheet sheet) {
    List<String> lines = new ArrayList<>();
    for (Row row : sheet) {
      List<String> cells = new ArrayList<>();
      for (Cell cell : row) cells.add(cell.getCellType() + " " + cell);
      lines.add(String.join(", ", cells));
    }
    return lines;
  }

  @Test
  void workbookHasChineseHeadingsTextsAsTextsAndNumbersAsNumbers() throws IOException {
    try (XSSFWorkbook workbook =
        workbook(
            100, row("341023100001", 3), row("=1+1", new BigDecimal("-0.5")), row("x", null))) {
      assertThat(lines(workbook.getSheetAt(0)))
          .containsExactly(
              "STRING 代码, STRING 数值",
              "STRING 341023100001, NUMERIC 3.0",
              "STRING =1+1, NUMERIC -0.5",
              "STRING x");
      assertThat(workbook.getSheetAt(0).getPaneInformation().getHorizontalSplitPosition())
          .isEqualTo((short) 1);
    }
  }

  @Test
  void rowsBeyondTheLimitGoOnOnTheNextSheetUnderTheSameHead() throws IOException {
    Object[][] rows =
        IntStream.rangeClosed(1, 5).mapToObj(i -> row("r" + i, i)).toArray(Object[][]::new);
    try (XSSFWorkbook workbook = workbook(3, rows)) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
      assertThat(workbook.getSheetName(2)).isEqualTo("数据 3");
      assertThat(lines(workbook.getSheetAt(1)))
          .containsExactly(
              "STRING 代码, STRING 数值", "STRING r3, NUMERIC 3.0", "STRING r4, NUMERIC 4.0");
      assertThat(lines(workbook.getSheetAt(2)))
          .containsExactly("STRING 代码, STRING 数值", "STRING r5, NUMERIC 5.0");
    }
  }

  @Test
  void exactlyFullSheetIsNotFollowedByAnEmptyOne() throws IOException {
    try (XSSFWorkbook workbook = workbook(3, row("a", 1), row("b", 2))) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
    }
  }

  @Test
  void rowsOverManyBlocksAreAllThere() throws IOException {
    Object[][] rows =
        IntStream.range(0, 1203).mapToObj(i -> row("r" + i, i)).toArray(Object[][]::new);
    try (XSSFWorkbook workbook = workbook(10_000, rows)) {
      assertThat(lines(workbook.getSheetAt(0)))
          .hasSize(1204)
          .contains(
              "STRING r499, NUMERIC 499.0",
              "STRING r500, NUMERIC 500.0",
              "STRING r1202, NUMERIC 1202.0");
    }
  }

  @Test
  void textThatIsTooLongForACellIsCutAndCounted() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XlsxFile file = new XlsxFile(out, 10)) {
      file.write("数据", CODE_AND_VALUE, GivenRows.of(row(longText(), 1)));
      assertThat(file.shortened()).isEqualTo(1);
    }
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
          .hasSize(32_767)
          .endsWith("…");
    }
  }

  private static String longText() {
    return IntStream.range(0, 40_000)
        .mapToObj(i -> Integer.toString((i * 7919) % 36, 36))
        .collect(Collectors.joining());
  }
}
