package org.gongkai.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.warehouse.Heads.head;
import static org.gongkai.warehouse.Heads.sha;

import java.util.List;
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
    assertThat(files(layout.facts()))
        .containsExactly(
            "fact_request/year=2022/part-0.parquet 10",
            "fact_request/year=2023/part-0.parquet 15",
            "fact_request/year=2023/part-1.parquet 10");
  }

  @Test
  void reportsOfOneAgencyAndYearShareAFileSinceTheirRowsAreSortedTogether() {
    Layout layout =
        layout(
            5,
            head("1", sha('a'), "甲").published("2024-01-01").read(),
            head("2", sha('b'), "甲").read(),
            head("3", sha('c'), "甲").read());
    assertThat(files(layout.others().get(Table.FACT_UNPUBLISHED)))
        .containsExactly("fact_unpublished/year=2023/part-0.parquet 20");
  }

  @Test
  void duplicatesHaveNoRowsOfTheirOwn() {
    Layout layout = layout(99, head("1", sha('a'), "甲").read(), head("2", sha('a'), "甲").read());
    assertThat(layout.facts()).extracting(PlannedFile::rows).containsExactly(10L);
    assertThat(layout.others().get(Table.CELL)).extracting(PlannedFile::rows).containsExactly(10L);
    assertThat(layout.others().get(Table.FACT_UNPUBLISHED)).isEmpty();
  }

  @Test
  void aFileIsMadeOfTheReadingsInItAndOfWhoseTheyAre() {
    ReportHead other = head("1", sha('a'), "甲").year(2023).read();
    List<PlannedFile> plan = layout(99, other, head("2", sha('b'), "乙").year(2022).read()).facts();
    List<PlannedFile> later =
        layout(99, other, head("2", sha('c'), "乙").year(2022).batch(2).read()).facts();
    assertThat(later.get(0).recipe()).isNotEqualTo(plan.get(0).recipe());
    assertThat(later.get(1)).isEqualTo(plan.get(1));
    List<PlannedFile> renamed =
        layout(99, other, head("2", sha('b'), "丙").year(2022).read()).facts();
    assertThat(renamed.get(0).recipe()).isNotEqualTo(plan.get(0).recipe());
  }

  @Test
  void rowsWithoutAYearLieInTheFolderThatOtherToolsKnow() {
    Layout layout = layout(99, head("1", sha('a'), "甲").year(0).read());
    assertThat(files(layout.others().get(Table.CELL)))
        .containsExactly("cell/year=__HIVE_DEFAULT_PARTITION__/part-0.parquet 10");
  }

  private static List<String> files(List<PlannedFile> plan) {
    return plan.stream().map(file -> file.path() + " " + file.rows()).toList();
  }

  private static Layout layout(long limit, ReportHead... heads) {
    return Layout.of(ReportJudge.judge(List.of(heads), Heads.AGENCIES), limit);
  }
}
