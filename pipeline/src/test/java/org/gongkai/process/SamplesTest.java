package org.gongkai.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.conf.Conf;
import org.gongkai.conf.ConfReader;
import org.gongkai.fact.CellValue;
import org.gongkai.fact.Fact;
import org.gongkai.landing.LandingFile;
import org.gongkai.landing.SourceMetadata;
import org.gongkai.prose.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder of {@code samples/} is a scraped report with the facts, claims and issues that are
 * expected of it. Run with {@code -Dsamples.write=true} to write what the reader says now, and
 * review the diff.
 */
class SamplesTest {
  private static final Path SAMPLES = Path.of("src/test/resources/samples");
  private static final Conf CONF = ConfReader.read(Path.of("../conf"));
  private static final ReportProcessor PROCESSOR = new ReportProcessor(CONF);

  static List<Path> samples() throws IOException {
    try (Stream<Path> folders = Files.list(SAMPLES)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void sampleGivesItsFactsClaimsAndIssues(Path sample) throws IOException {
    Path input = input(sample);
    byte[] bytes = Files.readAllBytes(input);
    LandingFile file =
        new LandingFile(
            input.getFileName().toString(), "samples", sha256(bytes), SourceMetadata.NONE);
    List<ProcessedReport> reports = PROCESSOR.process(file, bytes);
    String facts =
        lines(
            "part,section,category,breakdown,value,status,unit,form",
            reports.stream().flatMap(SamplesTest::facts));
    String issues =
        lines("part,rule,severity,cells", reports.stream().flatMap(SamplesTest::issues));
    String claims =
        lines(
            "part,section,claim,value,unit,approximate,scope,sentence",
            reports.stream().flatMap(SamplesTest::claims));
    if (Boolean.getBoolean("samples.write")) {
      Files.writeString(sample.resolve("claims.csv"), claims);
      Files.writeString(sample.resolve("facts.csv"), facts);
      Files.writeString(sample.resolve("issues.csv"), issues);
    }
    assertThat(facts).isEqualTo(Files.readString(sample.resolve("facts.csv")));
    assertThat(claims).isEqualTo(Files.readString(sample.resolve("claims.csv")));
    assertThat(issues).isEqualTo(Files.readString(sample.resolve("issues.csv")));
  }

  @Test
  void aTitleThatOnlyTheFeedKnowsNamesTheAgency() throws IOException {
    byte[] bytes = Files.readAllBytes(SAMPLES.resolve("022/input.txt"));
    SourceMetadata feed =
        new SourceMetadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("中江县统计局2022年政府信息公开工作年度报告"));
    LandingFile file = new LandingFile("a.jsonl!line-1", "samples", sha256(bytes), feed);
    ProcessedReport report = PROCESSOR.process(file, bytes).get(0);
    assertThat(report.agencyVerbatim()).contains("中江县统计局");
    assertThat(report.agencyEvidence()).contains("title");
    assertThat(report.year()).hasValue(2022);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samplesWithTruth")
  void everyReportedNumberIsThePrintedOne(Path sample) throws IOException {
    Map<String, String> truth = truth(sample);
    byte[] bytes = Files.readAllBytes(input(sample));
    LandingFile file = new LandingFile("input", "samples", sha256(bytes), SourceMetadata.NONE);
    List<Fact> facts = PROCESSOR.process(file, bytes).get(0).facts();
    assertThat(facts)
        .filteredOn(fact -> fact.value() instanceof CellValue.Reported)
        .allSatisfy(
            fact ->
                assertThat(new BigDecimal(truth.get(fact.place().toString())))
                    .isEqualByComparingTo(fact.value().number().orElseThrow()));
  }

  static List<Path> samplesWithTruth() throws IOException {
    return samples().stream().filter(s -> Files.exists(s.resolve("truth.csv"))).toList();
  }

  /** The printed numbers by place, read from the page by hand; blank cells have no number. */
  private static Map<String, String> truth(Path sample) throws IOException {
    return Files.readAllLines(sample.resolve("truth.csv")).stream()
        .skip(1)
        .map(line -> line.strip().split(",", -1))
        .filter(row -> !row[3].isEmpty())
        .collect(Collectors.toMap(row -> row[0] + "/" + row[1] + "/" + row[2], row -> row[3]));
  }

  private static Path input(Path sample) throws IOException {
    try (Stream<Path> files = Files.list(sample)) {
      return files
          .filter(f -> f.getFileName().toString().startsWith("input."))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("Cannot find an input in " + sample));
    }
  }

  private static String lines(String header, Stream<String> rows) {
    return Stream.concat(Stream.of(header), rows.sorted())
        .map(row -> row + "\n")
        .reduce("", String::concat);
  }

  private static Stream<String> facts(ProcessedReport report) {
    return report.facts().stream().map(fact -> report.part() + "," + row(fact));
  }

  private static String row(Fact fact) {
    String value =
        fact.value()
            .number()
            .map(BigDecimal::stripTrailingZeros)
            .map(BigDecimal::toPlainString)
            .orElse("");
    return String.join(
        ",",
        fact.place().section().code(),
        fact.place().category(),
        fact.place().breakdown(),
        value,
        fact.value().status(),
        fact.unit(),
        fact.form());
  }

  private static Stream<String> claims(ProcessedReport report) {
    return report.prose().claims().stream().map(claim -> report.part() + "," + row(claim));
  }

  private static String row(Claim claim) {
    return String.join(
        ",",
        claim.section().code(),
        claim.code(),
        claim.value().toPlainString(),
        claim.unit(),
        String.valueOf(claim.approximate()),
        claim.scope().code(),
        claim.sentence());
  }

  private static Stream<String> issues(ProcessedReport report) {
    return report.issues().stream()
        .map(
            issue ->
                report.part()
                    + ","
                    + issue.rule()
                    + ","
                    + issue.severity().code()
                    + ","
                    + String.join(" ", issue.cells()));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
