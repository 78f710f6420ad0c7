package org.gongkai.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.fact.Fact;
import org.gongkai.issue.Issue;
import org.junit.jupiter.api.Test;

/** How rows are told whose place is in doubt. */
class DoubtfulRowsTest {
  private static Alignment.Aligned read(String text) {
    return (Alignment.Aligned) new Page(text).alignment();
  }

  @Test
  void figuresThatSeveralRowsClaimAreACellOfEach() {
    Alignment.Aligned read =
        read(
            """
            0 0 0 0 0 0 0
            属于行政查询事项 本机关不掌握相关政府信息 1 没有现成信息需要另行制作
            3.补正后申请内容仍不明确
            """);
    assertThat(read.facts().stream().map(f -> f.place().category()).distinct())
        .hasSizeGreaterThan(1);
    assertThat(read.facts()).extracting(f -> f.value().status()).containsOnly("unreadable");
    assertThat(read.facts().stream().map(Fact::provenance).map(p -> p.orElseThrow().cellId()))
        .doesNotHaveDuplicates();
  }

  @Test
  void aRowOfTableTwoInDoubtNamesItsCells() {
    Alignment.Aligned read =
        read(
            """
            | 第二十条第（一）项 | | | |
            | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
            | 规章 | 3 | 2 | |
            | 规章 | 4 | 1 | 9 |
            """);
    assertThat(read.issues())
        .extracting(Issue::rule)
        .containsExactly("row-in-doubt", "row-out-of-order");
    assertThat(read.issues())
        .extracting(Issue::cells)
        .containsOnly(
            List.of(
                "disclosure/regulation/issued",
                "disclosure/regulation/repealed",
                "disclosure/regulation/in_force"));
  }
}
