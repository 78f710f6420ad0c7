package org.gongkai.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.warehouse.Heads.head;
import static org.gongkai.warehouse.Heads.sha;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.conf.SnapshotPolicy;
import org.junit.jupiter.api.Test;

class LossesTest {
  private static final SnapshotPolicy TENTH = new SnapshotPolicy(7, 0.1, 0.1);

  private static FormerReport former(String agency, int cells) {
    return new FormerReport(
        agency, Optional.of(agency), OptionalInt.of(2023), true, cells, "reading");
  }

  private static List<JudgedReport> now(Heads... heads) {
    return ReportJudge.judge(List.of(heads).stream().map(Heads::read).toList(), Heads.AGENCIES);
  }

  @Test
  void aVersionWithFewerFiguresIsALossThatGrowthElsewhereDoesNotMakeUpFor() {
    Losses losses =
        Losses.of(
            List.of(former("甲", 50), former("乙", 50)),
            now(
                head("1", sha('a'), "甲").requests(30),
                head("2", sha('b'), "乙").requests(90),
                head("3", sha('c'), "丙").requests(90)));
    assertThat(losses.reasonsToHold(TENTH))
        .containsExactly("20 of 100 (20.00 %) reported cells would be lost", "  甲 2023: 20 cells");
  }

  @Test
  void whatIsAllowedIsNotHeldAndGrowthPasses() {
    List<FormerReport> before = List.of(former("甲", 50), former("乙", 50));
    assertThat(
            Losses.of(
                    before,
                    now(
                        head("1", sha('a'), "甲").requests(40),
                        head("2", sha('b'), "乙").requests(50)))
                .reasonsToHold(TENTH))
        .isEmpty();
    assertThat(
            Losses.of(
                    before,
                    now(
                        head("1", sha('a'), "甲").requests(51),
                        head("2", sha('b'), "乙").requests(50)))
                .reasonsToHold(new SnapshotPolicy(7, 0, 0)))
        .isEmpty();
    assertThat(Losses.of(List.of(), now()).reasonsToHold(TENTH)).isEmpty();
  }

  @Test
  void anAgencyYearWithoutAReportIsALossEvenIfItHadNoFigure() {
    Losses losses = Losses.of(List.of(former("甲", 0), former("乙", 50)), now());
    assertThat(losses.gone()).isEqualTo(2);
    assertThat(losses.lost()).containsEntry("甲 2023", 0L).containsEntry("乙 2023", 50L);
  }
}
