package org.gongkai.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.document.Grid;
import org.gongkai.document.Imprint;
import org.gongkai.document.Notation;
import org.gongkai.document.Paragraph;
import org.gongkai.landing.SourceMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImprintTest {
  private static final String TITLE = "昌平市发展和改革局2024年政府信息公开工作年度报告";

  @Test
  void tableAboveTheReportIsRead() {
    Grid table =
        new Grid(
            Notation.MARKUP,
            List.of(
                row(0, "索 引 号", "001008003015-2025-00012", "信息分类", "政府信息公开年报"),
                row(1, "发布机构", "市发展改革局", "发布日期", "2025-01-23"),
                row(2, "文　　号", "无", "浏览次数", "236")));
    assertThat(imprint(Map.of(), List.of(table, new Paragraph(TITLE))))
        .isEqualTo(
            new Imprint(
                Optional.of(LocalDate.of(2025, 1, 23)),
                Optional.of("市发展改革局"),
                Optional.of("001008003015-2025-00012"),
                Optional.empty()));
  }

  @Test
  void contactLineTellsAreaCodeAndPostcode() {
    Imprint imprint =
        imprint(
            Map.of(),
            List.of(
                new Paragraph(TITLE),
                new Paragraph("联系地址：解放路1号，邮编：333000，联系电话：0798-8221234。"),
                new Paragraph("主办：江西省人民政府办公厅 电话：0791-88912345 邮编：330000")));
    assertThat(imprint.contact().areaCode()).contains("0798");
    assertThat(imprint.contact().postcode()).contains("333000");
  }

  @Test
  void contactLinesThatDifferTellNothing() {
    Imprint imprint =
        imprint(
            Map.of(),
            List.of(
                new Paragraph(TITLE),
                new Paragraph("联系电话：0798-8221234"),
                new Paragraph("咨询电话：（025）83588888")));
    assertThat(imprint.contact().areaCode()).isEmpty();
  }

  @Test
  void lineOfFieldsIsRead() {
    Imprint imprint =
        imprint(
            Map.of(),
            List.of(
                new Paragraph("索引号：11370000/2025-00412信息分类：年报"),
                new Paragraph("发布时间：2025-01-23 16:05 来源：市发展改革局 字体：【大 中 小】 浏览次数：236"),
                new Paragraph(TITLE)));
    assertThat(imprint.publisher()).contains("市发展改革局");
    assertThat(imprint.indexNumber()).contains("11370000/2025-00412");
    assertThat(imprint.publishedOn()).contains(LocalDate.of(2025, 1, 23));
  }

  @Test
  void fieldThatEndsItsLineIsFollowedByItsValue() {
    Imprint imprint =
        imprint(
            Map.of(),
            List.of(
                new Paragraph("索 引 号："),
                new Paragraph("dyqx-2025-0101"),
                new Paragraph("发布机构："),
                new Paragraph("当阳市信访局"),
                new Paragraph(TITLE)));
    assertThat(imprint.indexNumber()).contains("dyqx-2025-0101");
    assertThat(imprint.publisher()).contains("当阳市信访局");
  }

  @Test
  void fieldWithoutAValueDoesNotTakeTheNextField() {
    Grid table =
        new Grid(Notation.MARKUP, List.of(row(0, "索引号", "", "发布机构", ""), row(1, "名称", TITLE)));
    Imprint imprint = imprint(Map.of(), List.of(table));
    assertThat(imprint.indexNumber()).isEmpty();
    assertThat(imprint.publisher()).isEmpty();
  }

  @Test
  void declaredFieldsAreRead() {
    Imprint imprint =
        imprint(
            Map.of(
                "contentsource", "市发展改革局",
                "jsonld:datepublished", "2025-01-24T08:00:00+08:00",
                "link:canonical", "https://www.example.gov.cn/art/2025/1/24/art_1.html"),
            List.of(new Paragraph(TITLE)));
    assertThat(imprint.publisher()).contains("市发展改革局");
    assertThat(imprint.publishedOn()).contains(LocalDate.of(2025, 1, 24));
    assertThat(imprint.address()).contains("https://www.example.gov.cn/art/2025/1/24/art_1.html");
  }

  @ParameterizedTest
  @CsvSource({"20250124, 2025-01-24", "2025-1-4 10:30, 2025-01-04", "2025年1月24日, 2025-01-24"})
  void aDeclaredDayIsReadWithSignsAndWithout(String declared, LocalDate day) {
    assertThat(imprint(Map.of("pubdate", declared), List.of(new Paragraph(TITLE))).publishedOn())
        .contains(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1720250124", "2025012", "20250124103000", "2025-13-45"})
  void aTimeStampIsNoDay(String declared) {
    assertThat(imprint(Map.of("pubdate", declared), List.of(new Paragraph(TITLE))).publishedOn())
        .isEmpty();
  }

  @Test
  void frontPageAndRelativePathAreNoAddress() {
    for (String address : List.of("https://www.example.gov.cn/", "/art/1.html"))
      assertThat(
              imprint(Map.of("link:canonical", address), List.of(new Paragraph(TITLE))).address())
          .as(address)
          .isEmpty();
  }

  @Test
  void addressBesideTheFileIsTrustedMost() {
    SourceMetadata listed =
        new SourceMetadata(
            Optional.empty(),
            Optional.empty(),
            Optional.of("https://example.org/crawled"),
            Optional.empty(),
            Optional.empty());
    var page =
        page(
            Map.of("link:canonical", "https://www.example.gov.cn/art/1.html"),
            List.of(new Paragraph(TITLE)));
    var reports = (Recognition.AnnualReports) Pages.recognize(page, listed);
    assertThat(reports.reports().get(0).imprint().address())
        .contains("https://example.org/crawled");
  }

  private static Imprint imprint(Map<String, String> metadata, List<Block> opening) {
    return Pages.report(page(metadata, opening)).imprint();
  }

  private static ExtractedDocument page(Map<String, String> metadata, List<Block> opening) {
    List<Block> blocks = new ArrayList<>(opening);
    blocks.addAll(Pages.paragraphs(Pages.TABLE).blocks());
    return new ExtractedDocument(
        "text/html", Optional.empty(), Optional.empty(), metadata, blocks, false, List.of());
  }

  private static List<Cell> row(int row, String... texts) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) cells.add(Cell.of(texts[i], row, i));
    return cells;
  }
}
