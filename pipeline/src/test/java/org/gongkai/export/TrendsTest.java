package org.gongkai.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.export.ExportWorld.question;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.export.TrendQuestion.By;
import org.gongkai.export.TrendQuestion.Missing;
import org.gongkai.query.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a trend joins, what it keeps apart, and what it refuses. */
class TrendsTest {
  private static final String SUMS = "basis year total agencies agencies_known";

  @TempDir static Path folder;
  private static ExportWorld world;

  @BeforeAll
  static void open() throws IOException, SQLException {
    world = ExportWorld.in(folder);
  }

  @AfterAll
  static void close() {
    world.close();
  }

  private static List<String> lines(TrendQuestion question, String columns) {
    return lines(world, question, columns);
  }

  private static List<String> lines(ExportWorld world, TrendQuestion question, String columns) {
    Export export = world.trend(question, Format.CSV);
    return world.warehouse().select(export.parts().get(0).sorted().text()).stream()
        .map(row -> line(row, columns))
        .toList();
  }

  private static String line(Row row, String columns) {
    return Stream.of(columns.split(" "))
        .map(c -> row.text(c).orElse("-"))
        .collect(Collectors.joining(" "));
  }

  private static TrendQuestion received(Missing missing, boolean balanced) {
    return new TrendQuestion(
        "received",
        Optional.empty(),
        By.country,
        2019,
        2022,
        Optional.of("body"),
        missing,
        balanced,
        false);
  }

  private static TrendQuestion broken(String category, boolean allowBreak) {
    return new TrendQuestion(
        category,
        Optional.empty(),
        By.country,
        2019,
        2022,
        Optional.empty(),
        Missing.skip,
        false,
        allowBreak);
  }

  @Test
  void rollUpIsInRowsOfItsOwnAndNeverAddedToItsMembers() {
    assertThat(lines(question("received", By.country, 2021, 2022), SUMS))
        .containsExactly(
            "body 2021 40 3 3",
            "body 2022 44 2 3",
            "government_prefecture 2021 300 1 1",
            "government_prefecture 2022 400 1 1");
  }

  @Test
  void zoneIsInTheProvinceAroundIt(@TempDir Path other) throws IOException, SQLException {
    String script =
        Files.readString(Path.of("src/test/resources/export/world.sql"))
            .replace(
                "('a3', '淮安市民政局', '320800', 'prefecture', 'civil')",
                "('a3', '淮安经开区民政局', 'Z32080001', 'zone', 'civil')");
    try (ExportWorld zoned = ExportWorld.of(script, other)) {
      assertThat(lines(zoned, question("received", By.province, 2021, 2021), "entity basis total"))
          .contains("320000 body 37")
          .noneMatch(line -> line.startsWith("Z"));
    }
  }

  @Test
  void blankIsNotAddedAndCounted() {
    assertThat(lines(received(Missing.skip, false), SUMS + " blank zero_filled"))
        .containsExactly(
            "body 2019 11 2 2 0 0",
            "body 2020 2 1 2 1 0",
            "body 2021 40 3 3 0 0",
            "body 2022 44 2 3 0 0");
  }

  @Test
  void strictGivesATotalOnlyWhereEveryKnownAgencyGivesANumber() {
    assertThat(lines(received(Missing.strict, false), SUMS))
        .containsExactly(
            "body 2019 11 2 2", "body 2020 - 1 2", "body 2021 40 3 3", "body 2022 - 2 3");
  }

  @Test
  void zeroCountsBlankCellsButNoMissingReports() {
    assertThat(lines(received(Missing.zero, false), SUMS + " blank zero_filled"))
        .containsExactly(
            "body 2019 11 2 2 0 0",
            "body 2020 2 2 2 1 1",
            "body 2021 40 3 3 0 0",
            "body 2022 44 2 3 0 0");
  }

  @Test
  void balancedPanelKeepsTheAgenciesOfEveryYearAndSaysHowManyItLeftOut() {
    assertThat(lines(received(Missing.skip, true), SUMS + " agencies_left_out"))
        .containsExactly(
            "body 2019 1 1 1 2", "body 2020 2 1 1 2", "body 2021 3 1 1 2", "body 2022 4 1 1 2");
  }

  @Test
  void formsOfOneSeriesAreToldAndLateKeepersAreSeen() {
    assertThat(lines(received(Missing.skip, false), "year forms relation breaks_here segment"))
        .containsExactly(
            "2019 2019 - false 2",
            "2020 2019 - false 2",
            "2021 2021 same false 2",
            "2022 2019 2021 same false 2");
  }

  @Test
  void provincesRegionsFunctionsAndAgenciesHaveTheirNames() {
    String columns = "entity name year total";
    assertThat(lines(question("license", By.province, 2021, 2021), columns))
        .containsExactly("110000 北京市 2021 9");
    assertThat(lines(question("license", By.region, 2021, 2021), columns))
        .containsExactly("110101 北京市东城区 2021 9");
    assertThat(lines(question("license", By.function, 2021, 2021), columns))
        .containsExactly("education - 2021 9");
    assertThat(lines(question("license", By.agency, 2021, 2021), columns))
        .containsExactly("a1 东城区教育局 2021 9");
  }

  @Test
  void similarPassesWithAFlag() {
    TrendQuestion decisions =
        new TrendQuestion(
            "license",
            Optional.of("decisions"),
            By.country,
            2020,
            2021,
            Optional.empty(),
            Missing.skip,
            false,
            false);
    assertThat(lines(decisions, "year total relation breaks_here"))
        .containsExactly("2020 8 - false", "2021 9 similar false");
  }

  @Test
  void seriesOverABreakIsRefusedWithItsCellsReasonsAndTheWayOut() {
    assertThatThrownBy(() -> world.trend(broken("regulation", false), Format.CSV))
        .isInstanceOf(ExportException.class)
        .hasMessage(
            """
            Cannot follow regulation from 2019 to 2022:
              disclosure/regulation/disclosed_total, 2021 (form 2019 to 2021): break. Counts repealed ones too.
              disclosure/regulation/in_force, 2021 (form 2019 to 2021): break. Counts valid ones only.
            Ask for years of one side (--years 2019..2020 or --years 2021..2022), for a series that goes on \
            (--breakdown issued), or add --allow-break to get all with the break marked.""");
  }

  @Test
  void itemsAndMoneyOfFeesAreNeverJoined() {
    assertThatThrownBy(() -> world.trend(broken("fee", false), Format.CSV))
        .hasMessageContaining(
            "disclosure/fee/amount, 2021 (form 2019 to 2021): none. Money collected.");
    assertThat(lines(broken("fee", true), "breakdown year total unit segment"))
        .containsExactly("amount 2021 1.5 万元 3", "prior_items 2020 240 项 2");
  }

  @Test
  void allowedBreakStandsInTheRows() {
    assertThat(
            lines(broken("regulation", true), "breakdown year total segment relation breaks_here"))
        .containsExactly(
            "disclosed_total 2020 50 2 - false",
            "in_force 2021 5 3 break true",
            "issued 2020 1 2 - false");
  }

  @Test
  void placeOfWhichNothingIsKnownIsABreak() {
    TrendQuestion unknown =
        new TrendQuestion(
            "received",
            Optional.of("natural_person"),
            By.country,
            2020,
            2021,
            Optional.empty(),
            Missing.skip,
            false,
            false);
    assertThatThrownBy(() -> world.trend(unknown, Format.CSV))
        .hasMessageContaining("Nothing is known of this place in form 2019.");
  }

  @Test
  void unknownCodesAreAnsweredWithTheNearest() {
    assertThatThrownBy(() -> lines(question("recieved", By.country, 2021, 2021), SUMS))
        .hasMessageStartingWith(
            "Cannot find the category 'recieved': the nearest are received (本年新收政府信息公开申请数量), ");
    TrendQuestion column =
        new TrendQuestion(
            "received",
            Optional.of("nature_person"),
            By.country,
            2021,
            2021,
            Optional.empty(),
            Missing.skip,
            false,
            false);
    assertThatThrownBy(() -> lines(column, SUMS))
        .hasMessage(
            "Cannot find the breakdown 'nature_person': the nearest are natural_person (自然人), total (总计).");
  }

  @Test
  void unknownBasisIsAnsweredWithTheNearest() {
    TrendQuestion bodies =
        new TrendQuestion(
            "received",
            Optional.empty(),
            By.country,
            2021,
            2021,
            Optional.of("bodies"),
            Missing.skip,
            false,
            false);
    assertThatThrownBy(() -> world.trend(bodies, Format.CSV))
        .hasMessageStartingWith("Cannot find the basis 'bodies': the nearest are body (body), ");
  }
}
