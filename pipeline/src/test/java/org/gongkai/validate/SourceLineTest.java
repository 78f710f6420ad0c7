package org.gongkai.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.conf.ConfReader;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Notation;
import org.gongkai.document.Paragraph;
import org.gongkai.fact.CellValue;
import org.gongkai.fact.Evidence;
import org.gongkai.fact.Fact;
import org.gongkai.fact.Provenance;
import org.gongkai.landing.ContentHash;
import org.gongkai.landing.LandingFile;
import org.gongkai.landing.SourceMetadata;
import org.gongkai.process.ProcessedReport;
import org.gongkai.process.ReportProcessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cell looked at again on its printed line. */
class SourceLineTest {
  private static final Path SAMPLES = Path.of("src/test/resources/samples");
  private static final ReportProcessor PROCESSOR =
      new ReportProcessor(ConfReader.read(Path.of("../conf")));

  @Test
  void figureInItsPlaceIsTheSources() {
    assertThat(line("新收", "3", "5", "8").misreading(number("3"), number("4"))).isEmpty();
    assertThat(line("新收", " ３ 件", "5", "8").misreading(number("3"), number("4"))).isEmpty();
    assertThat(line("新收", "3(其中1件)", "5", "8").misreading(number("3"), number("4"))).isEmpty();
    assertThat(line("新收", "38", "5", "43").misreading(number("38"), number("3"))).isEmpty();
  }

  @Test
  void proposedNumberInAnotherCellIsThatCells() {
    assertThat(line("新收", "3", "5", "5").misreading(number("3"), number("5"))).isEmpty();
  }

  @Test
  void proposedNumberInTheRemarkOfTheCellIsAMisreading() {
    assertThat(line("新收", "3(其中4件)", "5", "9").misreading(number("3"), number("4")))
        .contains("its cell '3(其中4件)' holds these digits too");
  }

  @Test
  void separatorsTakenForAPointAreAMisreading() {
    assertThat(line("新收", "1.234", "5", "9").misreading(number("1.234"), number("1234")))
        .contains("its cell '1.234' holds these digits too");
  }

  @Test
  void otherTextThanTheNumberIsAMisreading() {
    assertThat(line("新收", "3 4", "5", "9").misreading(number("3"), number("7")))
        .contains("its cell says '3 4'");
  }

  @Test
  void proposedNumberBesideTheCellsIsAMisreading() {
    SourceLine line = new SourceLine(List.of("新收", "4", "3", "5", "9"), 2, Set.of(2, 3, 4));
    assertThat(line.misreading(number("3"), number("4")))
        .contains("its line prints that number outside of all cells");
  }

  @Test
  void moreFiguresThanCellsAreAMisreading() {
    SourceLine line = new SourceLine(List.of("新收", "3", "5", "9", "6"), 1, Set.of(1, 2, 3));
    assertThat(line.misreading(number("3"), number("4")))
        .contains("its line prints more figures than cells: 6");
  }

  @Test
  void figureBehindWordsIsNotOfTheLine() {
    SourceLine line = new SourceLine(List.of("6", "新收", "3", "5", "8"), 2, Set.of(2, 3, 4));
    assertThat(line.misreading(number("3"), number("6"))).isEmpty();
  }

  @Test
  void digitsGluedToThoseOfAnEmptyNeighbourAreAMisreading() {
    assertThat(line("新收", "35", "", "8").misreading(number("35"), number("3")))
        .contains("its digits run on into those of an empty cell beside it");
    assertThat(line("新收", "", "35", "8").misreading(number("35"), number("5"))).isPresent();
    assertThat(line("新收", "", "35", "8").misreading(number("35"), number("3"))).isEmpty();
  }

  private static Provenance cell(int block, int row, int column, String text) {
    return new Provenance("", block, row, column, text, "", "", Evidence.of(), "");
  }

  @Test
  void runningTextIsCutIntoTheWordsThatTablesAreReadFrom() {
    String text = " 新收 18（其中 13 件） 3 21";
    List<Provenance> cells =
        List.of(cell(0, 0, 1, "18（其中 13 件）"), cell(0, 0, 2, "3"), cell(0, 0, 3, "21"));
    for (Block block : List.of(new Paragraph(text), new Heading(2, text))) {
      SourceLine line = SourceLine.of(cells.get(1), cells, List.of(block)).orElseThrow();
      assertThat(line.pieces()).containsExactly("新收", "18（其中 13 件）", "3", "21");
      assertThat(line.misreading(number("3"), number("8"))).isEmpty();
    }
  }

  private static Grid grid(String... rows) {
    List<List<Cell>> cells = new ArrayList<>();
    for (int row = 0; row < rows.length; row++) {
      cells.add(new ArrayList<>());
      String[] texts = rows[row].split(" ");
      for (int i = 0; i < texts.length; i++) cells.get(row).add(Cell.of(texts[i], row, i));
    }
    return new Grid(Notation.ROWS, cells);
  }

  @Test
  void aCellOfAnotherRowOrTableIsNoneOfTheLine() {
    Grid grid = grid("新收 3 5 6", "结转 1 2 4");
    Provenance read = cell(0, 0, 1, "3");
    for (Provenance other : List.of(cell(0, 1, 3, "4"), cell(1, 0, 3, "6")))
      assertThat(line(read, List.of(read, cell(0, 0, 2, "5"), other), List.of(grid, grid)))
          .contains("its line prints more figures than cells: 6");
    assertThat(line(read, List.of(read, cell(0, 0, 2, "5"), cell(0, 0, 3, "6")), List.of(grid)))
        .isEmpty();
  }

  private static Optional<String> line(
      Provenance read, List<Provenance> cells, List<Block> blocks) {
    return SourceLine.of(read, cells, blocks).orElseThrow().misreading(number("3"), number("8"));
  }

  @Test
  void aCellThatThePageDoesNotPrintAtItsPlaceHasNoLine() {
    List<Block> page = List.of(grid("新收 3 5 8"));
    assertThat(SourceLine.of(cell(0, 0, 1, "3"), List.of(), page)).isPresent();
    for (Provenance cell :
        List.of(cell(0, 0, 1, "4"), cell(0, 0, 4, "3"), cell(0, 1, 1, "3"), cell(1, 0, 1, "3")))
      assertThat(SourceLine.of(cell, List.of(), page)).isEmpty();
  }

  /** In every notation: else a wrong source would be called a wrong reading. */
  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {"002", "005", "010", "013", "020", "024", "030", "032", "048", "sample-001"})
  void everyReportedCountIsFoundAgainInOrder(String sample) throws IOException {
    Path input = input(SAMPLES.resolve(sample));
    byte[] bytes = Files.readAllBytes(input);
    LandingFile file =
        new LandingFile(
            input.getFileName().toString(), "samples", ContentHash.of(""), SourceMetadata.NONE);
    List<ProcessedReport> reports = PROCESSOR.process(file, bytes);
    List<ExtractedDocument> pages = PROCESSOR.pages(file, bytes);
    for (int part = 0; part < reports.size(); part++) inOrder(reports.get(part), pages.get(part));
  }

  private static void inOrder(ProcessedReport report, ExtractedDocument page) {
    List<Provenance> cells =
        report.facts().stream().flatMap(fact -> fact.provenance().stream()).toList();
    BigDecimal never = number("987654321");
    for (Fact fact : report.facts()) {
      boolean money = fact.place().breakdown().equals("amount");
      if (money || !(fact.value() instanceof CellValue.Reported reported)) continue;
      assertThat(
              SourceLine.of(fact.provenance().orElseThrow(), cells, page.blocks())
                  .map(line -> line.misreading(reported.value(), never)))
          .as(fact.toString())
          .hasValueSatisfying(misreading -> assertThat(misreading).isEmpty());
    }
  }

  private static Path input(Path sample) throws IOException {
    try (Stream<Path> files = Files.list(sample)) {
      return files
          .filter(f -> f.getFileName().toString().startsWith("input."))
          .findFirst()
          .orElseThrow();
    }
  }

  /** A label and three cells; the first filled one is looked at. */
  private static SourceLine line(String... pieces) {
    int at = pieces[1].isEmpty() ? 2 : 1;
    return new SourceLine(List.of(pieces), at, Set.of(1, 2, 3));
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }
}
