package org.gongkai.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.conf.ConfReader;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Paragraph;
import org.gongkai.fact.CellValue;
import org.gongkai.fact.Fact;
import org.gongkai.fact.Provenance;
import org.gongkai.fact.Section;
import org.gongkai.issue.Issue;
import org.gongkai.landing.ContentHash;
import org.gongkai.landing.LandingFile;
import org.gongkai.landing.SourceMetadata;
import org.gongkai.process.ProcessedReport.Outcome;
import org.gongkai.text.Money;
import org.gongkai.text.Numbers;

/**
 * What holds for every file whatever its bytes: it ends in a report or a reason, in time, twice the
 * same, and no number is reported that is not printed where it is said to stand.
 */
final class ProcessedProperties {
  private static final ReportProcessor PROCESSOR =
      new ReportProcessor(ConfReader.read(Path.of("../conf")));

  /** For a page of up to a megabyte; a hundred times what the samples need. */
  private static final long LONGEST_MILLIS = 10_000;

  private static final BigDecimal YUAN = new BigDecimal("0.0001");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u3000]+");
  private static final Pattern CELL =
      Pattern.compile("[a-z]+/[a-z0-9_]+(?:\\.[a-z0-9_]+)*/[a-z0-9_]+");

  private ProcessedProperties() {}

  /** Reads the file twice and looks at all that was read. */
  static List<ProcessedReport> hold(String fileName, byte[] bytes) {
    LandingFile file =
        new LandingFile(fileName, "fuzzed", ContentHash.of(bytes), SourceMetadata.NONE);
    long begin = cpuMillis();
    List<ProcessedReport> reports = PROCESSOR.process(file, bytes);
    assertThat(cpuMillis() - begin)
        .as("milliseconds for %d bytes", bytes.length)
        .isLessThan(LONGEST_MILLIS);
    assertThat(PROCESSOR.process(file, bytes)).isEqualTo(reports);
    boolean read = reports.stream().anyMatch(r -> r.outcome() == Outcome.READ);
    List<ExtractedDocument> pages = read ? PROCESSOR.pages(file, bytes) : List.of();
    assertThat(violations(reports, pages)).isEmpty();
    return reports;
  }

  /** Of this thread alone: a busy machine makes no file slow. */
  private static long cpuMillis() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
  }

  /** What is wrong with the reports of one file, one sentence each. */
  static List<String> violations(List<ProcessedReport> reports, List<ExtractedDocument> pages) {
    List<String> found = new ArrayList<>();
    if (reports.isEmpty()) found.add("no report");
    for (int part = 0; part < reports.size(); part++) {
      ProcessedReport report = reports.get(part);
      if (report.part() != part) found.add("part " + part + " calls itself " + report.part());
      outcome(report, found);
      for (Issue issue : report.issues()) issue(issue, found);
      if (report.outcome() == Outcome.READ) facts(report, pages.get(part), found);
    }
    return found;
  }

  private static void outcome(ProcessedReport report, List<String> found) {
    boolean read = report.outcome() == Outcome.READ;
    if (read && report.facts().isEmpty()) found.add("read, but without facts");
    if (!read && !report.facts().isEmpty()) found.add("facts, but " + report.outcome());
    if (read != report.reason().isEmpty())
      found.add(report.outcome() + " for the reason '" + report.reason() + "'");
    if (report.outcome() == Outcome.FAILED && report.reason().startsWith("Cannot read the file: "))
      found.add("an exception: " + report.reason());
  }

  private static void issue(Issue issue, List<String> found) {
    if (issue.message().isBlank()) found.add(issue.rule() + " says nothing");
    for (String cell : issue.cells())
      if (!CELL.matcher(cell).matches() || !isSection(cell.substring(0, cell.indexOf('/'))))
        found.add(issue.rule() + " names no cell: " + cell);
  }

  private static boolean isSection(String code) {
    for (Section section : Section.values()) if (section.code().equals(code)) return true;
    return false;
  }

  private static void facts(ProcessedReport report, ExtractedDocument page, List<String> found) {
    Set<Object> seen = new HashSet<>();
    for (Fact fact : report.facts()) {
      if (!seen.add(fact.place())) found.add(fact.place() + " stands there twice");
      if (fact.provenance().isPresent() && !seen.add(fact.provenance().get().cellId()))
        found.add("two cells are " + fact.provenance().get().cellId());
      violation(fact, page).ifPresent(what -> found.add(fact.place() + ": " + what));
    }
  }

  private static Optional<String> violation(Fact fact, ExtractedDocument page) {
    CellValue value = fact.value();
    if (value instanceof CellValue.Unreadable unreadable)
      return when(unreadable.reason().isBlank(), "unreadable without a reason");
    if (value instanceof CellValue.Derived || value instanceof CellValue.Repaired)
      return Optional.empty();
    if (fact.provenance().isEmpty()) return Optional.of(value + " comes from nowhere");
    Provenance cell = fact.provenance().get();
    return when(!says(cell, fact), value + " is read from '" + cell.verbatim() + "'")
        .or(() -> when(!isPrinted(cell, page), "'" + cell.verbatim() + "' is not printed there"))
        .or(() -> cell.evidence().doubt().map(doubt -> value + " in spite of: " + doubt));
  }

  private static Optional<String> when(boolean wrong, String what) {
    return wrong ? Optional.of(what) : Optional.empty();
  }

  /** The text of the cell alone gives its value. */
  private static boolean says(Provenance cell, Fact fact) {
    Numbers.Reading reading = Numbers.read(cell.verbatim());
    if (fact.value() instanceof CellValue.Blank) return reading instanceof Numbers.Nothing;
    if (fact.value() instanceof CellValue.NotApplicable)
      return reading instanceof Numbers.NotApplicable;
    return reading instanceof Numbers.Figure figure
        && isAmount(figure, fact.unit(), fact.value().number().orElseThrow());
  }

  /** An amount of money is in ten thousand yuan; the cell or else its heading names the unit. */
  private static boolean isAmount(Numbers.Figure figure, String unit, BigDecimal value) {
    boolean asPrinted = value.compareTo(figure.value()) == 0;
    if (!unit.equals(Money.TEN_THOUSAND_YUAN)) return asPrinted;
    boolean inYuan = value.compareTo(figure.value().multiply(YUAN)) == 0;
    String own = Money.unitIn(figure.unit());
    if (own.isEmpty()) return asPrinted || inYuan;
    return own.equals(Money.TEN_THOUSAND_YUAN) ? asPrinted : inYuan;
  }

  /** The page has that text at that block, row and position. */
  private static boolean isPrinted(Provenance cell, ExtractedDocument page) {
    if (cell.tableIndex() >= page.blocks().size()) return false;
    Block block = page.blocks().get(cell.tableIndex());
    List<String> row =
        block instanceof Grid grid
            ? rowOf(grid, cell.rowIndex())
            : List.of(BLANKS.split(wordsOf(block)));
    return cell.columnIndex() < row.size() && row.get(cell.columnIndex()).equals(cell.verbatim());
  }

  private static List<String> rowOf(Grid grid, int row) {
    return row < grid.rows().size()
        ? grid.rows().get(row).stream().map(Cell::text).toList()
        : List.of();
  }

  private static String wordsOf(Block block) {
    return block instanceof Heading heading ? heading.text() : ((Paragraph) block).text();
  }
}
