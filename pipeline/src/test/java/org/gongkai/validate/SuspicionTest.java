package org.gongkai.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;
import org.gongkai.issue.Severity;
import org.gongkai.validate.Suspicion.ExchangedCells;
import org.gongkai.validate.Suspicion.UnreadCell;
import org.gongkai.validate.Suspicion.WrongCell;
import org.junit.jupiter.api.Test;

/** What a few sums in sight show of their cells. A cell is a letter for its row and a digit. */
class SuspicionTest {
  private static Place cell(String name) {
    return new Place(Section.REQUEST, name.substring(0, 1), name.substring(1));
  }

  /** Such as {@code a1 + b1 = c1}. */
  private static Equation equation(String sum) {
    Map<Place, Integer> signs = new LinkedHashMap<>();
    String[] sides = sum.split(" = ");
    for (String name : sides[0].split(" \\+ ")) signs.put(cell(name), 1);
    signs.put(cell(sides[1]), -1);
    return new Equation(sum, "", Severity.ERROR, signs, false);
  }

  /** Suspicions, of cells such as {@code a1=3} or {@code a1=blank}. */
  private static List<String> suspicions(String cells, String... sums) {
    MadeReport report = MadeReport.load("2021").with("request/*/*", "absent");
    for (String cell : cells.split(" "))
      report = report.with(cell(cell.split("=")[0]).toString(), cell.split("=")[1]);
    List<Equation> equations = Arrays.stream(sums).map(SuspicionTest::equation).toList();
    return new FaultSearch(equations, report.table())
        .suspicions().stream().map(SuspicionTest::shown).toList();
  }

  private static String shown(Suspicion suspicion) {
    String sums = suspicion.equations().stream().map(Equation::rule).toList().toString();
    if (suspicion instanceof WrongCell wrong)
      return name(wrong.cell()) + " is " + wrong.proposed() + " by " + sums;
    if (suspicion instanceof UnreadCell unread)
      return name(unread.cell()) + " reads " + unread.left() + " by " + sums;
    ExchangedCells exchanged = (ExchangedCells) suspicion;
    return name(exchanged.one()) + " for " + name(exchanged.other()) + " by " + sums;
  }

  private static String name(Place place) {
    return place.category() + place.breakdown();
  }

  private static final String DOWN = "a1 + b1 = c1";
  private static final String ACROSS = "a1 + a2 = a3";

  @Test
  void aCellThatTwoSumsProposeTheSameFigureForIsWrong() {
    assertThat(suspicions("a1=4 b1=2 c1=5 a2=1 a3=4", DOWN, ACROSS))
        .containsExactly("a1 is 3 by [a1 + b1 = c1, a1 + a2 = a3]");
    assertThat(suspicions("a1=4 b1=2 c1=5 a2=1 a3=5", DOWN, ACROSS)).isEmpty();
    assertThat(suspicions("a1=4 b1=2 c1=5 a2=1 a3=9", DOWN, ACROSS)).isEmpty();
  }

  @Test
  void theWrongCellMayHaveToBeZero() {
    assertThat(suspicions("a1=4 b1=5 c1=5 a2=1 a3=1", DOWN, ACROSS))
        .containsExactly("a1 is 0 by [a1 + b1 = c1, a1 + a2 = a3]");
  }

  @Test
  void aSumWithALostCellIsNoWitness() {
    assertThat(suspicions("a1=4 b1=2 c1=5 a2=1 d1=blank a3=4", DOWN, "a1 + a2 + d1 = a3"))
        .isEmpty();
    assertThat(suspicions("a1=unreadable b1=2 c1=5 a2=1 d1=blank a3=4", DOWN, "a1 + a2 + d1 = a3"))
        .isEmpty();
  }

  @Test
  void twoSumsThatShareAnotherCellAreOneWitness() {
    assertThat(suspicions("a1=4 b1=2 c1=5 d1=5", "a1 + b1 = c1", "a1 + b1 = d1")).isEmpty();
    assertThat(suspicions("a1=unreadable b1=2 c1=5 d1=5", "a1 + b1 = c1", "a1 + b1 = d1"))
        .isEmpty();
  }

  @Test
  void anUnreadableCellIsDeterminedByTheSumsWhoseOtherCellsAreRead() {
    String open = "a1 + d1 = e1";
    String cells = "a1=unreadable b1=2 c1=5 a2=1 a3=4 d1=blank e1=9";
    assertThat(suspicions(cells, open, DOWN, ACROSS))
        .containsExactly("a1 reads 3 by [a1 + b1 = c1, a1 + a2 = a3]");
    assertThat(suspicions(cells.replace("e1=9", "e1=2"), open, DOWN, ACROSS)).isEmpty();
  }

  private static final String[] COLUMNS = {"a1 + b1 = c1", "a2 + b2 = c2"};

  @Test
  void twoCellsOfARowThatHoldEachOthersFigureAreExchanged() {
    assertThat(suspicions("a1=7 b1=2 c1=5 a2=3 b2=1 c2=8", COLUMNS))
        .containsExactly("a1 for a2 by [a1 + b1 = c1, a2 + b2 = c2]");
  }

  @Test
  void anExchangeIsNotSeenByASumWithALostCell() {
    String[] sums = {"a1 + b1 + d1 = c1", "a2 + b2 = c2"};
    assertThat(suspicions("a1=7 b1=2 c1=5 d1=0 a2=3 b2=1 c2=8", sums)).hasSize(1);
    assertThat(suspicions("a1=7 b1=2 c1=5 d1=blank a2=3 b2=1 c2=8", sums)).isEmpty();
  }

  @Test
  void anExchangeExplainsAllThatIsLinkedOrNothing() {
    String[] sums = {"a1 + b1 = c1", "a2 + b2 = c2", "b1 + e1 = f1"};
    assertThat(suspicions("a1=7 b1=2 c1=5 a2=3 b2=1 c2=8 e1=1 f1=3", sums)).hasSize(1);
    assertThat(suspicions("a1=7 b1=2 c1=5 a2=3 b2=1 c2=8 e1=1 f1=4", sums)).isEmpty();
  }

  @Test
  void moreThanTwentyBrokenSumsAreNoSlip() {
    assertThat(brokenBy(20)).hasSize(1);
    assertThat(brokenBy(21)).isEmpty();
  }

  /** One cell is 1 and not 3 in that many sums. */
  private static List<String> brokenBy(int count) {
    StringBuilder cells = new StringBuilder("a1=1");
    List<String> sums = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      cells.append(" b%d=5 c%d=8".formatted(i, i));
      sums.add("a1 + b%d = c%d".formatted(i, i));
    }
    return suspicions(cells.toString(), sums.toArray(String[]::new));
  }
}
