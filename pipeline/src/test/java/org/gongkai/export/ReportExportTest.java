package org.gongkai.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.query.ReportFinder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report set back into the layout of its forms. */
class ReportExportTest {
  @TempDir static Path folder;
  private static ExportWorld world;

  @BeforeAll
  static void open() throws IOException, SQLException {
    world = ExportWorld.in(folder);
  }

  @AfterAll
  static void close() {
    world.close();
  }

  private static List<Exporter.Line> write(String agency, int year) {
    return new ReportExport(world.warehouse(), world.conf())
        .write(
            new ReportFinder(world.warehouse()).byAgency(agency, year), Format.CSV, world.folder());
  }

  private static List<String> lines(Sheet sheet) {
    List<String> lines = new ArrayList<>();
    for (Row row : sheet) {
      List<String> cells = new ArrayList<>();
      for (Cell cell : row) cells.add(cell.toString());
      lines.add(String.join("|", cells));
    }
    return lines;
  }

  @Test
  void tablesStandInTheLayoutOfTheirForms() throws IOException {
    assertThat(write("a1", 2021))
        .extracting(Exporter.Line::file)
        .containsExactly(
            "report.html",
            "report-form.xlsx",
            "report_cells.csv",
            "coverage_by_year.csv",
            "sources.csv");
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(Files.newInputStream(world.file("report-form.xlsx")))) {
      assertThat(workbook.getSheetAt(0).getSheetName()).isEqualTo("主动公开情况");
      assertThat(lines(workbook.getSheetAt(0)))
          .containsExactly(
              "第二十条第（一）项|||",
              "信息内容|本年制发件数|本年废止件数|现行有效件数",
              "规章|||5.0",
              "第二十条第（五）项|||",
              "信息内容|本年处理决定数量||",
              "行政许可|9.0||",
              "第二十条第（六）项|||",
              "信息内容|本年处理决定数量||",
              "第二十条第（八）项|||",
              "信息内容|本年收费金额（单位：万元）||",
              "行政事业性收费|1.5||");
      assertThat(workbook.getSheetAt(0).getMergedRegions()).hasSize(9);
    }
    assertThat(world.file("report.html"))
        .content()
        .startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">")
        .contains("<h1>东城区教育局 2021年度 ")
        .contains("<a href=\"https://example.org/a1-2021\">")
        .contains(
            "<tr><th>规章</th><td class=\"value absent\"></td><td class=\"value absent\"></td>"
                + "<td class=\"value reported\">5</td></tr>")
        .contains("<h2>行政复议、行政诉讼情况</h2>\n<p>报告中没有此表，或未能读出。</p>");
    assertThat(Files.readAllLines(world.file("sources.csv")))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("\"a1-2021\"");
  }

  @Test
  void blankCellIsEmptyMarkedAndNoted() throws IOException {
    write("a2", 2020);
    assertThat(world.file("report.html"))
        .content()
        .contains("<td class=\"value blank\" title=\"空白\"></td>");
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(Files.newInputStream(world.file("report-form.xlsx")))) {
      Row received = workbook.getSheetAt(0).getRow(3);
      Cell total = received.getCell(received.getLastCellNum() - 1);
      assertThat(total.toString()).isEmpty();
      assertThat(total.getCellComment().getString().getString()).isEqualTo("空白");
    }
  }
}
