package org.gongkai.generate.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.fact.Fact;
import org.gongkai.fact.Place;
import org.gongkai.generate.Expected;
import org.gongkai.generate.Generators;
import org.gongkai.generate.Layout;
import org.gongkai.generate.Manuscript;
import org.gongkai.generate.PairLayout;
import org.gongkai.generate.PrintedLine;
import org.gongkai.generate.Printout;
import org.gongkai.landing.LandingFile;
import org.gongkai.landing.SourceMetadata;
import org.gongkai.process.ReportProcessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutsTest {
  private static final Manuscript DISTINCT = Made.distinct();
  private static final ReportProcessor PROCESSOR = new ReportProcessor(Generators.conf());

  static Stream<Layout> layouts() {
    return Made.layouts();
  }

  static Stream<Layout> textLayouts() {
    return Made.layouts().filter(Layout::isText);
  }

  /** Without lines, figures of seven digits touch each other. */
  static Stream<Layout> ruledBinaryLayouts() {
    return Made.layouts()
        .filter(layout -> !layout.isText() && !layout.id().equals("pdf-file-unruled"));
  }

  private static Printout print(Layout layout, Manuscript manuscript, int seed) {
    return layout.print(manuscript, new Random(seed));
  }

  @Test
  void idsAreUnique() {
    List<String> ids = new ArrayList<>(layouts().map(Layout::id).toList());
    Layouts.pairs(Made.FURNITURE).stream().map(PairLayout::id).forEach(ids::add);
    assertThat(ids).doesNotHaveDuplicates().hasSize(53).allMatch(id -> id.matches("[a-z0-9-]+"));
  }

  @Test
  void anUnknownIdIsRefused() {
    assertThat(Layouts.of("pdf", Made.FURNITURE).id()).isEqualTo("pdf");
    assertThatThrownBy(() -> Layouts.of("scroll", Made.FURNITURE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Cannot find the layout 'scroll'; known are [markdown-padded, ");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("textLayouts")
  void everyFigureIsPrintedOnceInItsLine(Layout layout) {
    Printout printout = print(layout, DISTINCT, 3);
    String text = printout.text();
    assertThat(printout.truth()).isNotEmpty();
    int most = layout.id().equals("html-figure-repeated") ? 3 : 1;
    printout
        .truth()
        .forEach(
            (place, says) -> {
              String number = says.value().orElseThrow().toPlainString();
              assertThat(text.split(number, -1).length - 1).as("%s", place).isBetween(1, most);
              assertThat(linesOf(place, printout))
                  .as("%s", place)
                  .singleElement()
                  .satisfies(line -> assertThat(line.text()).contains(number))
                  .satisfies(line -> assertThat(line.isTable()).isTrue());
            });
  }

  private static List<PrintedLine> linesOf(Place place, Printout printout) {
    return printout.lines().stream().filter(line -> line.places().contains(place)).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("layouts")
  void theSameStateGivesTheSameFile(Layout layout) {
    Printout once = print(layout, DISTINCT, 8);
    Printout again = print(layout, DISTINCT, 8);
    assertThat(again.bytes()).isEqualTo(once.bytes());
    assertThat(again.lines()).isEqualTo(once.lines());
    assertThat(again.truth()).isEqualTo(once.truth());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ruledBinaryLayouts")
  void everyFigureOfABinaryFileIsRead(Layout layout) {
    for (int seed = 0; seed < 2; seed++) {
      Printout printout = print(layout, DISTINCT, seed);
      LandingFile file =
          new LandingFile("a." + printout.extension(), "made", "", SourceMetadata.NONE);
      Map<Place, Optional<BigDecimal>> read =
          PROCESSOR.process(file, printout.bytes()).get(0).facts().stream()
              .filter(fact -> printout.truth().containsKey(fact.place()))
              .collect(Collectors.toMap(Fact::place, fact -> fact.value().number()));
      assertThat(read).hasSameSizeAs(printout.truth());
      printout
          .truth()
          .forEach((place, says) -> assertThat(read.get(place)).isEqualTo(says.value()));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("layouts")
  void onlyTheScanWithWrongHeadsMakesWholeFiguresDoubtful(Layout layout) {
    boolean hasDoubt =
        print(layout, DISTINCT, 3).truth().values().stream()
            .anyMatch(Expected.Undecidable.class::isInstance);
    assertThat(hasDoubt).isEqualTo(layout.id().equals("scan-wrong-heads"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("layouts")
  void aReaderReadsSomethingOfIt(Layout layout) {
    // A reader may turn a page of a site down; not all of them.
    assertThat(IntStream.range(0, 4).mapToLong(seed -> read(layout, seed)).sum()).isPositive();
  }

  private static int read(Layout layout, int seed) {
    Printout printout = print(layout, Generators.manuscript(1), seed);
    LandingFile file =
        new LandingFile("a." + printout.extension(), "made", "", SourceMetadata.NONE);
    return PROCESSOR.process(file, printout.bytes()).stream()
        .mapToInt(report -> report.facts().size())
        .sum();
  }

  @Test
  void aPageOfAnElectronicBookHoldsTheTruthOfItsTablesAlone() {
    Map<Place, Expected> last =
        print(Layouts.of("ebook-page", Made.FURNITURE), DISTINCT, 1).truth();
    Map<Place, Expected> cut =
        print(Layouts.of("ebook-cut-table", Made.FURNITURE), DISTINCT, 1).truth();
    assertThat(last).hasSize(15);
    assertThat(cut).hasSize(15 + 9 * 7);
  }

  @Test
  void siteFramesAreAllUsed() {
    Layout layout = Layouts.of("html-page", Made.FURNITURE);
    assertThat(
            IntStream.range(0, 60)
                .mapToObj(
                    seed ->
                        print(layout, DISTINCT, seed).lines().get(0).text().length()
                            + print(layout, DISTINCT, seed).lines().size())
                .distinct())
        .hasSize(Made.FURNITURE.sites().size());
  }
}
