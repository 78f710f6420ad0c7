package org.gongkai.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.document.Notation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowWidthsTest {
  private static final String HEAD =
      "申请人情况 |\n自然人 |\n商业企业 |\n科研机构 |\n社会公益组织 |\n法律服务机构 |\n其他 |\n总计 |\n";

  private static String row(String label, String cells) {
    String printed = cells.replace(" ", " |\n") + " |\n";
    return label + " |\n" + printed.replace("- |", "|");
  }

  private static String rows(String end) {
    return row("一、本年新收政府信息公开申请数量", "9 1 0 0 0 2 12")
        + end
        + row("二、上年结转政府信息公开申请数量", "1 0 0 0 0 0 1")
        + end
        + row("（一）予以公开", "4 0 0 0 0 1 5")
        + end
        + row("（二）部分公开", "- 1 0 0 0 - 3")
        + end
        + row("1.属于国家秘密", "0 1 0 0 0 0 1")
        + end
        + row("2.其他法律行政法规禁止公开", "2 0 0 0 0 0 2")
        + end
        + row("3.危及“三安全一稳定”", "0 0 0 0 0 1 1")
        + end
        + row("4.保护第三方合法权益", "3 0 0 0 0 0 3")
        + end
        + "四、政府信息公开行政复议、行政诉讼情况\n";
  }

  @Test
  void blankCellsAtTheEndsOfARowAreItsOwnWhereNothingIsPadded() {
    Page page = new Page(HEAD + rows(""));
    assertThat(page.row("partial")).isEqualTo("[blank] 1 0 0 0 [blank] 3");
    assertThat(page.row("granted")).isEqualTo("4 0 0 0 0 1 5");
  }

  @Test
  void aRowThatPaddingMayHaveFilledUpIsUnreadable() {
    Page page =
        new Page(
            HEAD
                + rows("||\n")
                    .replace(
                        "2 |\n0 |\n0 |\n0 |\n0 |\n0 |\n2 |\n||",
                        "2 |\n|\n0 |\n0 |\n0 |\n2 |\n|||"));
    assertThat(page.row("denied.prohibited_by_law")).isEqualTo(Page.UNREADABLE);
  }

  @Test
  void theSignBehindTheLastRowIsNoCellOfARowThatHasLostOne() {
    String lost =
        HEAD
            + rows("")
                .replace(
                    "3 |\n0 |\n0 |\n0 |\n0 |\n0 |\n3 |\n四", "0 |\n0 |\n0 |\n0 |\n0 |\n0 |\n|\n四");
    assertThat(new Page(lost).row("denied.third_party")).isEqualTo(Page.UNREADABLE);
    assertThat(new Page(HEAD + rows("")).row("denied.third_party")).isEqualTo("3 0 0 0 0 0 3");
  }

  @Test
  void aRowWithACellMoreThanOthersThatEndWithABlankOneIsUnreadable() {
    String blank = HEAD + rows("").replaceAll("\\d+ \\|\\n(?=\\D|\\d\\.)", "|\n");
    assertThat(new Page(blank).row("granted")).isEqualTo("4 0 0 0 0 1 [blank]");
    String twice = blank.replace("4 |\n0 |\n", "4 |\n0 |\n0 |\n");
    assertThat(new Page(twice).row("granted")).isEqualTo(Page.UNREADABLE);
    assertThat(new Page(HEAD + rows("").replace("1 |\n5 |\n", "1 |\n5 |\n|\n")).row("granted"))
        .isEqualTo("4 0 0 0 0 1 5");
  }

  /** Cells as printed: words first, then values; a blank one is an underscore. */
  private static Line line(Notation notation, String words, String values) {
    List<Spot> label = spots(0, words);
    List<Spot> cells = spots(label.size(), values);
    return new Line(notation, label.size() + cells.size(), label, cells);
  }

  private static List<Spot> spots(int from, String texts) {
    List<String> all = texts.isEmpty() ? List.of() : List.of(texts.split(" "));
    return IntStream.range(0, all.size())
        .mapToObj(i -> new Spot(0, 0, from + i, from + i, all.get(i).replace("_", "")))
        .toList();
  }

  private static List<Line> rows(int times, String values) {
    return IntStream.range(0, times)
        .mapToObj(i -> line(Notation.CELLS, "规章", values))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static String values(List<Line> lines, int line) {
    return new RowWidths(lines, 3)
        .values(lines.get(line), 3)
        .map(v -> v.stream().map(s -> s.isBlank() ? "_" : s.text()).toList())
        .map(v -> String.join(" ", v))
        .orElse("none");
  }

  @ParameterizedTest
  @CsvSource({"4,0,none", "5,0,_ 2 3", "5,1,_ 2 3", "5,2,none", "8,2,_ 2 3"})
  void fiveRowsAndFourFifthsOfAllShowThatNothingIsPadded(int bare, int others, String read) {
    List<Line> lines = rows(bare, "_ 2 3");
    lines.addAll(rows(others, "1 2 3 4"));
    assertThat(values(lines, 0)).isEqualTo(read);
    boolean whole = new RowWidths(lines, 3).isWhole(lines.get(0), 3);
    assertThat(whole).isEqualTo(!read.equals("none"));
    assertThat(new RowWidths(lines, 3).isWhole(line(Notation.ROWS, "规章", "_ 2 3"), 3)).isFalse();
    assertThat(new RowWidths(lines, 3).isWhole(line(Notation.CELLS, "规章", "2 3"), 3)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "1 _ 3 _ _, 1 _ 3",
    "1 2 _ _ _, none",
    "1 2 3 4 _, none",
    "1 2 3 _ 5, none",
    "1 2 3 _, none"
  })
  void paddingBehindTheValuesIsNoneOfThem(String row, String read) {
    List<Line> lines = rows(5, "1 2 3 _ _");
    lines.add(line(Notation.CELLS, "规章", row));
    assertThat(values(lines, 5)).isEqualTo(read);
  }

  @Test
  void aBlankLastCellIsTheRowsOwnUnlessTheBlockEndsWithIt() {
    List<Line> lines = rows(6, "1 2 3");
    lines.set(1, line(Notation.CELLS, "规章", "1 2 _"));
    lines.set(5, line(Notation.CELLS, "规章", "1 2 _"));
    assertThat(values(lines, 1)).isEqualTo("1 2 _");
    assertThat(values(lines, 5)).isEqualTo("none");
  }

  @Test
  void paddingInFrontOfTheValuesTellsNothing() {
    List<Line> lines = rows(5, "_ 1 2 3 _");
    lines.add(line(Notation.CELLS, "规章", "1 2 3 _ _"));
    assertThat(values(lines, 5)).isEqualTo("none");
  }

  @Test
  void theCellsOfItsWordsCountInTheWidthOfARow() {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      lines.add(line(Notation.CELLS, "规章", ""));
      lines.add(line(Notation.CELLS, "", "1 2 3 _"));
    }
    lines.add(line(Notation.CELLS, "规章", ""));
    lines.add(line(Notation.CELLS, "件数", ""));
    lines.add(line(Notation.CELLS, "", "4 _ 6"));
    assertThat(values(lines, 12)).isEqualTo("4 _ 6");
    lines.add(11, line(Notation.WORDS, "第二十条", ""));
    assertThat(values(lines, 13)).isEqualTo("none");
  }
}
