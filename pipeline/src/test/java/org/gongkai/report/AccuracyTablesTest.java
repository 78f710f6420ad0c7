package org.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AccuracyTablesTest {
  @Test
  void publishedTablesAreReadWithTheirSentence() {
    assertThat(
            AccuracyTables.of(
                """

                10 files of seed 1, read by version 2 (`gongkai accuracy`):

                | layout | reports | wrong |
                | --- | ---: | ---: |
                | pdf | 7 | 0 |
                | head-cut | - | 1 |

                | samples | reports |
                | --- | ---: |
                | all | 3 |

                """))
        .isEqualTo(
            new AccuracyTables(
                "10 files of seed 1, read by version 2 (gongkai accuracy):",
                List.of(
                    List.of(
                        List.of("layout", "reports", "wrong"),
                        List.of("pdf", "7", "0"),
                        List.of("head-cut", "-", "1")),
                    List.of(List.of("samples", "reports"), List.of("all", "3")))));
  }

  @Test
  void nothingPublishedIsNoTable() {
    assertThat(AccuracyTables.of("\n")).isEqualTo(new AccuracyTables("", List.of()));
  }
}
