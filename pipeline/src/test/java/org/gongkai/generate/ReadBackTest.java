package org.gongkai.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.fact.CellValue;
import org.gongkai.fact.Fact;
import org.gongkai.fact.Place;
import org.gongkai.landing.ContentHash;
import org.gongkai.landing.LandingFile;
import org.gongkai.landing.SourceMetadata;
import org.gongkai.process.ProcessedReport;
import org.gongkai.process.ReportProcessor;
import org.junit.jupiter.api.Test;

/** What is printed plainly and without faults is read whole. */
class ReadBackTest {
  private static final ReportProcessor PROCESSOR = new ReportProcessor(Generators.conf());
  private static final Shapes PLAIN =
      new Shapes(List.of(new PlainPage("plain")), List.of(), List.of());

  @Test
  void plainPagesAreReadAsTheyAreTrue() {
    ReportGenerator generator = Generators.generator(GenerationPlan.of(11), PLAIN);
    for (int i = 0; i < 70; i++) {
      GeneratedFile file = generator.file(i);
      TrueReport truth = file.reports().get(0).report();
      List<ProcessedReport> read = read(file);
      assertThat(read).hasSize(1);
      assertThat(read.get(0).agencyVerbatim())
          .as(file.name())
          .isEqualTo(Optional.of(truth.agency()));
      assertThat(read.get(0).year()).as(file.name()).hasValue(truth.year());
      assertThat(reported(read.get(0))).as(file.name()).isEqualTo(plain(truth.figures()));
    }
  }

  private static List<ProcessedReport> read(GeneratedFile file) {
    LandingFile landed =
        new LandingFile(file.name(), "made", ContentHash.of(file.bytes()), SourceMetadata.NONE);
    return PROCESSOR.process(landed, file.bytes());
  }

  private static Map<Place, BigDecimal> reported(ProcessedReport report) {
    Map<Place, BigDecimal> numbers = new LinkedHashMap<>();
    for (Fact fact : report.facts())
      if (fact.value() instanceof CellValue.Reported reported)
        numbers.put(fact.place(), reported.value());
    numbers.keySet().removeIf(p -> p.section() == org.gongkai.fact.Section.STATISTIC);
    return plain(numbers);
  }

  private static Map<Place, BigDecimal> plain(Map<Place, BigDecimal> numbers) {
    Map<Place, BigDecimal> plain = new LinkedHashMap<>();
    numbers.forEach((place, number) -> plain.put(place, number.stripTrailingZeros()));
    return plain;
  }
}
