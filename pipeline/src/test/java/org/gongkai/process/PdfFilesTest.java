package org.gongkai.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.conf.ConfReader;
import org.gongkai.fact.CellValue;
import org.gongkai.fact.Fact;
import org.gongkai.landing.ContentHash;
import org.gongkai.landing.LandingFile;
import org.gongkai.landing.SourceMetadata;
import org.gongkai.process.ProcessedReport.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One made report with text, as a word processor lays it out, against the figures it was made of.
 */
class PdfFilesTest {
  private static final Path FOLDER = Path.of("src/test/resources/extract/pdf");
  private static final ReportProcessor PROCESSOR =
      new ReportProcessor(ConfReader.read(Path.of("../conf")));

  private static ProcessedReport read(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(FOLDER.resolve(name));
    LandingFile file = new LandingFile("b", name, ContentHash.of(bytes), SourceMetadata.NONE);
    List<ProcessedReport> reports = PROCESSOR.process(file, bytes);
    assertThat(reports).hasSize(1);
    return reports.get(0);
  }

  /** The figures of a file, by section/category/breakdown. */
  private static Map<String, String> truth(String name) throws IOException {
    Map<String, String> truth = new TreeMap<>();
    for (String line : Files.readAllLines(FOLDER.resolve("truth.csv"))) {
      String[] fields = line.split(",");
      if (fields[0].equals(name))
        truth.put(String.join("/", fields[1], fields[2], fields[3]), fields[4]);
    }
    return truth;
  }

  private static Map<String, String> reported(ProcessedReport report) {
    Map<String, String> reported = new TreeMap<>();
    for (Fact fact : report.facts())
      if (fact.value() instanceof CellValue.Reported value)
        reported.put(fact.place().toString(), value.value().toPlainString());
    return reported;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pdf_portrait_sparse.pdf",
        "pdf_landscape_sparse.pdf",
        "pdf_narrow_sparse.pdf",
        "pdf_span_sparse.pdf",
        "pdf_span_repeat_sparse.pdf",
        "pdf_borderless_sparse.pdf"
      })
  void everyFigureIsReadFromItsCell(String name) throws IOException {
    ProcessedReport report = read(name);
    assertThat(report.outcome()).isEqualTo(Outcome.READ);
    assertThat(truth(name)).hasSize(200);
    assertThat(reported(report)).containsAllEntriesOf(truth(name));
  }

  /** It prints nothing for a zero. */
  @Test
  void emptyCellStaysEmptyAndItsNeighboursStayInPlace() throws IOException {
    Map<String, String> printed = truth("pdf_blank_sparse.pdf");
    printed.values().removeIf("0"::equals);
    assertThat(printed).hasSize(58);
    assertThat(reported(read("pdf_blank_sparse.pdf"))).isEqualTo(printed);
  }

  @Test
  void cellsAreFoundOnTheirPage() throws IOException {
    assertThat(read("pdf_portrait_sparse.pdf").facts())
        .filteredOn(fact -> fact.place().toString().equals("request/received/natural_person"))
        .extracting(fact -> fact.provenance().orElseThrow().address())
        .containsExactly("page 1, box 279 664 316 677");
    assertThat(read("pdf_borderless_sparse.pdf").facts())
        .filteredOn(fact -> fact.place().toString().equals("request/received/natural_person"))
        .extracting(fact -> fact.provenance().orElseThrow().address())
        .containsExactly("page 1, box 293 693 302 701");
  }
}
