package org.gongkai.extract.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkewTest {
  private static Drawing page(double slope) {
    Drawing page = Drawing.of(600, 800);
    for (int y = 100; y < 700; y += 60) page.line(40, y, 560, y + (int) Math.round(520 * slope));
    return page;
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.07, -0.02, -0.004, 0, 0.01, 0.05})
  void slopeOfLinesIsMeasured(double slope) {
    assertThat(Skew.of(page(slope).ink())).isCloseTo(slope, within(0.002));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.07, 0.02})
  void levelledPageIsLevel(double slope) {
    GrayImage page = page(slope).image();
    GrayImage level = page.levelled(Skew.of(Ink.of(page)));
    assertThat(Skew.of(Ink.of(level))).isCloseTo(0, within(0.002));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void fourQuartersAreAWholeTurn(int quarters) {
    GrayImage page = Drawing.of(30, 20).box(3, 4, 9, 6).image();
    assertThat(page.turned(quarters).turned(4 - quarters).samples()).isEqualTo(page.samples());
  }
}
