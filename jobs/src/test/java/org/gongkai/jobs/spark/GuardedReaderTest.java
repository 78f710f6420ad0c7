package org.gongkai.jobs.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gongkai.extract.DocumentLimits;
import org.gongkai.issue.Issue;
import org.gongkai.landing.ContentHash;
import org.gongkai.landing.LandingFile;
import org.gongkai.landing.SourceMetadata;
import org.gongkai.process.ProcessedReport;
import org.gongkai.process.ProcessedReport.Outcome;
import org.gongkai.reading.GuardedReader;
import org.gongkai.reading.ReportReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardedReaderTest {
  private static final String TEXT = "agency 甲县\nyear 2023\nrequest received total 1\n";
  private static final DocumentLimits LIMITS = limits(100, 30);
  private static final ReportReader LINES = new LineProcessor("f").open();

  @TempDir Path root;

  private static DocumentLimits limits(long bytes, int seconds) {
    return new DocumentLimits(bytes, seconds, 1000, 1000);
  }

  @Test
  void aFileIsReadOnce() throws IOException {
    ProcessedReport report = read(LINES, LIMITS, TEXT, TEXT);
    assertThat(report.outcome()).isEqualTo(Outcome.READ);
    assertThat(report.facts()).hasSize(1);
  }

  @Test
  void aFileOverTheLimitIsNotLoaded() throws IOException {
    String large = "x".repeat(101);
    assertThat(reason(LINES, large, large))
        .isEqualTo("Cannot read a file of 101 bytes: the limit is 100");
  }

  @Test
  void bytesThatChangedSinceTheyWereHashedAreNotRead() throws IOException {
    assertThat(reason(LINES, TEXT, TEXT + "x"))
        .isEqualTo("Cannot read it: its bytes changed while the run was going on");
  }

  @Test
  void whateverAReaderThrowsIsTheReason() throws IOException {
    assertThat(reason(LINES, "throw the roof", "throw the roof"))
        .isEqualTo("Cannot read it: java.lang.IllegalStateException: the roof");
    assertThat(reason((f, b) -> endless(0), TEXT, TEXT))
        .isEqualTo("Cannot read it: java.lang.StackOverflowError");
    assertThat(reason((f, b) -> List.of(), TEXT, TEXT))
        .isEqualTo("Cannot read it: no outcome was given");
  }

  @Test
  void anObstacleAndAFileThatIsGoneAreReasons() {
    LandingFile file = file(TEXT);
    GuardedReader reader = new GuardedReader(LINES, "f", LIMITS);
    assertThat(reader.read("x", file, Optional.of("permission denied")).get(0).reason())
        .isEqualTo("permission denied");
    assertThat(reader.read(root.resolve("x").toString(), file, Optional.empty()).get(0).reason())
        .isEqualTo("Cannot open it: it is gone");
  }

  @Test
  void aSlowDocumentIsKeptAndMarked() throws IOException {
    ProcessedReport report = read(LINES, limits(100, -1), TEXT, TEXT);
    assertThat(report.issues()).extracting(Issue::rule).containsExactly("slow-document");
    assertThat(report.facts()).hasSize(1);
  }

  private String reason(ReportReader reader, String hashed, String text) throws IOException {
    ProcessedReport report = read(reader, LIMITS, hashed, text);
    assertThat(report.outcome()).isEqualTo(Outcome.FAILED);
    return report.reason();
  }

  private ProcessedReport read(
      ReportReader reader, DocumentLimits limits, String hashed, String text) throws IOException {
    Path path = Files.writeString(root.resolve("a.txt"), text);
    List<ProcessedReport> reports =
        new GuardedReader(reader, "f", limits)
            .read(path.toString(), file(hashed), Optional.empty());
    assertThat(reports).hasSize(1);
    return reports.get(0);
  }

  private static LandingFile file(String text) {
    return new LandingFile("a.txt", "crawl", ContentHash.of(text), SourceMetadata.NONE);
  }

  private static List<ProcessedReport> endless(int depth) {
    return endless(depth + 1);
  }
}
