package org.gongkai.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.gongkai.conf.ConfReader;
import org.gongkai.indicator.Indicator;
import org.gongkai.indicator.IndicatorUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndicatorsTest {
  private static final Path CONF = Path.of("../conf");

  @TempDir static Path folder;
  private static List<Indicator> indicators;
  private static Warehouse warehouse;

  @BeforeAll
  static void open() throws IOException, SQLException {
    SampleWarehouse.of(
        Files.readString(Path.of("src/test/resources/query/indicators.sql")), folder);
    indicators = ConfReader.indicators(CONF);
    warehouse = open(indicators);
  }

  private static Warehouse open(List<Indicator> indicators) {
    return open(folder, indicators);
  }

  private static Warehouse open(Path folder, List<Indicator> indicators) {
    return Warehouse.open(PublishedSnapshot.of(folder), CONF.resolve("views"), indicators);
  }

  @AfterAll
  static void close() {
    warehouse.close();
  }

  private static List<String> lines(String indicator, String columns, String where) {
    return warehouse
        .select(
            "select %s from indicator_%s where %s order by level, entity, basis, year"
                .formatted(columns, indicator, where))
        .stream()
        .map(row -> String.join(" ", row.values().values().stream().map(Values::text).toList()))
        .toList();
  }

  private static List<String> ofAgencies(String indicator) {
    return lines(indicator, "entity, year, round(value, 1), status", "level = 'agency'");
  }

  @Test
  void allOfTheField() {
    assertThat(indicators).extracting(Indicator::position).hasSize(31).startsWith(1).endsWith(31);
    assertThat(warehouse.select("from indicator_definition")).hasSize(31);
    assertThat(warehouse.select("select distinct indicator from indicator where entity <> ''"))
        .hasSize(31);
  }

  @Test
  void publishedRatesOfRealReports() {
    assertThat(lines("disclosure_rate", "year, round(value, 1)", "level = 'agency' and bodies = 1"))
        .containsExactly("2024 75", "2024 59.5", "2023 43.6", "2024 54");
    assertThat(lines("review_correction_rate", "entity, year, round(value, 1)", "level = 'agency'"))
        .containsExactly("ha 2024 20.4", "sq 2023 4.1", "sq 2024 13.4");
    assertThat(lines("not_held_rate", "year, round(value, 1)", "entity = 'sq'"))
        .containsExactly("2023 30", "2024 25.5");
  }

  @Test
  void unknownInputLeavesItsBodyOutAndIsCounted() {
    assertThat(ofAgencies("disclosure_rate")).contains("fin 2024 unknown");
    assertThat(
            lines(
                "disclosure_rate",
                "numerator, denominator, bodies, left_out",
                "entity = '320800' and basis = 'body'"))
        .containsExactly("3 4 1 1");
  }

  @Test
  void smallBaseAndNoBaseAreMarked() {
    assertThat(ofAgencies("disclosure_rate")).contains("edu 2024 75 small_base");
    assertThat(ofAgencies("full_grant_rate")).contains("fin 2024 no_base");
  }

  @Test
  void sumsAreQuotientsOfSumsAndOfOneBasis() {
    assertThat(
            lines(
                "disclosure_rate",
                "name, basis, numerator, denominator, bodies",
                "level = 'province' and year = 2024"))
        .containsExactly("江苏省 body 3 4 1", "江苏省 government_prefecture 2497 4521 2");
  }

  @Test
  void figuresThatCountOtherBodiesAreNotDivided() {
    assertThat(lines("review_rate", "entity, status, left_out", "level = 'agency' and year = 2024"))
        .containsExactly("ha unknown 1", "sq computed 0");
  }

  @Test
  void unlikeFormsCarryTheWorstRelationOfTheirCells() {
    assertThat(
            lines(
                "enforcement_mix",
                "year, form, value, relation, breaks_here",
                "level = 'agency' and entity = 'edu'"))
        .containsExactly("2019 2019 2", "2021 2021 3 break true");
  }

  @Test
  void everyChangeOfFormCarriesItsRelation(@TempDir Path other) throws IOException, SQLException {
    String script =
        Files.readString(Path.of("src/test/resources/query/indicators.sql"))
            .replace(
                "  ('fin', 2024, '2021', 'own', 'request', 'granted', 'total', 7),",
                """
                  ('fin', 2021, '2021', 'own', 'disclosure', 'license', 'decisions', 6),
                  ('fin', 2021, '2021', 'own', 'disclosure', 'penalty', 'decisions', 2),
                  ('fin', 2021, '2021', 'own', 'disclosure', 'coercion', 'decisions', 0),
                  ('fin', 2022, '2021', 'own', 'disclosure', 'license', 'decisions', NULL),
                  ('fin', 2023, '2019', 'own', 'disclosure', 'license', 'decisions', 8),
                  ('fin', 2023, '2019', 'own', 'disclosure', 'penalty', 'decisions', 2),
                  ('fin', 2023, '2019', 'own', 'disclosure', 'coercion', 'decisions', 0),
                  ('edu', 2023, '2021', 'own', 'disclosure', 'license', 'decisions', 4),
                  ('edu', 2023, '2021', 'own', 'disclosure', 'penalty', 'decisions', 1),
                  ('edu', 2023, '2021', 'own', 'disclosure', 'coercion', 'decisions', 1),
                  ('fin', 2024, '2021', 'own', 'request', 'granted', 'total', 7),""");
    SampleWarehouse.of(script, other);
    try (Warehouse changing = open(other, indicators)) {
      String asked =
          "select year, form, relation from indicator_enforcement_mix where %s order by year";
      // Over a year without a number, and back to the old form.
      assertThat(changing.select(asked.formatted("entity = 'fin'")))
          .extracting(row -> row.values().toString())
          .containsExactly(
              "{year=2021, form=2021}", "{year=2022}", "{year=2023, form=2019, relation=break}");
      // A row that adds both forms.
      assertThat(changing.select(asked.formatted("entity = '320800' and year >= 2021")))
          .extracting(row -> row.values().toString())
          .containsExactly(
              "{year=2021, form=2021, relation=break}",
              "{year=2022}",
              "{year=2023, form=2019+2021, relation=break}");
    }
  }

  @Test
  void carryGapTakesTheYearBefore() {
    assertThat(lines("carry_gap", "year, value", "entity = 'sq' and bodies = 1"))
        .containsExactly("2024 -4");
  }

  @Test
  void firstGroundIsNamedAndConcentrationIsOfSquares() {
    assertThat(lines("top_ground", "value, base_count, detail", "level = 'agency' and bodies = 1"))
        .containsExactly("50 10 denied.third_party");
    assertThat(lines("ground_hhi", "value", "level = 'agency' and bodies = 1"))
        .containsExactly("0.34");
  }

  @Test
  void bodiesWithoutRequestsAreCounted() {
    assertThat(lines("nil_share", "value, bodies", "level = 'region' and basis = 'body'"))
        .containsExactly("50 2");
  }

  @Test
  void inhabitantsAreThoseOfTheProvince() {
    assertThat(
            lines(
                "requests_per_100k",
                "year, basis, round(value, 3), denominator",
                "level = 'province' and basis <> 'body'"))
        .containsExactly(
            "2023 government_prefecture 4.13 84748016",
            "2024 government_prefecture 4.118 84748016");
  }

  @Test
  void qualityAndTimelinessCountReports() {
    assertThat(ofAgencies("quality_score"))
        .containsExactly("edu 2024 87 computed", "fin 2024 100 computed", "ha 2024 100 computed");
    assertThat(ofAgencies("on_time_rate"))
        .containsExactly("edu 2024 0 small_base", "fin 2024 unknown", "ha 2024 100 small_base");
  }

  @Test
  void indicatorThatCannotBeComputedIsNamed() {
    Indicator broken =
        new Indicator(
            "broken",
            1,
            "坏",
            "broken",
            "a / b",
            IndicatorUnit.RATIO,
            List.of("2021"),
            0,
            indicators.get(0).inputs(),
            Map.of(),
            "SELECT *, nothing AS numerator FROM base");
    try (Warehouse other = open(List.of(indicators.get(0), broken))) {
      assertThatThrownBy(() -> other.select("from indicator"))
          .isInstanceOf(QueryException.class)
          .hasMessageContaining("Cannot compute the indicator broken.sql")
          .hasMessageContaining("nothing");
    }
  }
}
