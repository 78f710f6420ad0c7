package org.gongkai.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongkai.document.Notation;
import org.gongkai.form.FormColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which cells of a row with blank ones are its values, and when that is not told. */
class ValueSlotsTest {
  private static final ColumnNames COLUMNS =
      ColumnNames.of(List.of(column("商业企业"), column("科研机构"), column("社会公益组织")));

  private static FormColumn column(String label) {
    return new FormColumn(label, List.of(label), "件", false, "", false);
  }

  /** Cells from a printed column on; a blank one is an underscore. */
  private static List<Spot> cells(int column, String texts) {
    List<String> all = texts.isEmpty() ? List.of() : List.of(texts.split(" "));
    return IntStream.range(0, all.size())
        .mapToObj(i -> new Spot(0, 0, i, column + i, all.get(i).replace("_", "")))
        .toList();
  }

  private static Line line(Notation notation, String label, int column, String values) {
    List<Spot> spots = cells(column, values);
    int cells = spots.size() + (label.isEmpty() ? 0 : 1);
    return new Line(notation, cells, cells(0, label), spots);
  }

  private static String shown(Optional<List<Spot>> values) {
    return values
        .map(v -> v.stream().map(s -> s.text().isEmpty() ? "_" : s.text()).toList())
        .map(v -> String.join(" ", v))
        .orElse("none");
  }

  private static String chosen(Line line) {
    return shown(new ValueSlots(List.of(line), 3).choose(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ROWS; _ 2 3; none",
        "ROWS; _ _ 3; _ _ 3",
        "ROWS; _ 1 _ 3 _; 1 _ 3",
        "ROWS; _ 1 2 _ _; none",
        "MARKUP; _ 2 3; _ 2 3",
        "MARKUP; 1 2 _; 1 2 _",
        "MARKUP; _ 2 3 _; none"
      })
  void aRowOfAsManyCellsAsColumnsIsWholeWhereTheyAreMarkedUp(
      Notation notation, String values, String chosen) {
    assertThat(chosen(line(notation, "", 1, values))).isEqualTo(chosen);
  }

  /** The values of the last of some rows of four columns, each with a label before it. */
  private static String ofFour(String... rows) {
    List<Line> lines = new ArrayList<>();
    for (String row : rows) lines.add(line(Notation.ROWS, "规章", 1, row));
    return shown(new ValueSlots(lines, 4).choose(rows.length - 1));
  }

  @Test
  void aRowWithABlankLastCellIsReadWhereMostRowsHaveOne() {
    assertThat(ofFour("1 0 2 _")).isEqualTo("none");
    assertThat(ofFour("1 0 2 _", "3 0 0 _", "1 1 3 _", "4 0 0 _", "3 0 1 _")).isEqualTo("3 0 1 _");
    assertThat(ofFour("1 0 2 _", "3 0 0 _", "1 1 3 _", "4 0 0 _", "2 0 0 _", "_ 3 0 1 _ _"))
        .isEqualTo("3 0 1 _");
  }

  @Test
  void aBlankLastCellOfARowThatEndsWithItsTotalMayBeThatOfALostCell() {
    assertThat(ofFour("1 0 2 _", "3 0 0 _", "1 1 3 _", "4 0 0 _", "2 0 0 _", "2 1 3 _"))
        .isEqualTo("none");
    assertThat(ofFour("1 0 2 _", "3 0 0 _", "1 1 3 _", "4 0 0 _", "2 0 0 _", "2 1 8 _"))
        .isEqualTo("none");
  }

  @Test
  void whereRowsBeginWithBlankCellsNoBlankLastCellIsSure() {
    assertThat(ofFour("1 0 2 _", "3 0 0 _", "1 1 3 _", "4 0 0 _", "_ 0 0 1", "3 0 1 _"))
        .isEqualTo("none");
  }

  @Test
  void aRowWithALabelIsNotAllOfItsRow() {
    assertThat(chosen(line(Notation.MARKUP, "规章", 1, "1 2 _"))).isEqualTo("none");
  }

  @Test
  void aSpanRepeatsOneFigureBesideBlanksAndOverThreeColumnsAtMost() {
    assertThat(single("7 _ 7")).isEqualTo("7");
    assertThat(single("7 7 7")).isEqualTo("7");
    assertThat(single("7 7 7 7")).isEqualTo("none");
  }

  private static String single(String values) {
    Line line = line(Notation.ROWS, "行政许可", 1, values);
    return shown(new ValueSlots(List.of(line), 1).choose(0));
  }

  @Test
  void aFullRowSaysNothingOfARowOfAnotherWidth() {
    Line full = line(Notation.ROWS, "规章", 1, "_ 1 2 3 _");
    Line narrower = line(Notation.ROWS, "规章", 1, "_ 2 _ _");
    assertThat(shown(new ValueSlots(List.of(full, narrower), 3).choose(1))).isEqualTo("none");
  }

  /** Of a row whose first figures are blank, below headings that begin in a column. */
  private static String below(int headings, Line row) {
    List<Spot> heads = new ArrayList<>();
    for (Spot spot : cells(headings, "商业企业 科研机构 社会公益组织")) heads.add(spot);
    Line heading = new Line(Notation.MARKUP, heads.size(), heads, List.of());
    return shown(new ValueSlots(List.of(heading, row), COLUMNS).choose(1));
  }

  @Test
  void theHeadingsShowWhichBlankCellsAreValues() {
    Line row = line(Notation.MARKUP, "规章", 1, "_ _ 2 _ _");
    assertThat(below(1, row)).isEqualTo("_ _ 2");
    assertThat(below(2, row)).isEqualTo("_ 2 _");
    assertThat(below(3, row)).isEqualTo("2 _ _");
    assertThat(below(4, row)).isEqualTo("none");
  }

  @Test
  void theHeadingsSayNothingOfARowWithACellOverSeveralColumns() {
    Spot wide = new Spot(0, 0, 4, 6, "");
    List<Spot> values = new ArrayList<>(cells(1, "_ _ 2 _"));
    values.add(wide);
    assertThat(below(2, new Line(Notation.MARKUP, 6, cells(0, "规章"), values))).isEqualTo("none");
  }

  @Test
  void theHeadingsSayNothingOfARowWhoseColumnsAreNotPrinted() {
    assertThat(below(2, line(Notation.ROWS, "规章", 1, "_ _ 2 _ _"))).isEqualTo("none");
  }
}
