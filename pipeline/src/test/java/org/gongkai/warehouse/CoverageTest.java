package org.gongkai.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.warehouse.Heads.head;
import static org.gongkai.warehouse.Heads.sha;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.process.ProcessedReport.Outcome;
import org.gongkai.vocabulary.Agency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {

  @Test
  void gapsFromTheFirstReportToTheLastPublishedYearAreMissing() {
    List<ReportHead> heads =
        List.of(
            head("1", sha('a'), "甲").year(2020).read(),
            head("2", sha('b'), "甲").year(2022).with(Outcome.REJECTED, "no table"),
            head("3", sha('c'), "乙").year(2023).read());
    List<JudgedReport> reports = ReportJudge.judge(heads, Heads.AGENCIES);
    assertThat(Coverage.of(reports, Agencies.of(reports), LocalDate.of(2024, 6, 1)))
        .containsExactly(
            new Coverage("乙", 2023, "published"),
            new Coverage("甲", 2020, "published"),
            new Coverage("甲", 2021, "missing"),
            new Coverage("甲", 2022, "quarantined"),
            new Coverage("甲", 2023, "missing"));
  }

  @Test
  void reportIsMissingFromTheDayAfterItWasDue() {
    List<ReportHead> heads =
        List.of(
            head("1", sha('a'), "甲").year(2022).read(), head("2", sha('c'), "乙").year(2023).read());
    List<JudgedReport> reports = ReportJudge.judge(heads, Heads.AGENCIES);
    assertThat(Coverage.of(reports, Agencies.of(reports), LocalDate.of(2024, 1, 31)))
        .contains(new Coverage("甲", 2023, "not_due"));
    assertThat(Coverage.of(reports, Agencies.of(reports), LocalDate.of(2024, 2, 1)))
        .contains(new Coverage("甲", 2023, "missing"));
  }

  @ParameterizedTest
  @CsvSource({
    "gov_office, county, 2024-03-31",
    "gov_office, township, 2024-01-31",
    "education, county, 2024-01-31",
    "gov_office, central, 2024-03-31"
  })
  void governmentsReportLater(String function, String level, LocalDate due) {
    Agency agency =
        new Agency(
            "1",
            "甲",
            List.of(),
            "110000",
            level,
            function,
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.empty());
    assertThat(DueDay.of(agency, 2023)).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-31, 2024-02-01, true",
    "2024-02-01, 2024-03-31, false",
    "2024-02-01, 2024-04-01, true",
    "2024-04-01, 2025-01-31, false",
    "2024-04-01, 2025-02-01, true"
  })
  void dayPassesWhenReportsBecomeOverdue(LocalDate before, LocalDate day, boolean passed) {
    assertThat(DueDay.passed(before, day)).isEqualTo(passed);
  }
}
