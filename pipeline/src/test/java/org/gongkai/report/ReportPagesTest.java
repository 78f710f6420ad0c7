package org.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.query.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPagesTest {
  @TempDir static Path folder;
  private static PageWorld world;
  private static String country;
  private static JsonNode data;

  @BeforeAll
  static void write() throws IOException, SQLException {
    world = PageWorld.in(folder);
    country = world.country();
    data = PageWorld.data(country);
  }

  @AfterAll
  static void close() {
    world.close();
  }

  @Test
  void countsAreThoseOfTheTrendOfTheirBasis() {
    Map<String, String> shown = new TreeMap<>();
    totals("received", "value").forEach((key, total) -> shown.put(key, total.toPlainString()));
    Map<String, String> asked = new TreeMap<>();
    for (Row row :
        world.select(
            "SELECT basis, year, sum(total) AS total FROM trend WHERE category = 'received'"
                + " AND breakdown = 'total' GROUP BY ALL"))
      asked.put(row.textOrBlank("basis") + " " + row.textOrBlank("year"), row.textOrBlank("total"));
    assertThat(shown).isEqualTo(asked).containsEntry("body 2021", "804").hasSize(8);
  }

  @Test
  void ratesAreThoseOfTheIndicator() {
    Map<String, String> shown = new TreeMap<>();
    Map<String, BigDecimal> bases = totals("disclosure_rate", "base");
    totals("disclosure_rate", "value")
        .forEach((key, value) -> shown.put(key, value + "/" + bases.get(key)));
    Map<String, String> asked = new TreeMap<>();
    for (Row row :
        world.select(
            "SELECT basis, year, numerator, denominator FROM indicator"
                + " WHERE indicator = 'disclosure_rate' AND level = 'country'"))
      asked.put(
          row.textOrBlank("basis") + " " + row.textOrBlank("year"),
          row.textOrBlank("numerator") + "/" + row.textOrBlank("denominator"));
    assertThat(shown).isEqualTo(asked).containsEntry("body 2020", "180/360");
  }

  @Test
  void bodyWithoutAReadableNumberIsCountedApart() {
    assertThat(figures("received", "body", "2020"))
        .extracting(f -> f.get("region") + " " + f.get("agencies") + " " + f.get("without_number"))
        .containsExactly("32 4 0", "33 4 1");
  }

  @Test
  void changeIsOverTheBodiesOfBothYears() {
    assertThat(figures("received", "body", "2022"))
        .extracting(
            f ->
                "%s: %s of %s, %s then %s"
                    .formatted(
                        f.get("region"),
                        f.get("same_agencies"),
                        f.get("agencies"),
                        f.get("before"),
                        f.get("after")))
        .containsExactly("32: 5 of 5, 310 then 315", "33: 6 of 6, 372 then 378");
  }

  @Test
  void brokenSeriesHasSegmentsAndAnotherHasNone() {
    assertThat(segments("review")).containsExactly("2019 0", "2020 0", "2021 1", "2022 1");
    assertThat(segments("issued")).containsExactly("2019 0", "2020 0", "2021 0", "2022 0");
    assertThat(figures("review", "body", "2021"))
        .extracting(f -> f.get("same_agencies"))
        .containsExactly("0", "0");
  }

  @Test
  void documentsBalance() {
    long documents =
        PageWorld.rows(data, "documents").stream()
            .mapToLong(row -> Long.parseLong(row.get("documents")))
            .sum();
    assertThat(String.valueOf(documents))
        .isEqualTo(world.value("SELECT count(*) FROM report"))
        .isEqualTo(PageWorld.rows(data, "summary").get(0).get("documents"));
  }

  @Test
  void reasonsAreToldWithoutNames() {
    assertThat(PageWorld.rows(data, "reasons"))
        .extracting(row -> row.get("status") + ": " + row.get("reason"))
        .containsExactly(
            "rejected: The page is a list of reports.",
            "unidentified: Cannot tell the agency: the text names none",
            "unidentified: Cannot tell which agency \"…\" is: The name has no place in it: …");
  }

  @Test
  void howAReportWasRecognisedIsNoIssue() {
    assertThat(PageWorld.rows(data, "issues"))
        .extracting(row -> row.get("rule") + " " + row.get("issues"))
        .containsExactly("request-balance 1", "jump 1");
    assertThat(PageWorld.rows(data, "summary").get(0)).containsEntry("errors", "1");
  }

  @Test
  void reportThatIsNotDueIsNotMissing() {
    assertThat(PageWorld.rows(data, "coverage"))
        .filteredOn(row -> row.get("level").equals("county"))
        .extracting(row -> row.get("year") + " " + row.get("published") + "/" + row.get("known"))
        .containsExactly("2019 0/1", "2020 0/1", "2021 1/1", "2022 1/1");
  }

  @Test
  void groundIsSetAgainstWhatTheSameReportsConcluded() {
    assertThat(PageWorld.rows(data, "grounds"))
        .filteredOn(row -> row.get("basis").equals("body") && row.get("year").equals("2020"))
        .extracting(row -> row.get("category") + " " + row.get("value") + "/" + row.get("base"))
        .containsExactly("denied.state_secret 16/360", "denied.third_party 56/360");
  }

  @Test
  void sameSnapshotGivesTheSamePage() {
    assertThat(world.country()).isEqualTo(country);
  }

  @Test
  void pageAsksForNothingFromElsewhere() {
    assertThat(country)
        .contains("default-src 'none'")
        .contains("* Licensed to the Apache Software Foundation (ASF)")
        .doesNotContainPattern("<(script|link|img)[^>]+(src|href)=\"http")
        .doesNotContain("@import");
  }

  @Test
  void hostileNameStaysInItsElement() throws IOException {
    String page = world.agency(PageWorld.HOSTILE);
    assertThat(page.split("</script", -1)).hasSize(3);
    assertThat(page).doesNotContain("<script>window.hacked").doesNotContain("<img");
    assertThat(PageWorld.rows(PageWorld.data(page), "agency").get(0).get("name"))
        .isEqualTo(world.value("SELECT name FROM dim_agency WHERE agency_id LIKE '330100%:1'"));
  }

  @Test
  void agencyShowsEachNumberWithItsSource() throws IOException {
    JsonNode page = PageWorld.data(world.agency(PageWorld.HOSTILE));
    assertThat(PageWorld.rows(page, "cells"))
        .filteredOn(row -> row.get("category").equals("received"))
        .extracting(
            row ->
                "%s %s, printed %s as %s in %s at %s.%s.%s"
                    .formatted(
                        row.get("year"),
                        row.get("value"),
                        row.get("verbatim"),
                        row.get("row_label"),
                        row.get("report_id"),
                        row.get("table_index"),
                        row.get("row_index"),
                        row.get("column_index")))
        .containsExactly(
            "2022 13, printed 13 as label of received in 330100:education:1-2022 at 2.1.3",
            "2021 12, printed 12 as label of received in 330100:education:1-2021 at 2.1.3",
            "2020 11, printed 11 as label of received in 330100:education:1-2020 at 2.1.3",
            "2019 10, printed 10 as label of received in 330100:education:1-2019 at 2.1.3");
    assertThat(PageWorld.rows(page, "issues"))
        .extracting(row -> row.get("rule") + " " + row.get("cells") + " " + row.get("state"))
        .containsExactly("request-balance [request/received/total] open");
  }

  private static List<Map<String, String>> figures(String measure, String basis, String year) {
    return PageWorld.rows(data, "figures").stream()
        .filter(
            f ->
                f.get("measure").equals(measure)
                    && f.get("basis").equals(basis)
                    && f.get("year").equals(year))
        .toList();
  }

  private static List<String> segments(String measure) {
    return PageWorld.rows(data, "figures").stream()
        .filter(f -> f.get("measure").equals(measure) && f.get("basis").equals("body"))
        .map(f -> f.get("year") + " " + f.get("segment"))
        .distinct()
        .sorted()
        .toList();
  }

  /** Sums over provinces by basis and year. */
  private static Map<String, BigDecimal> totals(String measure, String column) {
    Map<String, BigDecimal> totals = new TreeMap<>();
    for (Map<String, String> f : PageWorld.rows(data, "figures"))
      if (f.get("measure").equals(measure))
        totals.merge(
            f.get("basis") + " " + f.get("year"), new BigDecimal(f.get(column)), BigDecimal::add);
    return totals;
  }
}
