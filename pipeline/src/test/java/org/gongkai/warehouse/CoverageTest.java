package org.gongkai.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.warehouse.Heads.head;
import static org.gongkai.warehouse.Heads.sha;

import java.util.List;
import org.gongkai.process.ProcessedReport.Outcome;
import org.junit.jupiter.api.Test;

class CoverageTest {

  @Test
  void gapsFromTheFirstReportToTheLastPublishedYearAreMissing() {
    List<ReportHead> heads =
        List.of(
            head("1", sha('a'), "甲").year(2020).read(),
            head("2", sha('b'), "甲").year(2022).with(Outcome.REJECTED, "no table"),
            head("3", sha('c'), "乙").year(2023).read());
    List<JudgedReport> reports = ReportJudge.judge(heads, Heads.AGENCIES);
    assertThat(Coverage.of(reports, Agencies.of(reports)))
        .containsExactly(
            new Coverage("乙", 2023, "published"),
            new Coverage("甲", 2020, "published"),
            new Coverage("甲", 2021, "missing"),
            new Coverage("甲", 2022, "quarantined"),
            new Coverage("甲", 2023, "missing"));
  }
}
