package org.gongkai.conf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Path;
import org.gongkai.correct.Correction;
import org.gongkai.correct.ReportSelector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsReaderTest {
  @TempDir Path folder;
  private ConfCopy conf;

  @BeforeEach
  void start() {
    conf = new ConfCopy(folder);
  }

  @Test
  void correctionsAreRead() throws IOException {
    conf.copyShipped();
    conf.write(
        "corrections/2024.yaml",
        """
        corrections:
          - report: {agency: 洪泽区人民政府, year: 2023}
            place: dispute/review/total
            printed: 0
            corrected: 11
            reason: The four results add up to 11.
            source: the report itself
          - report:
              sha256: %s
            place: request/received/total
            printed: "1O"
            corrected: 10
            reason: A letter for a digit.
            source: the report itself
        """
            .formatted("ab".repeat(32)));
    assertThat(conf.read().settings().corrections().entries())
        .extracting(Correction::report, Correction::printed)
        .containsExactly(
            tuple(new ReportSelector.OfAgencyYear("洪泽区人民政府", 2023), "0"),
            tuple(new ReportSelector.OfFile("ab".repeat(32)), "1O"));
  }

  @Test
  void brokenCorrectionsAreNamed() throws IOException {
    conf.copyShipped();
    conf.write(
        "corrections/corrections.yaml",
        """
        corrections:
          - report: {agency: 洪泽区人民政府}
            place: dispute/review/sum
            printed: 0
            corrected: 11
            reason: ""
            source: the report itself
          - report: {sha256: 12ab}
            place: dispute
            printed: 0
            corrected: eleven
            reason: The four results add up to 11.
            source: the report itself
        """);
    assertThat(conf.problems())
        .containsExactly(
            "corrections/corrections.yaml:11: Cannot read 'corrections[1].corrected': expected a"
                + " number");
    conf.replace("corrections/corrections.yaml", "eleven", "11");
    assertThat(conf.problems())
        .containsExactly(
            "corrections/corrections.yaml:3: Cannot use the report; give either sha256, or agency"
                + " and a year such as 2023",
            "corrections/corrections.yaml:3: Cannot find the cell dispute/review/sum in any form;"
                + " see vocabulary/form_cells.csv",
            "corrections/corrections.yaml:6: Cannot leave the reason empty",
            "corrections/corrections.yaml:8: Cannot use the report '12ab'; give sha256 in 64"
                + " hexadecimal digits, or agency and year",
            "corrections/corrections.yaml:9: Cannot use the place 'dispute'; write"
                + " section/category/breakdown");
  }
}
