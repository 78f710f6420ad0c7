package org.gongkai.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gongkai.fact.Place;
import org.gongkai.fact.Section;
import org.junit.jupiter.api.Test;

class PrintoutTest {
  private static final Place PLACE = new Place(Section.REQUEST, "received", "total");
  private static final Printout PAGE =
      new Printout(
          "txt",
          List.of(PrintedLine.prose("针对2024年年度报告中提出的问题"), PrintedLine.prose("总计 5")),
          Map.of(PLACE, new Expected.Printed(BigDecimal.valueOf(5))));

  @Test
  void figuresOfAPageThatDoesNotNameTheirYearAreNotOwed() {
    assertThat(PAGE.ofYear(2025).truth())
        .containsEntry(PLACE, new Expected.Undecidable(BigDecimal.valueOf(5)));
  }

  @Test
  void figuresOfAPageThatNamesTheirYearAreOwed() {
    assertThat(PAGE.ofYear(2024)).isEqualTo(PAGE);
  }
}
