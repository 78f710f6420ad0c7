package org.gongkai.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;
import org.gongkai.generate.Part.Sheet;
import org.gongkai.generate.SheetCell.Kind;
import org.junit.jupiter.api.Test;

class ManuscriptWriterTest {

  private static Manuscript manuscript(long seed, int year, String form) {
    TrueReport report = Generators.report(seed, year, SizeClass.TYPICAL, form);
    return Generators.writer().write(report, new Seed(seed).of(1));
  }

  private static Sheet sheet(Manuscript manuscript, Section section) {
    return manuscript.parts().stream()
        .filter(p -> p instanceof Sheet s && s.section() == section)
        .map(Sheet.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> shape(List<SheetCell> row) {
    return row.stream()
        .filter(c -> c.kind() != Kind.VALUE)
        .map(c -> c.text() + " " + c.rowSpan() + "x" + c.columnSpan())
        .toList();
  }

  @Test
  void sectionsAndTablesStandInTheOfficialOrder() {
    List<String> order = new ArrayList<>();
    for (Part part : manuscript(1, 2023, "2021").parts()) {
      if (part instanceof Part.SectionHeading heading) order.add(heading.text().substring(0, 2));
      if (part instanceof Sheet sheet) order.add(sheet.section().code());
    }
    assertThat(order)
        .containsExactly("一、", "二、", "disclosure", "三、", "request", "四、", "dispute", "五、", "六、");
  }

  @Test
  void everyFigureIsPrintedOnceAndOwed() {
    for (String form : List.of("2019", "2021")) {
      Manuscript manuscript = manuscript(2, 2020, form);
      List<Place> printed =
          manuscript.parts().stream()
              .filter(Sheet.class::isInstance)
              .flatMap(p -> ((Sheet) p).rows().stream())
              .flatMap(List::stream)
              .map(SheetCell::place)
              .flatMap(Optional::stream)
              .toList();
      assertThat(printed).containsExactlyElementsOf(manuscript.report().figures().keySet());
      assertThat(manuscript.truth().keySet()).containsExactlyElementsOf(printed);
    }
  }

  @Test
  void everySheetIsARectangle() {
    for (String form : List.of("2019", "2021"))
      for (Section section : List.of(Section.DISCLOSURE, Section.REQUEST, Section.DISPUTE)) {
        Sheet sheet = sheet(manuscript(3, 2020, form), section);
        assertThat(widths(sheet)).as(form + " " + section).hasSize(1);
      }
  }

  /** How many columns the rows have, with the cells that reach down into them. */
  private static Set<Integer> widths(Sheet sheet) {
    int[] widths = new int[sheet.rows().size()];
    for (int r = 0; r < sheet.rows().size(); r++)
      for (SheetCell cell : sheet.rows().get(r))
        for (int down = 0; down < cell.rowSpan(); down++) widths[r + down] += cell.columnSpan();
    Set<Integer> different = new HashSet<>();
    for (int width : widths) different.add(width);
    return different;
  }

  @Test
  void theTableOfRequestsHasItsHeadAndGroups() {
    List<List<SheetCell>> rows = sheet(manuscript(4, 2023, "2021"), Section.REQUEST).rows();
    assertThat(shape(rows.get(0)))
        .containsExactly("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） 3x3", "申请人情况 1x7");
    assertThat(shape(rows.get(1))).containsExactly("自然人 2x1", "法人或其他组织 1x5", "总计 2x1");
    assertThat(shape(rows.get(2)))
        .containsExactly("商业企业 1x1", "科研机构 1x1", "社会公益组织 1x1", "法律服务机构 1x1", "其他 1x1");
    assertThat(shape(rows.get(3))).containsExactly("一、本年新收政府信息公开申请数量 1x3");
    assertThat(shape(rows.get(5))).containsExactly("三、本年度办理结果 22x1", "（一）予以公开 1x2");
    assertThat(shape(rows.get(7))).containsExactly("（三）不予公开 8x1", "1.属于国家秘密 1x1");
  }

  @Test
  void theTableOfDisputesHasThreeRowsOfHeadings() {
    List<List<SheetCell>> rows = sheet(manuscript(4, 2023, "2021"), Section.DISPUTE).rows();
    assertThat(shape(rows.get(0))).containsExactly("行政复议 1x5", "行政诉讼 1x10");
    assertThat(shape(rows.get(1)))
        .containsExactly(
            "结果维持 2x1", "结果纠正 2x1", "其他结果 2x1", "尚未审结 2x1", "总计 2x1", "未经复议直接起诉 1x5", "复议后起诉 1x5");
    assertThat(rows.get(2)).hasSize(10);
    assertThat(rows.get(3)).hasSize(15);
  }

  @Test
  void anAmountHasItsUnitInItsHeading() {
    for (int seed = 0; seed < 20; seed++) {
      List<String> headings =
          sheet(manuscript(seed, 2020, "2019"), Section.DISCLOSURE).rows().stream()
              .flatMap(List::stream)
              .filter(c -> c.kind() == Kind.HEADING)
              .map(SheetCell::text)
              .toList();
      assertThat(headings)
          .filteredOn(h -> h.startsWith("采购总金额"))
          .hasSize(1)
          .allMatch(h -> h.contains("万元"));
    }
  }

  @Test
  void noBlankIsLeftOpen() {
    for (int seed = 0; seed < 20; seed++) {
      Manuscript manuscript = manuscript(seed, 2023, "2021");
      for (Part part : manuscript.parts())
        if (part instanceof Part.Passage passage)
          assertThat(passage.text()).doesNotContain("{", "}", "null");
      assertThat(manuscript.title()).doesNotContain("{", "}", "null");
    }
  }

  @Test
  void theSameSeedGivesTheSameWords() {
    assertThat(manuscript(9, 2023, "2021")).isEqualTo(manuscript(9, 2023, "2021"));
  }
}
