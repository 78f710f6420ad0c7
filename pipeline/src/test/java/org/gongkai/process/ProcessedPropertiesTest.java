package org.gongkai.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.process.ProcessedReport.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The properties of all files, on reports that a seed has changed. */
class ProcessedPropertiesTest {
  /** The seeds of the fuzz target that takes any bytes; every finding becomes one. */
  private static final Path SEEDS =
      Path.of("src/test/resources/org/gongkai/process/ProcessFuzzTestInputs/anyBytesEndInAReport");

  private static final int PAGES = 60;
  private static final List<String> ENDINGS = List.of(".txt", ".html", ".md", "");

  static List<Path> seeds() throws IOException {
    try (Stream<Path> files = Files.list(SEEDS)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("seeds")
  void seedHoldsUnderEveryName(Path seed) throws IOException {
    byte[] bytes = Files.readAllBytes(seed);
    for (String ending : ENDINGS) ProcessedProperties.hold("page" + ending, bytes);
  }

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
