package org.gongkai.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StoppedChecksTest {
  private static CheckRun run(String check, int year, int evaluated) {
    return new CheckRun(check, "title", "info", OptionalInt.of(year), evaluated, 0, 0);
  }

  private static CheckRun never(String check) {
    return new CheckRun(check, "title", "info", OptionalInt.empty(), 0, 0, 0);
  }

  @Test
  void checkThatIsEvaluatedNoMoreHasStopped() {
    assertThat(
            StoppedChecks.of(
                List.of(run("gap", 2021, 3), run("gap", 2022, 4), run("jump", 2022, 5)),
                List.of(run("gap", 2021, 0), never("jump")),
                Set.of(2022)))
        .hasEntrySatisfying(
            "gap",
            said ->
                assertThat(said)
                    .isEqualTo(
                        "the check gap was evaluated 7 times in the last snapshot and is not"
                            + " evaluated now, though there are still reports of 2022"))
        .containsOnlyKeys("gap", "jump");
  }

  @Test
  void checkThatIsGoneHasStopped() {
    assertThat(StoppedChecks.of(List.of(run("gap", 2022, 1)), List.of(), Set.of(2022)))
        .containsOnlyKeys("gap");
  }

  @Test
  void checkThatLostItsReportsHasNotStopped() {
    assertThat(StoppedChecks.of(List.of(run("gap", 2022, 1)), List.of(), Set.of(2023))).isEmpty();
  }

  @Test
  void checkThatIsEvaluatedInAnotherYearHasNotStopped() {
    assertThat(
            StoppedChecks.of(
                List.of(run("gap", 2022, 1), never("jump")),
                List.of(run("gap", 2023, 1)),
                Set.of(2022, 2023)))
        .isEmpty();
  }
}
