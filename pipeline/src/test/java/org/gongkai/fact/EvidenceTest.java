package org.gongkai.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.fact.Testimony.agrees;
import static org.gongkai.fact.Testimony.disagrees;
import static org.gongkai.fact.Testimony.silent;

import org.junit.jupiter.api.Test;

class EvidenceTest {
  private static final Testimony LABEL = agrees(Witness.LABEL, "exact");
  private static final Testimony ORDER = agrees(Witness.ORDER, "margin 10.0");
  private static final Testimony HEADING = agrees(Witness.HEADING, "in the form's order");
  private static final Testimony GRID = agrees(Witness.GRID, "7 of 7 cells");
  private static final Testimony ROW_SUM = agrees(Witness.ROW_SUM, "the row adds up");

  @Test
  void aPlaceStandsWhenTwoWitnessesAgreeOnItsRowAndTwoOnItsColumn() {
    assertThat(Evidence.of(LABEL, ORDER, HEADING, GRID).doubt()).isEmpty();
  }

  @Test
  void oneWitnessOfARowIsTooFew() {
    assertThat(Evidence.of(LABEL, silent(Witness.ORDER, "not counted off"), HEADING, GRID).doubt())
        .contains(
            "too few witnesses agree on its row: label agrees (exact);"
                + " order silent (not counted off)");
  }

  @Test
  void witnessesOfTheColumnAreNoneOfTheRow() {
    assertThat(Evidence.of(LABEL, HEADING, GRID, ROW_SUM).doubt())
        .contains("too few witnesses agree on its row: label agrees (exact)");
  }

  @Test
  void oneWitnessOfAColumnIsTooFew() {
    assertThat(Evidence.of(LABEL, ORDER, GRID).doubt())
        .contains("too few witnesses agree on its column: grid agrees (7 of 7 cells)");
  }

  @Test
  void oneWitnessAgainstAPlaceIsEnough() {
    Testimony against = disagrees(Witness.ORDER, "margin 0.2");
    assertThat(Evidence.of(LABEL, against, HEADING, GRID, ROW_SUM).doubt())
        .contains("order disagrees (margin 0.2)");
  }

  @Test
  void itIsWrittenWitnessByWitness() {
    assertThat(Evidence.of(LABEL, silent(Witness.COLUMN_SUM, "no total row tells")))
        .hasToString("label agrees (exact); column sum silent (no total row tells)");
  }
}
