package org.gongkai.extract.ruling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.extract.ExtractionException;
import org.junit.jupiter.api.Test;

/**
 * Every drawing has columns 100 and rows 20 wide; {@code a1} is the first cell of the first row.
 */
class RuledGridsTest {
  private final List<Ruling> lines = new ArrayList<>();

  private RuledGridsTest across(double y, double from, double to) {
    lines.add(Ruling.across(y, from, to));
    return this;
  }

  private RuledGridsTest down(double x, double from, double to) {
    lines.add(Ruling.down(x, from, to));
    return this;
  }

  /** Two columns, two rows, all lines. */
  private RuledGridsTest square() {
    for (int i = 0; i <= 2; i++) across(20 * i, 0, 200).down(100 * i, 0, 40);
    return this;
  }

  private List<RuledGrid> grids() {
    return RuledGrids.of(lines, Tolerance.POINTS);
  }

  private String cells() {
    return grids().stream().map(RuledGridsTest::cells).collect(Collectors.joining(" | "));
  }

  /** Row.column of each cell, its spans when it has any, an exclamation mark when it is open. */
  private static String cells(RuledGrid grid) {
    return grid.cells().stream().map(RuledGridsTest::cell).collect(Collectors.joining(" "));
  }

  private static String cell(RuledCell cell) {
    String spans =
        cell.rowSpan() * cell.columnSpan() == 1
            ? ""
            : "+" + cell.rowSpan() + "x" + cell.columnSpan();
    return cell.row() + "." + cell.column() + spans + (cell.closed() ? "" : "!");
  }

  @Test
  void everyCellBetweenTheLinesIsFound() {
    assertThat(square().cells()).isEqualTo("0.0 0.1 1.0 1.1");
    assertThat(grids().get(0).cells())
        .extracting(RuledCell::box)
        .containsExactly(
            new Box(0, 0, 100, 20),
            new Box(100, 0, 200, 20),
            new Box(0, 20, 100, 40),
            new Box(100, 20, 200, 40));
  }

  @Test
  void missingLinesMakeSpans() {
    across(0, 0, 300).across(20, 100, 300).across(40, 0, 300).across(60, 0, 300);
    down(0, 0, 60).down(100, 0, 60).down(200, 20, 60).down(300, 0, 60);
    assertThat(cells()).isEqualTo("0.0+2x1 0.1+1x2 1.1 1.2 2.0 2.1 2.2");
  }

  @Test
  void cellOverRowsAndColumnsIsOne() {
    across(0, 0, 300).across(20, 0, 100).across(40, 0, 300).across(60, 0, 300);
    down(0, 0, 60).down(100, 0, 60).down(200, 40, 60).down(300, 0, 60);
    assertThat(cells()).isEqualTo("0.0 0.1+2x2 1.0 2.0 2.1 2.2");
  }

  @Test
  void dashesAreOneLine() {
    across(0, 0, 200).across(40, 0, 200).down(0, 0, 40).down(100, 0, 40).down(200, 0, 40);
    for (int x = 0; x < 200; x += 6) across(20, x, x + 4);
    assertThat(cells()).isEqualTo("0.0 0.1 1.0 1.1");
  }

  @Test
  void dotsAreNoLinesTheOtherWay() {
    across(0, 0, 200).across(40, 0, 200).down(0, 0, 40).down(100, 0, 40).down(200, 0, 40);
    for (int x = 0; x < 200; x += 3) across(20, x, x + 1).down(x, 19.5, 20.5);
    assertThat(cells()).isEqualTo("0.0 0.1 1.0 1.1");
  }

  @Test
  void linesDrawnTwiceAreOne() {
    square();
    List.copyOf(lines).stream()
        .map(r -> new Ruling(r.across(), r.position() + 1.5, r.from(), r.to()))
        .forEach(lines::add);
    assertThat(cells()).isEqualTo("0.0 0.1 1.0 1.1");
    assertThat(grids().get(0).box()).isEqualTo(new Box(0.75, 0.75, 200.75, 40.75));
  }

  @Test
  void cellsDrawnOneByOneFormATable() {
    for (int row = 0; row < 2; row++)
      for (int column = 0; column < 2; column++) {
        double x = 100 * column;
        double y = 20 * row;
        across(y + 1, x + 1, x + 99).across(y + 19, x + 1, x + 99);
        down(x + 1, y + 1, y + 19).down(x + 99, y + 1, y + 19);
      }
    assertThat(cells()).isEqualTo("0.0 0.1 1.0 1.1");
  }

  @Test
  void linesMayMissEachOtherAndOvershoot() {
    across(0, 2, 203).across(20, -3, 198).across(40, 0, 200);
    down(0, 2.5, 37.5).down(100, -2, 43).down(200, 0, 40);
    assertThat(cells()).isEqualTo("0.0 0.1 1.0 1.1");
  }

  @Test
  void lineThatOvershootsDrawsNoCellInTwo() {
    across(0, 0, 200).across(20, 0, 200).across(40, 0, 200);
    down(0, 0, 40).down(100, 17, 40).down(200, 0, 40);
    assertThat(cells()).isEqualTo("0.0+1x2 1.0 1.1");
  }

  @Test
  void tableWithoutSideLinesEndsWhereItsLinesEnd() {
    across(0, 0, 200).across(20, 0, 200).across(40, 0, 200).down(100, 0, 40);
    assertThat(cells()).isEqualTo("0.0 0.1 1.0 1.1");
  }

  @Test
  void tableCutBelowItsLastLineKeepsItsLastRow() {
    across(0, 0, 200).across(20, 0, 200).down(0, 0, 40).down(100, 0, 40).down(200, 0, 40);
    assertThat(cells()).isEqualTo("0.0 0.1 1.0 1.1");
  }

  @Test
  void notchInTheOutlineIsOpen() {
    across(0, 0, 100).across(20, 0, 200).across(40, 0, 200);
    down(0, 0, 40).down(100, 0, 40).down(200, 20, 40);
    assertThat(cells()).isEqualTo("0.0 0.1! 1.0 1.1");
  }

  @Test
  void tablesSideBySideAreTwo() {
    square();
    List.copyOf(lines).stream()
        .map(
            r ->
                r.across()
                    ? Ruling.across(r.position() + 10, r.from() + 300, r.to() + 300)
                    : Ruling.down(r.position() + 300, r.from() + 10, r.to() + 10))
        .forEach(lines::add);
    assertThat(cells()).isEqualTo("0.0 0.1 1.0 1.1 | 0.0 0.1 1.0 1.1");
  }

  @Test
  void linesThatEncloseNothingAreNoTable() {
    assertThat(across(0, 0, 200).across(20, 0, 200).down(300, 0, 40).cells()).isEmpty();
  }

  @Test
  void orderAndDirectionOfTheLinesDoNotMatter() {
    across(0, 300, 0).across(20, 300, 100).across(40, 0, 300).across(60, 0, 300);
    down(0, 60, 0).down(100, 0, 60).down(200, 60, 20).down(300, 0, 60);
    String expected = cells();
    for (int i = 1; i < lines.size(); i++) {
      lines.add(lines.remove(0));
      assertThat(cells()).isEqualTo(expected);
    }
  }

  @Test
  void spotIsFoundInItsCell() {
    across(0, 0, 200).across(20, 0, 200).across(40, 0, 200);
    down(0, 0, 40).down(100, 20, 40).down(200, 0, 40);
    RuledGrid grid = grids().get(0);
    assertThat(Stream.of(50, 100, 199).map(x -> cell(grid.cellAt(x, 10).orElseThrow())))
        .containsExactly("0.0+1x2", "0.0+1x2", "0.0+1x2");
    assertThat(cell(grid.cellAt(100, 20).orElseThrow())).isEqualTo("1.1");
    assertThat(grid.cellAt(200, 20)).isEmpty();
    assertThat(grid.cellAt(50, -1)).isEmpty();
  }

  @Test
  void tableOfPixelsIsReadWithItsOwnTolerance() {
    double scale = 200 / 72.0;
    square();
    lines.replaceAll(
        r -> new Ruling(r.across(), r.position() * scale, r.from() * scale, r.to() * scale - 8));
    assertThat(RuledGrids.of(lines, Tolerance.POINTS.times(scale)))
        .extracting(RuledGridsTest::cells)
        .containsExactly("0.0 0.1 1.0 1.1");
  }

  @Test
  void endlessLinesAreALimit() {
    IntStream.range(0, 1000).forEach(i -> across(20 * i, 0, 20_000).down(20 * i, 0, 20_000));
    assertThatThrownBy(this::grids)
        .isInstanceOf(ExtractionException.class)
        .hasMessage(
            "Cannot read a table of so many cells: the limit is 100000; cut the file down to the"
                + " report");
  }

  @Test
  void lineWithoutPlaceIsRefused() {
    assertThatThrownBy(() -> Ruling.across(Double.NaN, 0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Cannot draw a line at NaN from 0.0 to 1.0");
  }

  @Test
  void boxSaysWhereItStands() {
    assertThat(new Box(70.6, 302.4, 96, 313.5).onPage(3)).isEqualTo("page 3, box 71 302 96 314");
  }
}
