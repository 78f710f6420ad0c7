package org.gongkai.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.conf.ConfReader;
import org.gongkai.fact.CellValue;
import org.gongkai.fact.Fact;
import org.gongkai.landing.LandingFile;
import org.gongkai.landing.SourceMetadata;
import org.junit.jupiter.api.Test;

/** A whole report scanned at 200 dots an inch, read by the engine. */
class ScanIT {
  /** Of a hundred figures so many must be read; the others must be unreadable. */
  private static final int READ = 98;

  @Test
  void figuresOfAScanAreReadOrUnreadable() throws IOException {
    Map<String, BigDecimal> truth = truth();
    Map<String, CellValue> values =
        report().facts().stream()
            .filter(fact -> truth.containsKey(place(fact)))
            .collect(Collectors.toMap(ScanIT::place, Fact::value));
    assertThat(values)
        .allSatisfy((place, value) -> assertRightOrUnreadable(value, truth.get(place)));
    long right = values.values().stream().filter(CellValue.Reported.class::isInstance).count();
    assertThat(right * 100).isGreaterThanOrEqualTo(READ * (long) truth.size());
  }

  private static void assertRightOrUnreadable(CellValue value, BigDecimal printed) {
    if (value instanceof CellValue.Reported reported)
      assertThat(reported.value()).isEqualByComparingTo(printed);
    else assertThat(value).isInstanceOf(CellValue.Unreadable.class);
  }

  private static ProcessedReport report() throws IOException {
    ReportProcessor processor = new ReportProcessor(ConfReader.read(Path.of("..", "conf")));
    LandingFile file =
        new LandingFile("scan-200.pdf", "scans", "0".repeat(64), SourceMetadata.NONE);
    List<ProcessedReport> reports = processor.process(file, bytes("/scans/scan-200.pdf"));
    assertThat(reports).hasSize(1);
    return reports.get(0);
  }

  private static Map<String, BigDecimal> truth() throws IOException {
    return new String(bytes("/scans/scan-200.csv"), StandardCharsets.UTF_8)
        .lines()
        .skip(1)
        .map(line -> line.split(",", -1))
        .collect(
            Collectors.toMap(
                cells -> cells[0] + "/" + cells[1] + "/" + cells[2],
                cells -> new BigDecimal(cells[3])));
  }

  private static String place(Fact fact) {
    return fact.place().toString();
  }

  private static byte[] bytes(String resource) throws IOException {
    try (InputStream in = ScanIT.class.getResourceAsStream(resource)) {
      return in.readAllBytes();
    }
  }
}
