package org.gongkai.extract.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Notation;
import org.gongkai.extract.Extractors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeSamplesTest {
  private static final Path SAMPLES = Path.of("src/test/resources/samples");

  private static ExtractedDocument read(String sample, String fileName) throws IOException {
    String extension = fileName.substring(fileName.lastIndexOf('.'));
    byte[] bytes = Files.readAllBytes(SAMPLES.resolve(sample).resolve("input" + extension));
    return Extractors.standard().extract(bytes, fileName);
  }

  private static List<Grid> grids(ExtractedDocument document) {
    return document.blocks().stream().filter(Grid.class::isInstance).map(Grid.class::cast).toList();
  }

  /** A row as {@code text@column}, with {@code ROWSxCOLUMNS} behind where the cell spans. */
  private static String row(Grid grid, int row) {
    return String.join(" ", grid.rows().get(row).stream().map(OfficeSamplesTest::cell).toList());
  }

  private static String cell(Cell cell) {
    boolean spans = cell.rowSpan() > 1 || cell.columnSpan() > 1;
    String at = cell.text() + "@" + cell.column();
    return spans
        ? String.format(Locale.ROOT, "%s:%dx%d", at, cell.rowSpan(), cell.columnSpan())
        : at;
  }

  @ParameterizedTest
  @CsvSource({
    "docx_portrait, input.docx",
    "docx_landscape, input.docx",
    "docx_blank, input.docx",
    "doc, input.doc",
    "wps, input.wps"
  })
  void tablesOfWordKeepTheirSpans(String sample, String fileName) throws IOException {
    List<Grid> grids = grids(read(sample, fileName));
    assertThat(grids).hasSize(3).extracting(Grid::notation).containsOnly(Notation.MARKUP);
    assertThat(row(grids.get(0), 0)).isEqualTo("第二十条第（一）项@0:1x4");
    assertThat(row(grids.get(1), 0))
        .isEqualTo("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）@0:3x3 申请人情况@3:1x7");
    assertThat(row(grids.get(1), 1)).isEqualTo("自然人@3:2x1 法人或其他组织@4:1x5 总计@9:2x1");
    assertThat(row(grids.get(1), 5)).startsWith("三、本年度办理结果@0:22x1 （一）予以公开@1:1x2 ");
    assertThat(row(grids.get(1), 7)).startsWith("（三）不予公开@1:8x1 1.属于国家秘密@2 ");
    assertThat(row(grids.get(2), 0)).isEqualTo("行政复议@0:1x5 行政诉讼@5:1x10");
    assertThat(grids.get(2).rows().get(3)).hasSize(15);
  }

  @Test
  void headingsAndParagraphsStandInReadingOrder() throws IOException {
    List<Block> blocks = read("docx_portrait", "input.docx").blocks();
    assertThat(blocks.get(0)).isEqualTo(new Heading(1, "昌平市发展和改革局2024年政府信息公开工作年度报告"));
    assertThat(blocks.indexOf(new org.gongkai.document.Paragraph("二、主动公开政府信息情况")))
        .isEqualTo(blocks.indexOf(grids(read("docx_portrait", "input.docx")).get(0)) - 1);
  }

  @Test
  void cellsOfASheetKnowTheirAddress() throws IOException {
    ExtractedDocument document = read("xlsx_sheets", "input.xlsx");
    assertThat(document.blocks())
        .filteredOn(Heading.class::isInstance)
        .containsExactly(new Heading(2, "表二"), new Heading(2, "表三"), new Heading(2, "表四"));
    Cell cell = grids(document).get(1).rows().get(4).get(1);
    assertThat(cell.address()).isEqualTo("表三!D5");
    assertThat(cell.column()).isEqualTo(3);
  }

  @Test
  void blankSquaresOfASheetAreCellsOfTheirRow() throws IOException {
    Grid grid = grids(read("xlsx_blank", "input.xlsx")).get(0);
    assertThat(row(grid, 3)).isEqualTo("规章@0 @1 @2 @3");
    assertThat(grid.rows().get(3).get(2).address()).isEqualTo("表二!C4");
  }

  @ParameterizedTest
  @CsvSource({"xls, input.xls", "xlsx_one, input.xlsx"})
  void mergedRegionsOfSheetsKeepTheirSpans(String sample, String fileName) throws IOException {
    List<String> rows =
        grids(read(sample, fileName)).stream()
            .flatMap(grid -> grid.rows().stream().map(r -> row(grid, grid.rows().indexOf(r))))
            .toList();
    assertThat(rows)
        .contains("第二十条第（一）项@0:1x4")
        .contains("自然人@3:2x1 法人或其他组织@4:1x5 总计@9:2x1")
        .contains("行政复议@0:1x5 行政诉讼@5:1x10");
  }

  @Test
  void aWrongNameDoesNotMatter() throws IOException {
    for (String sample : List.of("docx_portrait", "xlsx_one", "doc", "xls")) {
      String extension = sample.replaceAll("_.*", "");
      byte[] bytes = Files.readAllBytes(SAMPLES.resolve(sample).resolve("input." + extension));
      String right = Extractors.standard().extract(bytes, "input." + extension).mediaType();
      for (String name : List.of("a.pdf", "a.txt", "a.doc", "a.xlsx", "a"))
        assertThat(Extractors.standard().extract(bytes, name).mediaType()).isEqualTo(right);
    }
  }
}
