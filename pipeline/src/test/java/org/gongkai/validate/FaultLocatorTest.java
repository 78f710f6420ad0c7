package org.gongkai.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.conf.ConfReader;
import org.gongkai.conf.ShippedForms;
import org.gongkai.fact.CellValue;
import org.gongkai.fact.Fact;
import org.gongkai.fact.Section;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormColumn;
import org.gongkai.form.FormRow;
import org.gongkai.issue.Issue;
import org.gongkai.issue.Severity;
import org.gongkai.landing.ContentHash;
import org.gongkai.landing.LandingFile;
import org.gongkai.landing.SourceMetadata;
import org.gongkai.process.ProcessedReport;
import org.gongkai.process.ReportProcessor;
import org.junit.jupiter.api.Test;

/** Faults in the text of a page with consistent figures, and what the issues say of them. */
class FaultLocatorTest {
  private static final ReportProcessor PROCESSOR =
      new ReportProcessor(ConfReader.read(Path.of("../conf")));
  private static final Set<String> RULES =
      Set.of(
          "source-suspected",
          "reading-suspected",
          "unreadable-cell-determined",
          "cells-exchanged-suspected");

  /**
   * Table three of the made report.
   *
   * @param between what stands between two cells
   * @param end what stands behind the last
   */
  private record Page(String between, String end) {
    private static final Page PIPES = new Page(" | ", " |");
    private static final Page WORDS = new Page(" ", "");
    private static final MadeReport REPORT = MadeReport.load("2021");

    String text() {
      FormBlock block =
          ShippedForms.catalog().of(Section.REQUEST).stream()
              .filter(form -> form.form().equals("2021"))
              .findFirst()
              .orElseThrow()
              .blocks()
              .get(0);
      List<String> lines = new ArrayList<>();
      lines.add("洪泽区人民政府2023年政府信息公开工作年度报告");
      lines.add("三、收到和处理政府信息公开申请情况");
      lines.add(line(block.columns().stream().map(column -> column.labels().get(0)).toList()));
      for (FormRow row : block.rows()) lines.add(line(cells(row, block.columns())));
      return String.join("\n", lines);
    }

    private static List<String> cells(FormRow row, List<FormColumn> columns) {
      List<String> cells = new ArrayList<>(List.of(row.labels().get(0)));
      for (FormColumn column : columns) cells.add(printed(row.code(), column.code()));
      return cells;
    }

    private static String printed(String category, String breakdown) {
      return REPORT.cells().entrySet().stream()
          .filter(e -> e.getKey().toString().equals("request/" + category + "/" + breakdown))
          .map(e -> e.getValue().get(0).number().orElseThrow().toPlainString())
          .findFirst()
          .orElseThrow();
    }

    private String line(List<String> cells) {
      return cells.stream().collect(Collectors.joining(between, "", end));
    }

    /** The page with another row of figures, which are given with blanks between them. */
    String with(String figures, String... others) {
      String text = text();
      String before = between + figures.replace(" ", between) + end + "\n";
      assertThat(text).containsOnlyOnce(before);
      return text.replace(before, between + String.join(between, others) + end + "\n");
    }
  }

  @Test
  void consistentPageIsNotSuspected() {
    for (Page page : List.of(Page.PIPES, Page.WORDS)) {
      ProcessedReport report = read(page.text());
      assertThat(report.facts())
          .filteredOn(f -> f.value() instanceof CellValue.Reported)
          .hasSize(25 * 7);
      assertThat(suspicions(report)).isEmpty();
    }
  }

  @Test
  void wrongFigureInItsPlaceIsTheSources() {
    for (Page page : List.of(Page.PIPES, Page.WORDS)) {
      ProcessedReport report =
          read(page.with("45 13 3 5 5 1 72", "45", "18", "3", "5", "5", "1", "72"));
      assertThat(suspicions(report))
          .containsExactly(
              new Issue(
                  "source-suspected",
                  Severity.ERROR,
                  "request/granted/business is 18, and 13 in this cell alone would satisfy"
                      + " request-outcome-total-mismatch of business,"
                      + " request-row-total-mismatch of granted; its line prints it so, in order:"
                      + " the source seems wrong; look at the source, and correct it in"
                      + " conf/corrections with a reason (gongkai explain shows the entry)",
                  Optional.of("printed 18"),
                  Optional.of("proposed 13"),
                  List.of("request/granted/business")));
      assertThat(value(report, "request/granted/business"))
          .isEqualTo(new CellValue.Reported(new BigDecimal("18")));
    }
  }

  @Test
  void numberInTheRemarkOfTheCellIsAReading() {
    ProcessedReport report =
        read(Page.PIPES.with("45 13 3 5 5 1 72", "45", "18(其中13件)", "3", "5", "5", "1", "72"));
    assertThat(sides(report))
        .containsExactly(
            "error reading-suspected [request/granted/business] printed 18, proposed 13");
  }

  @Test
  void digitsThatRunOnIntoAnEmptyCellAreAReading() {
    ProcessedReport report =
        read(
            Page.PIPES.with(
                "608 131 54 64 121 52 1030", "608", "131", "5464", "", "121", "52", "1030"));
    assertThat(sides(report))
        .containsExactly(
            "error reading-suspected [request/concluded/research] printed 5464, proposed 54");
  }

  @Test
  void splitDigitsAreUnreadableAndTheSumsLeaveOneNumber() {
    ProcessedReport report =
        read(Page.PIPES.with("45 13 3 5 5 1 72", "4 5", "13", "3", "5", "5", "1", "72"));
    assertThat(sides(report))
        .containsExactly(
            "info unreadable-cell-determined [request/granted/natural_person] printed 4 5,"
                + " proposed 45");
    assertThat(suspicions(report).get(0).message()).contains("its printed text has these digits");
    assertThat(value(report, "request/granted/natural_person"))
        .isInstanceOf(CellValue.Unreadable.class);
  }

  @Test
  void anUnreadableCellMayPrintOtherDigitsThanTheSumsLeave() {
    ProcessedReport report =
        read(Page.PIPES.with("45 13 3 5 5 1 72", "4/6", "13", "3", "5", "5", "1", "72"));
    assertThat(suspicions(report))
        .extracting(Issue::message)
        .containsExactly(
            "request/granted/natural_person is unreadable, and the sums leave only 45:"
                + " request-outcome-total-mismatch of natural_person, request-row-total-mismatch"
                + " of granted; its printed text has other digits; look at the source, and correct"
                + " it in conf/corrections with a reason (gongkai explain shows the entry)");
  }

  @Test
  void splitDigitsAmongWordsLeaveNoCell() {
    ProcessedReport report =
        read(Page.WORDS.with("45 13 3 5 5 1 72", "4", "5", "13", "3", "5", "5", "1", "72"));
    assertThat(value(report, "request/granted/natural_person"))
        .isInstanceOf(CellValue.Unreadable.class);
    assertThat(suspicions(report)).isEmpty();
  }

  @Test
  void splitDigitsAmongWordsInTheRowOfTwoSumsLeaveItsNumbers() {
    ProcessedReport report =
        read(
            Page.WORDS.with(
                "608 131 54 64 121 52 1030", "6", "08", "131", "54", "64", "121", "52", "1030"));
    assertThat(suspicions(report))
        .extracting(issue -> issue.rightSide().orElseThrow())
        .containsExactlyInAnyOrder(
            "proposed 608",
            "proposed 131",
            "proposed 54",
            "proposed 64",
            "proposed 121",
            "proposed 52",
            "proposed 1030");
  }

  @Test
  void exchangedCellsAreNamed() {
    ProcessedReport report =
        read(Page.PIPES.with("45 13 3 5 5 1 72", "13", "45", "3", "5", "5", "1", "72"));
    assertThat(sides(report))
        .containsExactly(
            "error cells-exchanged-suspected [request/granted/business,"
                + " request/granted/natural_person] business printed 45, natural_person printed"
                + " 13");
  }

  /** Whatever the wrong figure is, the page says it in order, and the issue names that cell. */
  @Test
  void everyWrongFigureOfThePageIsTheSources() {
    Random random = new Random(8);
    String[] lines = Page.PIPES.text().split("\n");
    for (int i = 0; i < 20; i++) {
      int at = 3 + random.nextInt(lines.length - 3);
      String[] cells = lines[at].split(" \\| | \\|");
      int cell = 1 + random.nextInt(7);
      String truth = cells[cell];
      cells[cell] = Integer.toString(Integer.parseInt(truth) + 1 + random.nextInt(50));
      String[] others = lines.clone();
      others[at] = String.join(" | ", cells) + " |";
      assertThat(suspicions(read(String.join("\n", others))))
          .singleElement()
          .satisfies(
              issue -> {
                assertThat(issue.rule()).isEqualTo("source-suspected");
                assertThat(issue.leftSide()).contains("printed " + cells[cell]);
                assertThat(issue.rightSide()).contains("proposed " + truth);
              });
    }
  }

  private static ProcessedReport read(String text) {
    LandingFile file =
        new LandingFile("page.txt", "planted", ContentHash.of(text), SourceMetadata.NONE);
    return PROCESSOR.process(file, text.getBytes(UTF_8)).get(0);
  }

  private static List<Issue> suspicions(ProcessedReport report) {
    return report.issues().stream().filter(issue -> RULES.contains(issue.rule())).toList();
  }

  private static List<String> sides(ProcessedReport report) {
    return suspicions(report).stream()
        .map(
            issue ->
                issue.severity().code()
                    + " "
                    + issue.rule()
                    + " "
                    + issue.cells()
                    + " "
                    + issue.leftSide().orElseThrow()
                    + ", "
                    + issue.rightSide().orElseThrow())
        .toList();
  }

  private static CellValue value(ProcessedReport report, String place) {
    return report.facts().stream()
        .filter(fact -> fact.place().toString().equals(place))
        .map(Fact::value)
        .findFirst()
        .orElseThrow();
  }
}
