package org.gongkai.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongkai.document.Notation;
import org.gongkai.fact.Section;
import org.junit.jupiter.api.Test;

/** Headings of three proceedings, broken over lines of loose words. */
class HeadingFitTest {
  private static final HeadingFit OUTCOMES =
      new HeadingFit(Page.FORMS.of(Section.DISPUTE).get(0).blocks().get(0).columns(), 3);

  private static Line line(String words) {
    String[] texts = words.split(" ");
    List<Spot> label =
        IntStream.range(0, texts.length).mapToObj(i -> new Spot(0, 0, i, i, texts[i])).toList();
    return new Line(Notation.WORDS, label.size(), label, List.of());
  }

  private static Optional<List<Integer>> misplaced(String lines) {
    return OUTCOMES
        .misplaced(lines.lines().map(HeadingFitTest::line).toList())
        .map(BitSet::stream)
        .map(places -> places.boxed().toList());
  }

  @Test
  void headingsInTheFormsPlacesAreTold() {
    assertThat(
            misplaced(
                """
                行政复议 行政诉讼
                未经复议直接起诉 复议后起诉
                结果 结果 其他 尚未
                总计 结果 结果 其他 尚未 结果 结果 其他 尚未
                维持 纠正 结果 审结 总计 总计
                维持 纠正 结果 审结 维持 纠正 结果 审结
                """))
        .contains(List.of());
  }

  @Test
  void twoHeadingsThatChangedPlacesAreTold() {
    assertThat(
            misplaced(
                """
                未经复议直接起诉 复议后起诉
                结果 结果 其他 尚未
                总计 结果 结果 尚未 其他 结果 结果 其他 尚未
                维持 纠正 结果 审结 总计 总计
                维持 纠正 审结 结果 维持 纠正 结果 审结
                """))
        .contains(List.of(7, 8));
  }

  @Test
  void aHeadingOnLinesOfItsOwnCouldStandElsewhere() {
    assertThat(
            misplaced(
                """
                结果
                结果 其他 尚未
                维 总计 结果 结果 其他 尚未 结果 结果 其他 尚未
                纠正 结果 审结 总计 总计
                持 维持 纠正 结果 审结 维持 纠正 结果 审结
                """))
        .isEmpty();
  }

  @Test
  void headingsThatAreNotAllPrintedDoNotTell() {
    assertThat(misplaced("结果维持 结果纠正 其他结果 尚未审结 总计\n")).isEmpty();
    assertThat(misplaced("结果维持 结果纠正 其他结果 尚未审结 总计 ".repeat(4) + "\n")).isEmpty();
  }
}
