package org.gongkai.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.document.Notation;
import org.gongkai.fact.Section;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormColumn;
import org.junit.jupiter.api.Test;

/** Whether printed headings stand in the order of the form's columns. */
class HeadingOrderTest {
  private static final FormBlock REQUEST =
      Page.FORMS.of(Section.REQUEST).stream()
          .filter(f -> f.form().equals("2021"))
          .findFirst()
          .orElseThrow()
          .blocks()
          .get(0);

  private static Line line(Notation notation, String words) {
    String[] texts = words.split(" ");
    List<Spot> label =
        IntStream.range(0, texts.length).mapToObj(i -> new Spot(0, 0, i, i, texts[i])).toList();
    return new Line(notation, label.size(), label, List.of());
  }

  private static HeadingOrder.Verdict headings(String... lines) {
    List<Line> all = new ArrayList<>();
    for (String line : lines) all.add(line(Notation.ROWS, line));
    return new HeadingOrder(REQUEST.columns()).of(all);
  }

  @Test
  void headingsAgreeAlsoWhenBrokenOverRows() {
    assertThat(headings("自然人 法人或其他组织 总计", "商业企业 科研机构 社会公益组织 法律服务机构 其他"))
        .isEqualTo(HeadingOrder.Verdict.AGREES);
    assertThat(headings("自然人 总计", "商业 科研 社会公益 法律服务 其他", "企业 机构 组织 机构"))
        .isEqualTo(HeadingOrder.Verdict.AGREES);
  }

  @Test
  void headingsInAnotherOrderConflict() {
    assertThat(headings("自然人 科研机构 商业企业 社会公益组织 法律服务机构 其他 总计"))
        .isEqualTo(HeadingOrder.Verdict.CONFLICTS);
    assertThat(headings("商业企业 自然人 总计")).isEqualTo(HeadingOrder.Verdict.CONFLICTS);
  }

  private static HeadingOrder.Verdict stacked(String upper, String lower) {
    List<FormColumn> outcomes = Page.FORMS.of(Section.DISPUTE).get(0).blocks().get(0).columns();
    return new HeadingOrder(outcomes)
        .of(List.of(line(Notation.WORDS, upper), line(Notation.WORDS, lower)));
  }

  @Test
  void headingsThatStandOneAboveTheOtherShowTheirOrder() {
    assertThat(stacked("结果 结果 其他 尚未", "维持 纠正 结果 审结")).isNotEqualTo(HeadingOrder.Verdict.CONFLICTS);
    assertThat(stacked("结果 其他 结果 尚未", "维持 结果 纠正 审结")).isEqualTo(HeadingOrder.Verdict.CONFLICTS);
  }

  @Test
  void headingsOfOneGroupThatChangedPlacesConflictAlsoBesideWholeOnes() {
    assertThat(stacked("总计 结果 结果 其他 尚未 结果 结果 其他 尚未", "维持 纠正 结果 审结 维持 纠正 结果 审结"))
        .isNotEqualTo(HeadingOrder.Verdict.CONFLICTS);
    assertThat(stacked("总计 结果 结果 尚未 其他 结果 结果 其他 尚未", "维持 纠正 审结 结果 维持 纠正 结果 审结"))
        .isEqualTo(HeadingOrder.Verdict.CONFLICTS);
    assertThat(stacked("总计 结果 其他 结果 尚未 结果 结果 其他 尚未", "维持 结果 纠正 审结 维持 纠正 结果 审结"))
        .isEqualTo(HeadingOrder.Verdict.CONFLICTS);
    assertThat(stacked("行政诉讼", "结果维持 其它结果 结果纠正 尚未审结 总计 结果维持 结果纠正 其它结果 尚未审结 总计"))
        .isEqualTo(HeadingOrder.Verdict.CONFLICTS);
    assertThat(stacked("行政诉讼", "结果维持 结果纠正 尚未审结 其他结果 总计 结果维持 结果纠正 其他结果 尚未审结 总计"))
        .isEqualTo(HeadingOrder.Verdict.CONFLICTS);
  }

  @Test
  void headingsOnLinesOfTheirOwnAreOneRow() {
    assertThat(alone("自然人", "总计", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"))
        .isEqualTo(HeadingOrder.Verdict.AGREES);
    assertThat(alone("自然人", "总计", "科研机构", "商业企业", "社会公益组织", "法律服务机构", "其他"))
        .isEqualTo(HeadingOrder.Verdict.CONFLICTS);
  }

  private static HeadingOrder.Verdict alone(String... words) {
    List<Line> lines = new ArrayList<>();
    for (String word : words) lines.add(line(Notation.WORDS, word));
    return new HeadingOrder(REQUEST.columns()).of(lines);
  }

  @Test
  void fewHeadingsAreSilent() {
    assertThat(headings("自然人 商业企业 科研机构 总计")).isEqualTo(HeadingOrder.Verdict.SILENT);
    assertThat(headings()).isEqualTo(HeadingOrder.Verdict.SILENT);
  }

  @Test
  void twoColumnsMayLackTheirHeading() {
    assertThat(headings("自然人 商业企业 科研机构 社会公益组织 总计")).isEqualTo(HeadingOrder.Verdict.AGREES);
  }

  @Test
  void aHeadingWithASlipCountsUnlessItIsShort() {
    assertThat(headings("商业企叶 自然人 总计")).isEqualTo(HeadingOrder.Verdict.CONFLICTS);
    assertThat(headings("商业企业 自燃人 总计")).isEqualTo(HeadingOrder.Verdict.SILENT);
  }

  @Test
  void behindTheLastColumnAnotherGroupBegins() {
    assertThat(headings("自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计 自然人 商业企业"))
        .isEqualTo(HeadingOrder.Verdict.AGREES);
    assertThat(headings("自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 自然人 商业企业"))
        .isEqualTo(HeadingOrder.Verdict.CONFLICTS);
  }

  @Test
  void amongLooseWordsTheLastHeadingMayStandHigher() {
    assertThat(alone("自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 自然人 商业企业"))
        .isEqualTo(HeadingOrder.Verdict.AGREES);
    assertThat(alone("自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 商业企业"))
        .isEqualTo(HeadingOrder.Verdict.CONFLICTS);
    assertThat(alone("自然人 商业企业 科研机构 社会公益组织 法律服务机构 自然人")).isEqualTo(HeadingOrder.Verdict.CONFLICTS);
  }

  @Test
  void aHeadingMayBeAPieceOfOneColumnAndNotOfSeveral() {
    assertThat(headings("科研 商业 总计")).isEqualTo(HeadingOrder.Verdict.CONFLICTS);
    assertThat(headings("科研 机构 总计")).isEqualTo(HeadingOrder.Verdict.SILENT);
  }

  private static boolean conflict(Line upper, Line lower) {
    List<FormColumn> outcomes = Page.FORMS.of(Section.DISPUTE).get(0).blocks().get(0).columns();
    return new HeadingOrder(outcomes).of(List.of(upper, lower)) == HeadingOrder.Verdict.CONFLICTS;
  }

  @Test
  void onlyHeadingsOfLooseWordsAreStacked() {
    for (Notation upper : List.of(Notation.WORDS, Notation.ROWS))
      for (Notation lower : List.of(Notation.WORDS, Notation.ROWS))
        assertThat(conflict(line(upper, "结果 其他 结果 尚未"), line(lower, "维持 结果 纠正 审结")))
            .isEqualTo(upper == Notation.WORDS && lower == Notation.WORDS);
  }

  @Test
  void threeStackedHeadingsShowTheirOrderAndTwoDoNot() {
    assertThat(conflict(line(Notation.WORDS, "结果 其他 结果"), line(Notation.WORDS, "维持 结果 纠正")))
        .isTrue();
    assertThat(conflict(line(Notation.WORDS, "其他 结果"), line(Notation.WORDS, "结果 纠正"))).isFalse();
  }

  @Test
  void aHeadingAloneOnItsLineDoesNotContinueALineOfSeveral() {
    assertThat(alone("商业企业 科研机构 社会公益组织 法律服务机构", "自然人")).isEqualTo(HeadingOrder.Verdict.AGREES);
  }

  @Test
  void aPieceOfSeveralHeadingsIsNoneOfThem() {
    assertThat(headings("自然人 商业企业 科研 机构 总计")).isEqualTo(HeadingOrder.Verdict.SILENT);
    String group = "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 ";
    assertThat(alone(group + "机构 商业企业")).isNotEqualTo(HeadingOrder.Verdict.CONFLICTS);
    assertThat(alone(group + "—— 商业企业")).isEqualTo(HeadingOrder.Verdict.CONFLICTS);
    assertThat(alone("机构 " + group + "商业企业")).isEqualTo(HeadingOrder.Verdict.CONFLICTS);
  }

  @Test
  void halvesOfHeadingsStandThreeLinesApartAtMost() {
    List<FormColumn> outcomes = Page.FORMS.of(Section.DISPUTE).get(0).blocks().get(0).columns();
    List<Line> lines = new ArrayList<>(List.of(line(Notation.WORDS, "结果 其他 结果 尚未")));
    for (int i = 0; i < 2; i++) lines.add(line(Notation.WORDS, "数量 数量"));
    lines.add(line(Notation.WORDS, "维持 结果 纠正 审结"));
    assertThat(new HeadingOrder(outcomes).of(lines)).isEqualTo(HeadingOrder.Verdict.CONFLICTS);
    lines.add(1, line(Notation.WORDS, "数量 数量"));
    assertThat(new HeadingOrder(outcomes).of(lines)).isNotEqualTo(HeadingOrder.Verdict.CONFLICTS);
  }
}
