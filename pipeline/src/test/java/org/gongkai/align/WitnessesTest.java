package org.gongkai.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.gongkai.document.Notation;
import org.gongkai.fact.CellValue;
import org.gongkai.fact.Section;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormColumn;
import org.gongkai.form.FormTotal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The single witnesses: lines, slots of values, labels, headings, totals, the text of a cell. */
class WitnessesTest {
  private static final FormBlock REQUEST =
      Page.FORMS.of(Section.REQUEST).stream()
          .filter(f -> f.form().equals("2021"))
          .findFirst()
          .orElseThrow()
          .blocks()
          .get(0);

  /** Cells of one printed row; a blank one is an underscore. */
  private static List<Spot> spots(String cells) {
    List<String> texts = cells.isEmpty() ? List.of() : List.of(cells.split(" "));
    return IntStream.range(0, texts.size())
        .mapToObj(i -> new Spot(0, 0, i, i, texts.get(i).replace("_", "")))
        .toList();
  }

  private static List<String> shown(Page page) {
    return page.lines().stream().map(line -> line.words() + " : " + texts(line.values())).toList();
  }

  private static String texts(List<Spot> spots) {
    return String.join(" ", spots.stream().map(s -> s.text().isEmpty() ? "_" : s.text()).toList());
  }

  private static Line line(Notation notation, String label, String values) {
    return new Line(notation, spots(values).size(), spots(label), spots(values));
  }

  @Test
  void theFiguresAtTheEndOfPrintedWordsAreItsValues() {
    assertThat(shown(new Page("规章 0 1 2\n三 2.重复申请 3 0 3\n- 3 -\n行政 许可 7 8 9\n")))
        .containsExactly("规章 : 0 1 2", "三 2.重复申请 : 3 0 3", "行政 许可 : 7 8 9");
  }

  @Test
  void blankCellsBeforeTheFirstFigureOfARowAreValues() {
    assertThat(shown(new Page("| 一、新收 | | | 9 | | 3 | |\n| 信息内容 | 处理决定数量 | | |\n")))
        .containsExactly("一、新收 : _ _ 9 _ 3 _", "信息内容 处理决定数量 : _ _");
  }

  @Test
  void cellsWithoutRowsAreRunsOfValuesBetweenWords() {
    assertThat(shown(new Page("规章 |\n0 |\n|\n2 |\n行政许可 |\n7 ||\n")))
        .containsExactly("规章 : ", " : 0 _ 2", "行政许可 : ", " : 7 _ _");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ROWS; 1 2 3; 1 2 3",
        "ROWS; 1 2; none",
        "ROWS; 1 2 3 4; none",
        "ROWS; _ 1 2 3 _; 1 2 3",
        "ROWS; _ _ _; _ _ _",
        "ROWS; 1 _ 3; 1 _ 3",
        "ROWS; 1 2 _; none",
        "ROWS; _ 2 _ _; none",
        "CELLS; 1 2 3 _ _; 1 2 3",
        "CELLS; _ 1 _ 3; 1 _ 3",
        "CELLS; 1 2 _; none",
        "CELLS; _ _ 3; _ _ 3",
        "WORDS; 1 2 3; 1 2 3",
        "WORDS; 1 2; none",
        "WORDS; 1 2 3 4; none"
      })
  void aChoiceOfValuesIsForcedOrNotMade(Notation notation, String values, String chosen) {
    Line line = line(notation, "规章", values);
    assertThat(new ValueSlots(List.of(line), 3).choose(0).map(WitnessesTest::texts).orElse("none"))
        .isEqualTo(chosen);
  }

  @Test
  void aSpanSplitIntoItsColumnsRepeatsOneFigure() {
    Line same = line(Notation.ROWS, "行政许可", "7 7 7");
    Line other = line(Notation.ROWS, "行政许可", "7 7 8");
    assertThat(new ValueSlots(List.of(same), 1).choose(0).map(WitnessesTest::texts)).contains("7");
    assertThat(new ValueSlots(List.of(other), 1).choose(0)).isEmpty();
  }

  @Test
  void fullRowsShowWhereTheValuesOfABlankOneStand() {
    Line full = line(Notation.ROWS, "规章", "_ 1 2 3 _");
    Line open = line(Notation.ROWS, "规章", "_ _ 2 _ _");
    assertThat(new ValueSlots(List.of(full, open), 3).choose(1).map(WitnessesTest::texts))
        .contains("_ 2 _");
    assertThat(new ValueSlots(List.of(open), 3).choose(0)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"3, 0", "4, 1", "5, 1", "6, 2", "8, 2", "9, 3"})
  void aShortLabelAllowsFewerSlips(int length, int slips) {
    assertThat(RowLabels.limit(length)).isEqualTo(slips);
  }

  private static LabelReader reader() {
    return new LabelReader(new RowLabels(REQUEST.rows()));
  }

  private static String read(String label, String category) {
    int row =
        IntStream.range(0, REQUEST.rows().size())
            .filter(i -> REQUEST.rows().get(i).code().equals(category))
            .findFirst()
            .orElseThrow();
    Match match = reader().words(Pieces.of(spots(label))).matches().get(row);
    return match.kind() + " " + match.distance();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1.属于国家秘密; denied.state_secret; EXACT 0",
        "三、本年度办理结果 （三）不予公开 1.属于国家秘密; denied.state_secret; EXACT 0",
        "予公开 5.属于三类内部事务信息; denied.internal_affairs; EXACT 0",
        "三 2.其他法律行政止公开; denied.prohibited_by_law; EXACT 0",
        "2.其他法律行政法规禁公开; denied.prohibited_by_law; NEAR 1",
        "行政机关不再处理其政府信息公; other.fee_unpaid; PIECE 0",
        "1.属于国家秘密; denied.third_party; OTHER 0",
        "（三）不予公开; denied.third_party; NONE 0",
        "主要负责同志; denied.third_party; UNKNOWN 0",
        "1.属于国家秘密12; denied.state_secret; UNKNOWN 0",
        "1.属于国家秘密 4.保护第三方合法权益; denied.state_secret; OTHER 0",
        "（三）不予公开 2.其他法律行政法规禁止 公开; denied.prohibited_by_law; EXACT 0",
        "本年度 办理结果 （三）不予公开 2.其他法律行政法规禁止 公开; denied.prohibited_by_law; EXACT 0",
        "本年度 办理 结果 （三）不予公开 2.其他法律行政法规禁止 公开; denied.prohibited_by_law; NEAR 2",
        "三、本年度办理结果 （六）其他处理 3.其他; other.rest; EXACT 0",
        "1.属于国家秘密 4.保护第三方合法权益; denied.third_party; OTHER 0",
        "（七）总计; concluded; EXACT 0",
        "四、结转下一年度继续办理; carried_out; EXACT 0"
      })
  void wordsNameARowAsFarAsTheyGo(String label, String category, String match) {
    assertThat(read(label, category)).isEqualTo(match);
  }

  @Test
  void headingsShowTheColumnOfTheFirstValueWhereThreeAgree() {
    List<Spot> three =
        List.of(
            new Spot(4, 0, 0, 3, "自然人"), new Spot(4, 0, 1, 4, "商业企业"), new Spot(4, 0, 2, 9, "总计"));
    Line agree = new Line(Notation.MARKUP, 3, three, List.of());
    assertThat(new HeadingColumns(List.of(agree), ColumnNames.of(REQUEST.columns())).start(4))
        .isEqualTo(OptionalInt.of(3));
    assertThat(new HeadingColumns(List.of(agree), ColumnNames.of(REQUEST.columns())).start(5))
        .isEmpty();
    Line two = new Line(Notation.MARKUP, 2, three.subList(0, 2), List.of());
    assertThat(new HeadingColumns(List.of(two), ColumnNames.of(REQUEST.columns())).start(4))
        .isEmpty();
    Line loose = new Line(Notation.ROWS, 3, three, List.of());
    assertThat(new HeadingColumns(List.of(loose), ColumnNames.of(REQUEST.columns())).start(4))
        .isEmpty();
  }

  private static String heading(String... words) {
    List<ColumnHeading.Use> known =
        Page.FORMS.of(Section.DISCLOSURE).stream()
            .flatMap(f -> f.blocks().stream().map(b -> new ColumnHeading.Use(f, b)))
            .toList();
    return ColumnHeading.of(List.of(words), known)
        .map(
            h ->
                h.uses().get(0).form().form()
                    + (h.misplaced().isEmpty() ? " " : " shuffled ")
                    + String.join(
                        " ",
                        h.uses().get(0).block().columns().stream().map(FormColumn::code).toList()))
        .orElse("none");
  }

  @Test
  void headingsTellTheFormOfTheirClause() {
    assertThat(heading("信息内容", "本年制发件数", "本年废止件数", "现行有效件数"))
        .isEqualTo("2021 issued repealed in_force");
    assertThat(heading("信息内容", "本年制发件数", "本年度止件数", "现行有效件"))
        .isEqualTo("2021 issued repealed in_force");
    assertThat(heading("信息内容本年处理决定数量")).isEqualTo("2021 decisions");
    assertThat(heading("信息内容", "本年新", "制作数量", "本年新", "公开数量", "对外公开", "总数量"))
        .isEqualTo("2019 issued newly_disclosed disclosed_total");
    assertThat(heading("信息内容", "本年新", "本年新", "对外公开总数量"))
        .isEqualTo("2019 issued newly_disclosed disclosed_total");
    assertThat(heading("信息内容", "本年废止件数", "本年制发件数", "现行有效件数"))
        .isEqualTo("2021 shuffled issued repealed in_force");
    assertThat(heading("信息内容", "上一年项目数量", "本年增/")).isEqualTo("2019 prior_items item_change");
    assertThat(heading("信息", "内容", "本年处理决定数量")).isEqualTo("2021 decisions");
    assertThat(heading("信息内容", "本年处里决定数量")).isEqualTo("2021 decisions");
    assertThat(heading("信息内容", "本年处里决顶数量")).isEqualTo("none");
    assertThat(heading("信息内容")).isEqualTo("none");
    assertThat(heading("姓名", "单位", "电话")).isEqualTo("none");
  }

  @Test
  void totalsConfirmARowOnlyWhenEveryColumnHolds() {
    List<FormTotal> totals = List.of(new FormTotal("all", List.of("a", "b")));
    RowTotals right =
        new RowTotals(Map.of("a", figures("1 2"), "b", figures("3 0"), "all", figures("4 2")));
    RowTotals wrong =
        new RowTotals(Map.of("a", figures("1 2"), "b", figures("3 1"), "all", figures("4 2")));
    RowTotals nothing =
        new RowTotals(Map.of("a", figures("0 0"), "b", figures("0 0"), "all", figures("0 0")));
    RowTotals lost = new RowTotals(Map.of("a", figures("4 2"), "all", figures("4 2")));
    assertThat(right.confirm("a", totals)).isTrue();
    assertThat(right.confirm("c", totals)).isFalse();
    assertThat(wrong.confirm("a", totals)).isFalse();
    assertThat(nothing.confirm("a", totals)).isFalse();
    assertThat(lost.confirm("a", totals)).isFalse();
  }

  private static RowFigures figures(String text) {
    return RowFigures.of(spots(text));
  }

  @Test
  void aRowAddsUpToItsLastFigure() {
    assertThat(RowFigures.of(spots("1 2 3")).addUp()).isTrue();
    assertThat(RowFigures.of(spots("1 2 4")).addUp()).isFalse();
    assertThat(RowFigures.of(spots("0 0 0")).addUp()).isFalse();
    assertThat(RowFigures.of(spots("1 _ 1")).addUp()).isFalse();
    assertThat(RowFigures.of(spots("0 0 0")).areZero()).isTrue();
    assertThat(RowFigures.of(spots("0 _ 0")).areZero()).isFalse();
    assertThat(RowFigures.of(spots("0 1 0")).areZero()).isFalse();
  }

  @Test
  void aStrokeAddsNothingToARow() {
    assertThat(RowFigures.of(spots("1 — 2 / 3")).addUp()).isTrue();
    assertThat(RowFigures.of(spots("1 — 2 / 4")).addUp()).isFalse();
    assertThat(RowFigures.of(spots("1 2 —")).addUp()).isFalse();
    assertThat(RowFigures.of(spots("1 件 1")).addUp()).isFalse();
    assertThat(RowFigures.of(spots("0 — 0")).areZero()).isTrue();
  }

  private static final FormColumn COUNT =
      new FormColumn("issued", List.of("本年制发件数"), "件", false, "", false);
  private static final FormColumn FREE =
      new FormColumn("amount", List.of("采购总金额"), "万元", true, "", false);
  private static final FormColumn FIXED =
      new FormColumn("amount", List.of("本年收费金额"), "万元", true, "万元", false);

  @Test
  void anAmountTakesTheUnitOfItsCellThenOfItsHeadingThenOfItsForm() {
    assertThat(CellReader.read("251000元", FREE, "采购总金额(万元)")).isEqualTo(reported("25.1000"));
    assertThat(CellReader.read("477.35", FREE, "采购总金额(万元)")).isEqualTo(reported("477.35"));
    assertThat(CellReader.read("8040", FIXED, "金额（元）")).isEqualTo(reported("0.8040"));
    assertThat(CellReader.read("0.37", FIXED, "")).isEqualTo(reported("0.37"));
    assertThat(CellReader.read("0", FREE, "采购总金额")).isEqualTo(reported("0"));
    assertThat(CellReader.read("8040", FREE, "采购总金额"))
        .isEqualTo(new CellValue.Unreadable("an amount without a unit, and the form fixes none"));
  }

  @Test
  void aCellThatIsNoFigureIsNoZero() {
    assertThat(CellReader.read("\u00a0", COUNT, "")).isEqualTo(new CellValue.Blank());
    assertThat(CellReader.read("-", COUNT, "")).isEqualTo(new CellValue.NotApplicable());
    assertThat(CellReader.read("3 2", COUNT, ""))
        .isEqualTo(new CellValue.Unreadable("blanks between digits"));
    assertThat(CellReader.read("22（其中修订 16 件）", COUNT, "")).isEqualTo(reported("22"));
  }

  private static CellValue reported(String value) {
    return new CellValue.Reported(new BigDecimal(value));
  }
}
