package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.conf.Conf;
import org.gongkai.conf.ConfReader;
import org.gongkai.landing.LandingListing;
import org.gongkai.query.CheckOutcome;
import org.gongkai.query.CheckOutcome.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real reports with planted faults: {@code check/reports} has two years of a district with a wrong
 * total, a letter for a digit and a broken carry-over. Run with {@code -Dcheck.write=true} to write
 * what is printed now, and review the diff.
 */
class ReportCheckTest {
  private static final Path FOLDER = Path.of("src/test/resources/check");
  private static final Conf CONF = ConfReader.read(Path.of("../conf"));

  @TempDir Path folder;
  private static CheckedReports years;

  @BeforeAll
  static void checkTwoYears() {
    years = check(FOLDER.resolve("reports"));
  }

  private static CheckedReports check(Path... paths) {
    return new ReportCheck(CONF, Optional.empty())
        .check(LandingListing.of(List.of(paths)).files(), Optional.empty());
  }

  /** As a terminal counts: from the radicals on, characters are two columns wide. */
  private static int width(String text) {
    return text.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum();
  }

  private static void isPrinted(String text, String file) throws IOException {
    if (Boolean.getBoolean("check.write")) Files.writeString(FOLDER.resolve(file), text);
    assertThat(text).isEqualTo(Files.readString(FOLDER.resolve(file)));
  }

  @Test
  void twoYearsWithPlantedFaultsArePrinted() throws IOException {
    isPrinted(ReportPrint.text(years, ReportCheckTest::width), "reports.txt");
    isPrinted(ReportPrint.markdown(years), "reports.md");
  }

  @Test
  void plantedFaultsAreFoundWithTheirProposals() {
    CheckedReport later = years.reports().get(1);
    assertThat(later.result()).isEqualTo(Result.ERRORS);
    assertThat(later.findings())
        .filteredOn(f -> f.proposal().isPresent())
        .extracting(f -> f.issue().rule() + f.issue().cells() + f.proposal().get())
        .containsExactly("source-suspected[request/concluded/total]95");
    assertThat(later.findings())
        .filteredOn(f -> f.issue().rule().equals("carry-over-broken"))
        .extracting(f -> f.issue().leftSide().get() + "; " + f.issue().rightSide().get())
        .containsExactly(
            "2023 carried_out 3; 2024 carried_in 0", "2023 carried_out 3; 2024 carried_in 0");
    assertThat(later.outcomes())
        .filteredOn(o -> o.check().id().equals("carry-over-broken"))
        .extracting(CheckOutcome::outcome, CheckOutcome::holds, CheckOutcome::fails)
        .containsExactly(tuple(Outcome.FAILS, 5, 2));
  }

  @Test
  void unreadableCellIsShownWithWhatTheSumsLeaveForIt() throws IOException {
    String page = Files.readString(Path.of("src/test/resources/samples/html_cms/input.html"));
    Path smudged =
        Files.writeString(folder.resolve("smudged.html"), page.replaceFirst(">52<", ">5?2<"));
    CheckedReport report = check(smudged).reports().get(0);
    assertThat(report.unreadable()).extracting(CellText::of).containsExactly("[? 5?2]");
    assertThat(report.findings())
        .extracting(f -> f.issue().rule() + f.issue().cells() + f.proposal().orElse(""))
        .containsExactly("unreadable-cell-determined[request/received/natural_person]52");
    assertThat(report.result()).isEqualTo(Result.WARNINGS);
  }

  @Test
  void oneReportIsCompleteInJson() throws IOException {
    isPrinted(CheckJson.of(check(FOLDER.resolve("small.html"))), "small.json");
  }

  @Test
  void reportOfAnUnknownAgencyIsShownAndNotCompared() {
    CheckedReport report = check(Path.of("../data/samples/masked-city-2025.html")).reports().get(0);
    assertThat(report.result()).isEqualTo(Result.WARNINGS);
    assertThat(report.isIdentified()).isFalse();
    assertThat(report.outcomes()).isEmpty();
    assertThat(report.judged().reason())
        .isEqualTo("Cannot tell which agency \"测试市\" is: The name has no place in it: 测试市");
  }

  @Test
  void fileThatIsNoReportIsNamedWithItsReason() throws IOException {
    Path file = Files.writeString(folder.resolve("menu.txt"), "鱼香肉丝 28\n");
    CheckedReports checked = check(file);
    assertThat(checked.result()).isEqualTo(Result.UNREAD);
    assertThat(ReportPrint.text(checked, ReportCheckTest::width))
        .isEqualTo(
            """
            %s
            %s
              result   unread
              reason   It has no official table, and not the title and headings of a report.
              read as  text/plain, UTF-8
            """
                .formatted(file, "=".repeat(file.toString().length())));
  }

  @Test
  void documentsOfAnArchiveAreCheckedAndTheSameBytesOnce() throws IOException {
    Path zip = folder.resolve("two.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String name : List.of("hongze-2023.txt", "hongze-2024.txt")) {
        out.putNextEntry(new ZipEntry(name));
        out.write(Files.readAllBytes(FOLDER.resolve("reports").resolve(name)));
      }
    }
    Path copy =
        Files.copy(FOLDER.resolve("reports/hongze-2023.txt"), folder.resolve("zzz-copy.txt"));
    assertThat(check(zip, copy).reports())
        .extracting(
            r -> r.report().file().landingPath(),
            r -> r.judged().status().code(),
            r -> r.outcomes().isEmpty(),
            CheckedReport::result)
        .containsExactly(
            tuple("two.zip!hongze-2023.txt", "published", false, Result.CLEAN),
            tuple("two.zip!hongze-2024.txt", "published", false, Result.ERRORS),
            tuple("zzz-copy.txt", "duplicate", true, Result.CLEAN));
  }
}
