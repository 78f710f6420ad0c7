package org.gongkai.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.warehouse.Heads.head;
import static org.gongkai.warehouse.Heads.sha;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.gongkai.process.ProcessedReport.Outcome;
import org.junit.jupiter.api.Test;

class ReportJudgeTest {
  private static final String A = sha('a');
  private static final String B = sha('b');
  private static final String C = sha('c');

  @Test
  void theLatestPublishedVersionStands() {
    assertThat(
            judged(
                head("1", A, "甲").published("2024-01-10").requests(20).read(),
                head("2", B, "甲").published("2024-03-10").read(),
                head("3", C, "甲").requests(30).read()))
        .containsExactly(
            "1 superseded Another version stands: 2",
            "2 published ",
            "3 superseded Another version stands: 2");
  }

  @Test
  void thenTheFullestVersionStandsAndThenTheSmallestHash() {
    assertThat(judged(head("1", A, "甲").read(), head("2", B, "甲").requests(11).read()))
        .containsExactly("1 superseded Another version stands: 2", "2 published ");
    assertThat(judged(head("1", B, "甲").read(), head("2", A, "甲").read()))
        .containsExactly("1 superseded Another version stands: 2", "2 published ");
  }

  @Test
  void agenciesAndYearsStandApart() {
    assertThat(
            judged(
                head("1", A, "甲").read(),
                head("2", B, "乙").read(),
                head("3", C, "甲").year(2022).read()))
        .containsExactly("1 published ", "2 published ", "3 published ");
  }

  @Test
  void withoutAgencyOrYearAReportIsUnidentifiedUnderItsOwnId() {
    assertThat(
            judged(
                head("1", A, "").read(),
                head("2", B, "朝阳区").read(),
                head("3", C, "甲").year(0).read()))
        .containsExactly(
            "1 unidentified Cannot tell the agency: the text names none; add a line to reports.csv"
                + " beside the file",
            "2 unidentified Cannot tell which agency \"朝阳区\" is: 北京 110105 or 长春 220104",
            "3 unidentified Cannot tell the data year: nothing on the page names one");
    JudgedReport report = all(head("1", A, "").read()).get(0);
    assertThat(report.agencyId()).contains("unidentified:aaaaaaaaaaaaaaaa");
    assertThat(report.keepsFacts()).isTrue();
  }

  @Test
  void theSameBytesCountOnceAndTheCopyHasAnIdOfItsOwn() {
    List<JudgedReport> reports = all(head("2", A, "甲").read(), head("1", A, "甲").read());
    assertThat(reports)
        .extracting(JudgedReport::status)
        .containsExactly(ReportStatus.PUBLISHED, ReportStatus.DUPLICATE);
    assertThat(reports.get(0).head().file().landingPath()).isEqualTo("1");
    assertThat(reports.get(1).supersededBy()).contains(reports.get(0).reportId());
    assertThat(reports.get(1).reportId()).startsWith("aaaaaaaaaaaaaaaa~").hasSize(25);
    assertThat(reports.get(1).keepsFacts()).isFalse();
  }

  @Test
  void theIdentifiedCopyOfTheSameBytesIsTheOriginal() {
    assertThat(judged(head("1", A, "").read(), head("2", A, "甲").read()))
        .containsExactly("1 duplicate The same bytes as crawl/2", "2 published ");
  }

  @Test
  void theSameBytesUnderTwoAgenciesBelongToNeither() {
    assertThat(judged(head("1", A, "甲").read(), head("2", A, "乙").read()))
        .containsExactly(
            "1 unidentified Cannot tell whose it is: listed as 乙 2023 and as 甲 2023",
            "2 duplicate The same bytes as crawl/1");
  }

  @Test
  void newBytesAtAPlaceReplaceTheOldOnesWhateverTheyAre() {
    assertThat(
            judged(
                head("1", A, "甲").published("2025-01-01").requests(50).read(),
                head("1", B, "甲").batch(2).read()))
        .containsExactly("1 published ", "1 superseded Other bytes lie at its place now");
  }

  @Test
  void onlyTheLatestReadingOfTheSameBytesCounts() {
    assertThat(judged(head("1", A, "").read(), head("1", A, "甲").batch(2).read()))
        .containsExactly("1 published ");
  }

  @Test
  void bytesThatComeBackStandAgain() {
    assertThat(
            judged(
                head("1", A, "甲").read(),
                head("1", B, "甲").batch(2).read(),
                head("1", A, "甲").batch(3).read()))
        .containsExactly("1 published ", "1 superseded Other bytes lie at its place now");
  }

  @Test
  void aPlaceThatCouldNotBeReadIsForgottenWhenItIs() {
    ReportHead unread = head("1", "", "").year(0).with(Outcome.FAILED, "permission denied");
    assertThat(judged(unread)).containsExactly("1 failed permission denied");
    assertThat(judged(unread, head("1", A, "甲").batch(2).read())).containsExactly("1 published ");
  }

  @Test
  void rejectedAndFailedReportsKeepTheirReasons() {
    assertThat(
            judged(
                head("1", A, "甲").with(Outcome.REJECTED, "a list page"),
                head("2", B, "甲").with(Outcome.FAILED, "too large")))
        .containsExactly("1 rejected a list page", "2 failed too large");
  }

  @Test
  void theOrderOfReadingsChangesNothing() {
    List<ReportHead> heads = new ArrayList<>();
    Random random = new Random(7);
    for (int i = 0; i < 60; i++)
      heads.add(
          head("p" + random.nextInt(30), sha((char) ('a' + random.nextInt(6))), "甲" + i % 4)
              .batch(i)
              .requests(random.nextInt(5))
              .read());
    List<JudgedReport> once = ReportJudge.judge(heads, Heads.AGENCIES);
    Collections.shuffle(heads, random);
    assertThat(ReportJudge.judge(heads, Heads.AGENCIES)).isEqualTo(once);
    assertThat(once).extracting(JudgedReport::reportId).doesNotHaveDuplicates();
  }

  private static List<JudgedReport> all(ReportHead... heads) {
    return ReportJudge.judge(List.of(heads), Heads.AGENCIES);
  }

  private static List<String> judged(ReportHead... heads) {
    return all(heads).stream()
        .map(r -> r.head().file().landingPath() + " " + r.status().code() + " " + r.reason())
        .sorted()
        .toList();
  }
}
