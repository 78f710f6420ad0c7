package org.gongkai.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.warehouse.Heads.head;
import static org.gongkai.warehouse.Heads.sha;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.landing.ContentHash;
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

  @Test
  void theReportsOfANightLieBesideThoseOfTheArchive() {
    List<ReportHead> archive = archive(8, 1);
    List<PlannedFile> before = layout(999, archive).facts();
    assertThat(files(before)).containsExactly("fact_request/year=2023/part-0.parquet 80");
    List<ReportHead> next = new ArrayList<>(archive);
    next.addAll(archive(2, 2));
    List<PlannedFile> after = layout(999, next).facts();
    assertThat(after.get(0)).isEqualTo(before.get(0));
    assertThat(files(after))
        .containsExactly(
            "fact_request/year=2023/part-0.parquet 80", "fact_request/year=2023/part-1.parquet 20");
    assertThat(files(layout(999, next).others().get(Table.CELL)))
        .containsExactly("cell/year=2023/part-0.parquet 80", "cell/year=2023/part-1.parquet 20");
  }

  @Test
  void nightsJoinEachOtherAndThenTheArchive() {
    List<ReportHead> heads = new ArrayList<>(archive(32, 1));
    List<List<Long>> nights = new ArrayList<>();
    for (int night = 2; night <= 10; night++) {
      heads.addAll(archive(1, night));
      nights.add(layout(999, heads).facts().stream().map(PlannedFile::rows).toList());
    }
    assertThat(nights)
        .containsExactly(
            List.of(320L, 10L),
            List.of(320L, 20L),
            List.of(320L, 30L),
            List.of(320L, 40L),
            List.of(320L, 40L, 10L),
            List.of(320L, 60L),
            List.of(320L, 60L, 10L),
            List.of(320L, 80L),
            List.of(320L, 80L, 10L));
    heads.addAll(archive(2, 11));
    assertThat(layout(999, heads).facts()).extracting(PlannedFile::rows).containsExactly(430L);
  }

  @Test
  void aFileIsKnownByItsRowsThoughAnotherIsNowBeforeIt() {
    PlannedFile file = layout(999, archive(1, 1)).facts().get(0);
    DataFile written = new DataFile("fact_request/year=2023/part-3.parquet", 10, "", file.recipe());
    assertThat(file.isLike(written)).isTrue();
    assertThat(
            file.isLike(
                new DataFile("fact_request/year=2022/part-0.parquet", 10, "", file.recipe())))
        .isFalse();
    assertThat(file.isLike(new DataFile(file.path(), 10, "", "other"))).isFalse();
  }

  /** Reports of as many agencies in one batch. */
  private static List<ReportHead> archive(int agencies, int batch) {
    return IntStream.range(0, agencies)
        .mapToObj(i -> batch + "-" + i)
        .map(name -> head(name, ContentHash.of(name), "甲" + name).batch(batch).read())
        .toList();
  }

  private static List<String> files(List<PlannedFile> plan) {
    return plan.stream().map(file -> file.path() + " " + file.rows()).toList();
  }

  private static Layout layout(long limit, ReportHead... heads) {
    return layout(limit, List.of(heads));
  }

  private static Layout layout(long limit, List<ReportHead> heads) {
    return Layout.of(ReportJudge.judge(heads, Heads.AGENCIES), limit);
  }
}
