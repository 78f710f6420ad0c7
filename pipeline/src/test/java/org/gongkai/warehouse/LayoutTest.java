package org.gongkai.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.warehouse.Heads.head;
import static org.gongkai.warehouse.Heads.sha;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LayoutTest {

  @Test
  void aFileEndsWithTheYearAndWhenItIsFull() {
    Layout layout =
        layout(
            15,
            head("1", sha('a'), "甲").year(2023).read(),
            head("2", sha('b'), "乙").year(2023).requests(5).read(),
            head("3", sha('c'), "丙").year(2023).read(),
            head("4", sha('d'), "甲").year(2022).read());
    assertThat(layout.facts())
        .containsExactly(
            new PlannedFile(Table.FACT_REQUEST, OptionalInt.of(2022), 0, 10),
            new PlannedFile(Table.FACT_REQUEST, OptionalInt.of(2023), 0, 15),
            new PlannedFile(Table.FACT_REQUEST, OptionalInt.of(2023), 1, 10));
    assertThat(layout.facts().get(2).path()).isEqualTo("fact_request/year=2023/part-1.parquet");
  }

  @Test
  void reportsOfOneAgencyAndYearShareAFileSinceTheirRowsAreSortedTogether() {
    Layout layout =
        layout(
            5,
            head("1", sha('a'), "甲").published("2024-01-01").read(),
            head("2", sha('b'), "甲").read(),
            head("3", sha('c'), "甲").read());
    assertThat(layout.unpublished())
        .containsExactly(new PlannedFile(Table.FACT_UNPUBLISHED, OptionalInt.empty(), 0, 20));
  }

  @Test
  void duplicatesHaveNoRowsOfTheirOwn() {
    Layout layout = layout(99, head("1", sha('a'), "甲").read(), head("2", sha('a'), "甲").read());
    assertThat(layout.facts()).extracting(PlannedFile::rows).containsExactly(10L);
    assertThat(layout.cells()).extracting(PlannedFile::rows).containsExactly(10L);
    assertThat(layout.unpublished()).isEmpty();
  }

  private static Layout layout(long limit, ReportHead... heads) {
    return Layout.of(ReportJudge.judge(List.of(heads), Heads.AGENCIES), limit);
  }
}
