package org.gongkai.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gongkai.form.FormRow;
import org.junit.jupiter.api.Test;

class RowMatcherTest {
  private static final RowLabels LABELS =
      new RowLabels(
          List.of(
              row("a", "属于国家秘密"),
              row("b", "保护第三方合法权益"),
              row("c", "属于三类内部事务信息"),
              row("d", "属于行政执法案卷")));

  private static FormRow row(String code, String label) {
    return new FormRow(code, List.of(label), List.of("不予公开"));
  }

  /** Rows of two values that cost five when they are not printed. */
  private record TwoValues(List<Line> lines) implements RowMatcher.Table {
    @Override
    public Optional<List<Spot>> values(int line, int row) {
      List<Spot> values = lines.get(line).values();
      return values.size() == 2 ? Optional.of(values) : Optional.empty();
    }

    @Override
    public double skipRow(int row) {
      return 5;
    }

    @Override
    public boolean isBarrier(int line) {
      return false;
    }

    @Override
    public boolean placesUnlabelled() {
      return true;
    }
  }

  private static List<RowMatcher.Placement> placements(String text) {
    List<Line> lines = new Page(text).lines();
    return new RowMatcher(lines, LABELS, new LabelReader(LABELS), new TwoValues(lines)).match();
  }

  /** {@code row@line}, with a question mark behind a margin below two. */
  private static List<String> match(String text) {
    return placements(text).stream()
        .map(p -> LABELS.row(p.row()).code() + "@" + p.line() + (p.margin() < 2 ? "?" : ""))
        .toList();
  }

  @Test
  void labelsInOrderAreSure() {
    assertThat(
            match(
                """
                | 属于国家秘密 | 1 | 2 |
                | 保护第三方合法权益 | 3 | 4 |
                | 属于三类内部事务信息 | 5 | 6 |
                | 属于行政执法案卷 | 7 | 8 |
                """))
        .containsExactly("a@0", "b@1", "c@2", "d@3");
  }

  @Test
  void swappedLabelsOfNeighboursAreInDoubt() {
    assertThat(
            match(
                """
                | 属于国家秘密 | 1 | 2 |
                | 属于三类内部事务信息 | 5 | 6 |
                | 保护第三方合法权益 | 3 | 4 |
                | 属于行政执法案卷 | 7 | 8 |
                """))
        .contains("a@0", "d@3")
        .doesNotContain("b@2", "c@1");
  }

  @Test
  void swappedLabelsOfEqualRowsAreNoDoubt() {
    assertThat(
            match(
                """
                | 属于国家秘密 | 1 | 2 |
                | 属于三类内部事务信息 | 0 | 0 |
                | 保护第三方合法权益 | 0 | 0 |
                | 属于行政执法案卷 | 7 | 8 |
                """))
        .contains("a@0", "d@3");
  }

  @Test
  void aRepeatedRowIsReadOnceAndARowWithOtherFiguresIsInDoubt() {
    String rows =
        """
        | 属于国家秘密 | 1 | 2 |
        | 保护第三方合法权益 | 3 | 4 |
        | 保护第三方合法权益 | %s |
        | 属于行政执法案卷 | 7 | 8 |
        """;
    assertThat(match(rows.formatted("3 | 4"))).contains("a@0", "b@1", "d@3");
    assertThat(match(rows.formatted("5 | 6"))).contains("a@0", "b@1?", "d@3");
  }

  @Test
  void aRowThatLostAValueIsNamedAllTheSame() {
    assertThat(
            match(
                """
                | 属于国家秘密 | 1 | 2 |
                | 保护第三方合法权益 | 3 |
                | 属于三类内部事务信息 | 5 | 6 |
                | 属于行政执法案卷 | 7 | 8 |
                """))
        .contains("a@0", "b@1", "c@2", "d@3");
  }

  @Test
  void aLabelWithoutValuesDoesNotTakeThoseOfTheNextRow() {
    assertThat(
            match(
                """
                | 属于国家秘密 | 1 | 2 |
                | 保护第三方合法权益 |
                | 属于三类内部事务信息 | 5 | 6 |
                | 属于行政执法案卷 | 7 | 8 |
                """))
        .contains("a@0", "c@2", "d@3")
        .doesNotContain("b@2");
  }

  @Test
  void valuesWithoutALabelAreTakenByTheirOrderAndSayThatNoLabelNamesThem() {
    List<RowMatcher.Placement> placements =
        placements(
            """
            | 属于国家秘密 | 1 | 2 |
            | 3 | 4 |
            | 属于三类内部事务信息 | 5 | 6 |
            | 属于行政执法案卷 | 7 | 8 |
            """);
    assertThat(placements).extracting(RowMatcher.Placement::line).containsExactly(0, 1, 2, 3);
    assertThat(placements)
        .extracting(p -> p.match().kind())
        .containsExactly(Match.Kind.EXACT, Match.Kind.NONE, Match.Kind.EXACT, Match.Kind.EXACT);
  }

  /** {@code row@line margin from-to}. */
  private static List<String> margins(String text) {
    return placements(text).stream()
        .map(
            p ->
                LABELS.row(p.row()).code()
                    + "@"
                    + p.line()
                    + " "
                    + p.order()
                    + " "
                    + p.from()
                    + "-"
                    + p.to())
        .toList();
  }

  private static final String LAST = "| 属于行政执法案卷 | 7 | 8 |\n";

  @Test
  void aLabelOfTheFormIsSurerThanOneWithSlipsAndThatSurerThanAPiece() {
    assertThat(margins("| 属于国家秘密 | 1 | 2 |\n| 保护第三方合法权益 | 3 | 4 |\n" + LAST))
        .containsExactly("a@0 margin 10.0 0-1", "b@1 margin 10.0 1-2", "d@2 margin 10.0 2-3");
    assertThat(margins("| 属于国家机密 | 1 | 2 |\n| 保护第三者合法权益人 | 3 | 4 |\n" + LAST))
        .containsExactly("a@0 margin 6.8 0-1", "b@1 margin 3.0 1-2", "d@2 margin 10.0 2-3");
    assertThat(margins("| 属于国家秘密 | 1 | 2 |\n| 保护第三 | 3 | 4 |\n" + LAST))
        .containsExactly("a@0 margin 10.0 0-1", "b@1 margin 2.0 1-2", "d@2 margin 10.0 2-3");
    assertThat(margins("| 属于国家秘密 | 1 | 2 |\n| 数量 | 3 | 4 |\n" + LAST))
        .containsExactly(
            "a@0 margin 10.0 0-1",
            "b@1 margin 0.0 1-2",
            "c@1 margin 0.0 1-2",
            "d@2 margin 10.0 2-3");
  }

  @Test
  void figuresAboveARowThatHasItsOwnAreNoneOfIt() {
    assertThat(margins("| 1 | 2 |\n| 属于国家秘密 | 3 | 4 |\n" + LAST))
        .containsExactly("a@1 margin 4.3 1-2", "d@2 margin 10.0 2-3");
  }

  @Test
  void figuresBetweenTwoLabelsAreTheFirstOnesWithHardlyAnyMargin() {
    assertThat(margins("属于国家秘密\n1 2\n保护第三方合法权益\n属于行政执法案卷 7 8\n"))
        .containsExactly("a@1 margin 0.3 0-2", "b@-1 margin 0.3 2-3", "d@3 margin 10.0 3-4");
  }

  @Test
  void blankCellsBehindALabelAreItsValuesAndBehindOtherWordsPadding() {
    assertThat(margins("| 属于国家秘密 | | |\n" + LAST))
        .containsExactly("a@0 margin 6.5 0-1", "d@1 margin 10.0 1-2");
    assertThat(margins("| 数量 | | |\n" + LAST)).containsExactly("d@1 margin 10.0 1-2");
    assertThat(margins("| 属于国家秘密 |\n| | | |\n" + LAST))
        .containsExactly("a@1 margin 0.4 0-2", "d@2 margin 10.0 2-3");
  }

  @Test
  void otherWordsPartALabelFromTheFiguresBelow() {
    assertThat(margins("| 属于国家秘密 |\n| 数量 |\n| 1 | 2 |\n" + LAST))
        .contains("a@-1 margin 4.0 0-1")
        .noneMatch(row -> row.startsWith("a@2"));
  }

  @Test
  void aLabelBrokenOverTwoRowsBesideItsGroupIsWhole() {
    assertThat(margins("| 不予公开 | 属于国家 | | |\n| | 秘密 | 1 | 2 |\n" + LAST))
        .containsExactly("a@1 margin 3.4 0-2", "d@2 margin 10.0 2-3");
  }

  @Test
  void aLabelOutOfOrderIsLeftWhereItHasNoFiguresOrTooFew() {
    assertThat(margins("| 保护第三方合法权益 |\n| 属于国家秘密 | 1 | 2 |\n" + LAST))
        .containsExactly("a@1 margin 6.0 1-2", "d@2 margin 10.0 2-3");
    assertThat(margins("| 保护第三方合法权益 | 3 |\n| 属于国家秘密 | 1 | 2 |\n" + LAST))
        .containsExactly("a@1 margin 4.0 1-2", "d@2 margin 10.0 2-3");
  }

  @Test
  void aRowWithoutFiguresOrWithTooFewNeedsItsWholeLabel() {
    String first = "| 属于国家秘密 | 1 | 2 |\n";
    for (String other : List.of("| | |\n", "| 5 |\n", "| 保护第三 | 5 |\n"))
      assertThat(match(first + other + LAST)).containsExactly("a@0", "d@2");
    assertThat(match(first + "| 保护第三方合法权益 | 5 |\n" + LAST)).containsExactly("a@0", "b@1", "d@2");
    assertThat(margins("| 保护第三方合法权益 |\n| 5 |\n" + LAST)).contains("b@1 margin 0.9 0-2");
  }

  @Test
  void aLabelPrintedTwiceHasTheFiguresOfEither() {
    assertThat(margins("| 保护第三方合法权益 |\n| 保护第三方合法权益 | 3 | 4 |\n" + LAST))
        .containsExactly("b@1 margin 6.0 1-2", "d@2 margin 10.0 2-3");
  }

  @Test
  void whatStandsBetweenTwoNamedRowsMakesTheFirstLessSure() {
    assertThat(between("| 数量 | 5 | 6 |")).isEqualTo("b@1 margin 7.5 1-2");
    assertThat(between("| 属于三类内 | 5 | 6 |")).isEqualTo("b@1 margin 4.5 1-2");
    assertThat(between("| 5 | 6 |")).isEqualTo("b@1 margin 4.3 1-2");
    assertThat(between("| | 5 |")).isEqualTo("b@1 margin 4.3 1-2");
    assertThat(between("| 数量 | 5 |")).isEqualTo("b@1 margin 10.0 1-2");
    assertThat(between("| 保护第三方合法权益 | 5 |")).isEqualTo("b@1 margin 4.0 1-2");
    assertThat(between("| 保护第三方合法权益 |")).isEqualTo("b@1 margin 6.0 1-2");
    assertThat(between("| 数量 |")).isEqualTo("b@1 margin 10.0 1-2");
  }

  private static String between(String line) {
    return margins(
            """
            | 属于国家秘密 | 1 | 2 |
            | 保护第三方合法权益 | 3 | 4 |
            %s
            | 属于三类内部事务信息 | 5 | 6 |
            | 属于行政执法案卷 | 7 | 8 |
            """
                .formatted(line))
        .get(1);
  }
}
