package org.gongkai.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.gongkai.process.ProcessedReport.Outcome;
import org.junit.jupiter.api.Test;

/** The properties of all files, on reports that a seed has changed. */
class ProcessedPropertiesTest {
  private static final int PAGES = 100;
  private static final List<String> ENDINGS = List.of(".txt", ".html", ".md", "");

  @Test
  void mutatedReportsShowWhatIsPrinted() {
    Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    for (int seed = 0; seed < PAGES; seed++) {
      byte[] page = MutatedPage.of(new Random(seed)::nextInt);
      String name = "page-" + seed + ENDINGS.get(seed % ENDINGS.size());
      ProcessedProperties.hold(name, page).forEach(report -> outcomes.add(report.outcome()));
    }
    assertThat(outcomes).contains(Outcome.READ, Outcome.REJECTED);
  }
}
