package org.gongkai.jobs.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProgramTest {
  private final Program shell = new Program(List.of("sh", "-c"), Set.of(0, 4));

  @Test
  void aRunThatDidItsWorkIsTimed() throws IOException {
    assertThat(shell.seconds(List.of("sleep 0.2; exit 4"))).isGreaterThan(0.2);
  }

  @Test
  void oneThatDidNotIsNoMeasure() {
    assertThatThrownBy(() -> shell.seconds(List.of("echo no room; exit 70")))
        .isInstanceOf(IOException.class)
        .hasMessage("Cannot measure echo no room; exit 70: it ended with 70: no room");
  }

  @Test
  void aRowTellsTheRatioOnlyWhereSomethingRanBeside() {
    assertThat(Measure.of("night", 3, "start", 0.8).row())
        .isEqualTo("| night | 3.00 | start | 0.80 | 3.75 |");
    assertThat(Measure.alone("build", 12.34).row()).isEqualTo("| build | 12.3 |  |  |  |");
    assertThat(Measure.missing("script", "no python3").row())
        .isEqualTo("| script | - | no python3 |  |  |");
  }
}
