package org.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages in a real browser, opened as files. */
class PageInBrowserIT {
  private static final int DESK = 1200;
  private static final int PHONE = 360;

  @TempDir static Path folder;
  private static PageWorld world;
  private static Chromium browser;
  private static Path country;
  private static Path agency;

  @BeforeAll
  static void open() throws IOException, SQLException, InterruptedException {
    assumeTrue(Chromium.isThere(), "no Chromium here");
    world = PageWorld.in(Files.createDirectory(folder.resolve("warehouse")));
    country = Files.writeString(folder.resolve("report.html"), world.country());
    agency = Files.writeString(folder.resolve("agency.html"), world.agency(PageWorld.HOSTILE));
    browser = Chromium.in(folder.resolve("profile"));
    choseChinese();
  }

  @AfterAll
  static void close() throws IOException {
    if (browser != null) browser.close();
    if (world != null) world.close();
  }

  @BeforeEach
  void startAnew() throws IOException, InterruptedException {
    browser.show(DESK, "light");
    browser.open(country);
  }

  /** What the reader has chosen before: Chinese, and no theme. */
  private static void choseChinese() throws IOException, InterruptedException {
    browser.open(country);
    browser.run("localStorage.clear(); localStorage.setItem('gongkai.language', 'zh')");
  }

  @Test
  void chartsAreDrawnWithoutANetworkOrAComplaint() throws IOException, InterruptedException {
    assertThat(browser.run("return document.querySelectorAll('.plot .chart svg').length").asInt())
        .isEqualTo(7);
    assertThat(browser.texts("#plot-suit .empty")).containsExactly("本快照中没有可显示的数据。");
    assertThat(
            browser
                .run(
                    "return [...document.querySelectorAll('.plot .chart svg')]"
                        + ".filter(svg => svg.querySelectorAll('path').length < 8).length")
                .asInt())
        .isZero();
    assertThat(browser.run("return performance.getEntriesByType('resource').length").asInt())
        .isZero();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void keyFiguresAreThoseOfSql() throws IOException, InterruptedException {
    String year = "body' AND year = 2022";
    assertThat(browser.texts(".card .value"))
        .containsExactly(
            world.value("SELECT sum(received) FROM request_outcome WHERE basis = '" + year),
            world.value("SELECT sum(concluded) FROM request_outcome WHERE basis = '" + year),
            world.value(
                    "SELECT format('{:.1f}', 100 * sum(granted + partial) / sum(concluded))"
                        + " FROM request_outcome WHERE basis = '"
                        + year)
                + " %",
            world.value("SELECT sum(denied) FROM request_outcome WHERE basis = '" + year),
            world.value(
                    "SELECT format('{:.1f}', 100 * sum(denied) / sum(concluded))"
                        + " FROM request_outcome WHERE basis = '"
                        + year)
                + " %",
            world.value(
                "SELECT total FROM trend WHERE category = 'normative_document' AND basis = '"
                    + year),
            world.value("SELECT sum(review_total) FROM dispute_outcome WHERE basis = '" + year),
            "–");
    assertThat(browser.texts("#key-source").get(0))
        .contains("各机关自身", "11 个机关", "快照 s1", "2024-03-02");
  }

  @Test
  void otherBasisShowsItsOwnFiguresAlone() throws IOException, InterruptedException {
    choose("basis", "government_county");
    assertThat(browser.texts("[data-measure=received] .value").get(0))
        .isEqualTo("10,003")
        .isEqualTo(
            world.value(
                "SELECT format('{:,}', sum(received)::INTEGER) FROM request_outcome"
                    + " WHERE basis = 'government_county' AND year = 2022"));
  }

  @Test
  void provinceIsChosenByItsTile() throws IOException, InterruptedException {
    String asked =
        world.value(
            "SELECT sum(received) FROM request_outcome"
                + " WHERE basis = 'body' AND year = 2022 AND province = '江苏省'");
    assertThat(browser.texts(".tile[data-region='32'] .number")).containsExactly(asked);
    assertThat(browser.texts(".tile[data-region='71'] .number")).containsExactly("–");
    browser.run("document.querySelector(\".tile[data-region='32']\").click()");
    assertThat(browser.texts("[data-measure=received] .value")).containsExactly(asked);
    assertThat(browser.texts("#plot-received .source").get(0)).contains("江苏");
  }

  @Test
  void brokenSeriesIsDrawnBroken() throws IOException, InterruptedException {
    assertThat(browser.texts("#plot-review svg text")).contains("口径断裂");
    assertThat(browser.texts("#plot-issued svg text")).doesNotContain("口径断裂");
    assertThat(browser.texts("#plot-review tbody tr:nth-child(3) th").get(0))
        .isEqualTo("2021 （断裂，不可与上一行比较）");
  }

  @Test
  void pointIsHollowWhereTheBodiesHaveChanged() throws IOException, InterruptedException {
    // 12 bodies in 2021, of which 8 gave a number the year before; 11 in 2022, all as before.
    assertThat(
            browser
                .run("return series('received').flatMap(s => s.points).map(p => p.steady).join()")
                .asText())
        .isEqualTo("true,true,false,true");
  }

  @Test
  void dataTableStandsBehindEachChart() throws IOException, InterruptedException {
    assertThat(browser.texts("#plot-received tbody tr"))
        .containsExactly(
            "20192019450900–",
            "20202019368818+2.2 %",
            "202120218041208+2.2 %",
            "2022202169311011+1.6 %");
  }

  @ParameterizedTest
  @CsvSource({"light, 'rgb(255, 255, 255)'", "dark, 'rgb(21, 25, 29)'"})
  void pageFitsAPhoneInBothThemes(String theme, String paper)
      throws IOException, InterruptedException {
    for (Path page : new Path[] {country, agency}) {
      browser.show(PHONE, theme);
      browser.open(page);
      assertThat(browser.run("return document.documentElement.scrollWidth").asInt())
          .isEqualTo(PHONE);
      assertThat(browser.run("return getComputedStyle(document.body).backgroundColor").asText())
          .isEqualTo(paper);
    }
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void languageAndThemeAreSwitchedAndKept() throws IOException, InterruptedException {
    browser.run("document.getElementById('language').click()");
    browser.run("document.getElementById('theme').click()");
    browser.open(country);
    assertThat(browser.texts("h1")).containsExactly("Government disclosure in figures");
    assertThat(browser.run("return document.documentElement.lang").asText()).isEqualTo("en");
    assertThat(browser.run("return document.documentElement.dataset.theme").asText())
        .isEqualTo("dark");
    assertThat(browser.texts("#plot-review svg text")).contains("break");
    assertThat(browser.complaints()).isEmpty();
    choseChinese();
  }

  @Test
  void everyThingIsNamedForWhoCannotSeeIt() throws IOException, InterruptedException {
    assertThat(
            browser
                .run(
                    "return ['main', 'header', 'nav[aria-label]', 'footer']"
                        + ".filter(name => document.querySelectorAll(name).length !== 1).join()")
                .asText())
        .isEmpty();
    assertThat(
            browser
                .run(
                    "return [...document.querySelectorAll('[role=img], button, section, select')]"
                        + ".filter(e => !(e.getAttribute('aria-label') || e.textContent.trim()"
                        + " || e.labels && e.labels.length)).length")
                .asInt())
        .isZero();
    assertThat(
            browser
                .run("return document.querySelectorAll('table:not(:has(caption))').length")
                .asInt())
        .isZero();
  }

  @Test
  void pageIsPrintedInLightAndItsChartsWithIt() throws IOException, InterruptedException {
    browser.show(DESK, "dark");
    browser.open(country);
    browser.run(
        "addEventListener('beforeprint', () => window.printed = document.documentElement.dataset.theme)");
    assertThat(browser.print()).startsWith("JVBER");
    assertThat(browser.run("return window.printed").asText()).isEqualTo("light");
    assertThat(browser.run("return document.documentElement.dataset.theme").asText())
        .isEqualTo("dark");
    assertThat(
            browser
                .run("return [...document.querySelectorAll('.chart svg:not([viewBox])')].length")
                .asInt())
        .isZero();
  }

  @Test
  void hostileNameIsOnlyText() throws IOException, InterruptedException {
    browser.open(agency);
    assertThat(browser.texts("#name"))
        .containsExactly(
            world.value("SELECT name FROM dim_agency WHERE agency_id LIKE '330100%:1'"));
    assertThat(browser.run("return typeof window.hacked").asText()).isEqualTo("undefined");
    assertThat(
            browser
                .run(
                    "return document.querySelectorAll('main img, main a[href^=javascript]').length")
                .asInt())
        .isZero();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void numberOfAnAgencyShowsItsSource() throws IOException, InterruptedException {
    browser.open(agency);
    browser.run(
        "[...document.querySelectorAll('#years .cell')].find(c => c.dataset.severity === 'error').click()");
    assertThat(browser.run("return document.getElementById('origin').open").asBoolean()).isTrue();
    assertThat(browser.texts("#origin-title").get(0)).endsWith(": 13 件");
    assertThat(browser.texts("#origin-body").get(0))
        .contains(
            "reports/330100:education:1-2022.html",
            "label of received",
            "label agrees (exact)",
            "request-balance",
            "<i>concluded</i>");
    assertThat(browser.texts("#origin-body q")).containsExactly("13");
    browser.run("document.querySelector('#origin button').click()");
    assertThat(browser.run("return document.getElementById('origin').open").asBoolean()).isFalse();
    assertThat(browser.complaints()).isEmpty();
  }

  private static void choose(String select, String value) throws IOException, InterruptedException {
    browser.run(
        "const s = document.getElementById('%s'); s.value = '%s'; s.dispatchEvent(new Event('change'))"
            .formatted(select, value));
  }
}
