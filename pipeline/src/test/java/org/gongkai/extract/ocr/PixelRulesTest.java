package org.gongkai.extract.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.extract.ocr.PixelRules.PixelRule;
import org.junit.jupiter.api.Test;

class PixelRulesTest {
  private static final double EM = 20;

  private static List<Box> rules(Drawing page, boolean across) {
    return PixelRules.of(page.ink(), EM).stream()
        .filter(rule -> rule.across() == across)
        .map(PixelRule::box)
        .toList();
  }

  @Test
  void longLinesAreFoundWithTheirGaps() {
    Drawing page = Drawing.of(400, 300).box(20, 50, 180, 52).box(183, 50, 380, 52);
    page.box(30, 50, 33, 250);
    assertThat(rules(page, true)).containsExactly(new Box(20, 50, 380, 52));
    assertThat(rules(page, false)).containsExactly(new Box(30, 50, 33, 250));
  }

  @Test
  void lineThatFallsByFewPixelsIsOneLine() {
    Drawing page = Drawing.of(400, 100).line(20, 40, 380, 43);
    assertThat(rules(page, true)).containsExactly(new Box(20, 40, 381, 45));
  }

  @Test
  void strokesOfCharactersAreNoLines() {
    Drawing page = Drawing.of(400, 300).box(20, 50, 380, 52).box(20, 85, 380, 87);
    page.characters(12, 40, 57, 20);
    assertThat(rules(page, false)).isEmpty();
    assertThat(rules(page, true)).hasSize(2);
  }

  @Test
  void shortLineBetweenTwoColumnsIsFoundWhereItMeetsLongOnes() {
    Drawing page = Drawing.of(400, 300).box(20, 50, 380, 52).box(20, 85, 380, 87);
    page.box(200, 50, 202, 87);
    assertThat(rules(page, false)).containsExactly(new Box(200, 50, 202, 87));
  }

  @Test
  void filledAreaIsNoLine() {
    assertThat(rules(Drawing.of(400, 300).box(20, 50, 380, 70), true)).isEmpty();
  }
}
