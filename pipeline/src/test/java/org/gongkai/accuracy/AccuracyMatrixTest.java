package org.gongkai.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gongkai.accuracy.TrueFile.Origin;
import org.junit.jupiter.api.Test;

class AccuracyMatrixTest {
  private static final Score GOOD = score(4, 4, 0);
  private static final Score POOR = score(4, 1, 1);

  private static Score score(long owed, long right, long silent) {
    return new Score(
        Map.of(
            Measure.REPORTS,
            1L,
            Measure.TABLES,
            2L,
            Measure.TABLES_EXACT,
            right == owed ? 2L : 1L,
            Measure.OWED,
            owed,
            Measure.RIGHT,
            right,
            Measure.UNREADABLE,
            owed - right - silent,
            Measure.WRONG,
            silent,
            Measure.SILENT_WRONG,
            silent));
  }

  private static ScoredFile made(String layout, List<String> faults, Score... scores) {
    return file(layout + ".txt", Origin.GENERATED, layout, faults, scores);
  }

  private static ScoredFile file(
      String name, Origin origin, String layout, List<String> faults, Score... scores) {
    return new ScoredFile(
        new TrueFile(name, new byte[0], origin, layout, faults, List.of()),
        List.of(scores).stream()
            .map(score -> new ScoredReport("2021", score, List.of(), List.of()))
            .toList());
  }

  private static AccuracyMatrix matrix() {
    AccuracyMatrix matrix = new AccuracyMatrix();
    matrix.add(made("pipes", List.of(), GOOD));
    matrix.add(made("tabs", List.of("blank", "typo"), POOR));
    matrix.add(made("tabs", List.of("typo"), GOOD, GOOD));
    matrix.add(file("002/input.txt", Origin.SAMPLE, "", List.of(), GOOD));
    return matrix;
  }

  @Test
  void reportCountsInTheLineOfEachOfItsFaults() {
    assertThat(new MatrixTable(matrix()).csv())
        .isEqualTo(
            """
            kind,name,reports,not_read,tables,tables_exact,owed,right,unreadable,wrong,silent_wrong,invented,undecidable_right,undecidable_left,year_wrong,agency_missing
            total,all,4,0,8,7,16,13,2,1,1,0,0,0,0,0
            total,with faults,3,0,6,5,12,9,2,1,1,0,0,0,0,0
            total,without faults,1,0,2,2,4,4,0,0,0,0,0,0,0,0
            layout,pipes,1,0,2,2,4,4,0,0,0,0,0,0,0,0
            layout,tabs,3,0,6,5,12,9,2,1,1,0,0,0,0,0
            faults,0,1,0,2,2,4,4,0,0,0,0,0,0,0,0
            faults,1,2,0,4,4,8,8,0,0,0,0,0,0,0,0
            faults,2,1,0,2,1,4,1,2,1,1,0,0,0,0,0
            fault,blank,1,0,2,1,4,1,2,1,1,0,0,0,0,0
            fault,typo,3,0,6,5,12,9,2,1,1,0,0,0,0,0
            form,2021,4,0,8,7,16,13,2,1,1,0,0,0,0,0
            samples,all,1,0,2,2,4,4,0,0,0,0,0,0,0,0
            sample,002/input.txt,1,0,2,2,4,4,0,0,0,0,0,0,0,0
            """);
  }

  @Test
  void markdownHasATableAKindAndNoLineASample() {
    assertThat(new MatrixTable(matrix()).markdown())
        .startsWith(
            """
            | generated | reports | tables exact % | cells right % | unreadable % | wrong | silent wrong |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: |
            | all | 4 | 87.50 | 81.25 | 12.50 | 1 | 1 |
            | with faults | 3 | 83.33 | 75.00 | 16.66 | 1 | 1 |
            | without faults | 1 | 100.00 | 100.00 | 0.00 | 0 | 0 |

            | layout | reports |\
            """)
        .doesNotContain("002");
  }

  @Test
  void textHasColumnsOfOneWidth() {
    assertThat(new MatrixTable(matrix()).text())
        .startsWith(
            """
            generated       reports  tables exact %  cells right %  unreadable %  wrong  silent wrong
            all                   4           87.50          81.25         12.50      1             1
            """);
  }

  @Test
  void percentIsNeverRoundedUpAndOfNothingIsNone() {
    assertThat(score(1_000_000, 999_999, 0).percent(Measure.RIGHT, Measure.OWED))
        .isEqualTo("99.99");
    assertThat(Score.NONE.percent(Measure.RIGHT, Measure.OWED)).isEqualTo("-");
  }
}
