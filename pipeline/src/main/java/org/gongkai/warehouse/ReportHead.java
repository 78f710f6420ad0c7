package org.gongkai.warehouse;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.document.Imprint;
import org.gongkai.fact.Section;
import org.gongkai.landing.ContentHash;
import org.gongkai.landing.LandingFile;
import org.gongkai.process.ProcessedReport;
import org.gongkai.process.ProcessedReport.Outcome;

/**
 * A processed report without its cells: what its fate in a build depends on.
 *
 * @param batchNumber number of the processed batch that holds the reading
 * @param imprint what the page says of its publication
 * @param facts number of facts by section; every section has an entry
 * @param reported number of facts with status reported
 * @param cells number of distinct cells
 * @param issues number of issues
 * @param unknownLabels number of unknown labels
 * @param claims number of claims of the prose
 * @param proses 1 where the report has prose, else 0
 */
public record ReportHead(
    int batchNumber,
    int part,
    LandingFile file,
    Outcome outcome,
    String reason,
    String mediaType,
    Optional<String> charset,
    Optional<String> title,
    Optional<String> agencyVerbatim,
    Optional<String> regionHint,
    OptionalInt year,
    Imprint imprint,
    Map<Section, String> forms,
    String fingerprint,
    Map<Section, Integer> facts,
    int reported,
    int cells,
    int issues,
    int unknownLabels,
    int claims,
    int proses) {
  private static final int READING_DIGITS = 16;

  public ReportHead {
    forms = Map.copyOf(forms);
    facts = Map.copyOf(facts);
  }

  /** The head of a report that a batch holds. */
  public static ReportHead of(ProcessedReport report, int batchNumber) {
    return new ReportHead(
        batchNumber,
        report.part(),
        report.file(),
        report.outcome(),
        report.reason(),
        report.mediaType(),
        report.charset(),
        report.title(),
        report.agencyVerbatim(),
        report.regionHint(),
        report.year(),
        report.imprint(),
        report.forms(),
        report.fingerprint(),
        FactCounts.bySection(report.facts()),
        FactCounts.reported(report.facts()),
        FactCounts.cells(report.facts()),
        report.issues().size(),
        report.unknownLabels().size(),
        report.prose().claims().size(),
        report.prose().text().isPresent() ? 1 : 0);
  }

  /** The id that the report has when no other document holds the same bytes. */
  public String reportId() {
    return file.reportId(part);
  }

  /**
   * Names the reading: a hash of what was read, of what is known of it from outside, of the reader,
   * and of how much was found. Equal ones have equal cells, facts and issues.
   */
  public String reading() {
    String all =
        Stream.of(
                file.place(),
                file.sha256(),
                file.metadata(),
                part,
                outcome,
                fingerprint,
                new TreeMap<>(facts),
                reported,
                cells,
                issues,
                unknownLabels,
                claims,
                proses)
            .map(String::valueOf)
            .collect(Collectors.joining("\n"));
    return ContentHash.of(all).substring(0, READING_DIGITS);
  }

  /** Number of facts in all sections. */
  public int factCount() {
    return facts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
