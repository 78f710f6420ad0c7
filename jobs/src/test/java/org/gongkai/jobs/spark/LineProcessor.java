package org.gongkai.jobs.spark;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.document.Imprint;
import org.gongkai.fact.CellValue;
import org.gongkai.fact.Evidence;
import org.gongkai.fact.Fact;
import org.gongkai.fact.Origin;
import org.gongkai.fact.Place;
import org.gongkai.fact.Provenance;
import org.gongkai.fact.Scope;
import org.gongkai.fact.Section;
import org.gongkai.issue.Issue;
import org.gongkai.issue.Severity;
import org.gongkai.landing.LandingFile;
import org.gongkai.process.ProcessedReport;
import org.gongkai.process.ProcessedReport.Outcome;
import org.gongkai.prose.Claim;
import org.gongkai.prose.Prose;
import org.gongkai.prose.ProseSection;
import org.gongkai.prose.ProseText;
import org.gongkai.reading.ReportReader;

/**
 * Reads reports that are written as lines: {@code agency 甲}, {@code year 2024}, {@code published
 * 2025-01-31}, {@code reject why}, {@code throw what}, {@code issue what} and facts such as {@code
 * request received total 12} with {@code -} for a blank cell. A reader whose fingerprint begins
 * with {@code blind} cannot read figures, one with {@code correct} corrects them to 1.
 */
record LineProcessor(String fingerprint) implements ProcessorSource {

  @Override
  public ReportReader open() {
    return (file, bytes) -> List.of(new Lines(file, fingerprint).read(bytes));
  }

  private static final class Lines {
    private final LandingFile file;
    private final String fingerprint;
    private final Map<String, String> head = new HashMap<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    Lines(LandingFile file, String fingerprint) {
      this.file = file;
      this.fingerprint = fingerprint;
    }

    ProcessedReport read(byte[] bytes) {
      for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) line(line);
      if (head.containsKey("throw")) throw new IllegalStateException(head.get("throw"));
      Optional<String> agency = file.metadata().agency().or(() -> head("agency"));
      return new ProcessedReport(
          file.reportId(0),
          0,
          file,
          head.containsKey("reject") ? Outcome.REJECTED : Outcome.READ,
          head.getOrDefault("reject", ""),
          "text/plain",
          Optional.of("UTF-8"),
          head("title"),
          agency,
          agency.map(a -> "metadata"),
          file.metadata().region(),
          head("year").map(y -> OptionalInt.of(Integer.parseInt(y))).orElse(OptionalInt.empty()),
          Imprint.NONE.published(head("published").map(LocalDate::parse)),
          Map.of(Section.REQUEST, "2021"),
          facts,
          issues,
          List.of(),
          claims.isEmpty() ? Prose.NONE : prose(),
          List.of("read line by line"),
          fingerprint);
    }

    private Optional<String> head(String name) {
      return Optional.ofNullable(head.get(name));
    }

    private void line(String line) {
      String[] words = line.split(" ");
      if (words.length == 4) facts.add(fact(words));
      else if (words[0].equals("issue")) issues.add(issue(words[1]));
      else if (words[0].equals("claim")) claims.add(claim(words[1]));
      else head.put(words[0], line.substring(words[0].length()).strip());
    }

    private static Issue issue(String cell) {
      return Issue.of("total-mismatch", Severity.ERROR, "The sum of " + cell, List.of(cell));
    }

    private static Claim claim(String number) {
      return new Claim(
          "request.received",
          new BigDecimal(number),
          "item",
          false,
          Scope.OWN,
          ProseSection.OVERVIEW,
          "We had " + number);
    }

    private Prose prose() {
      ProseText text =
          new ProseText(
              9, List.of(2023), OptionalInt.empty(), List.of(), false, Optional.of("sketch"));
      return new Prose(claims, Optional.of(text));
    }

    private CellValue value(String printed) {
      if (printed.equals("-")) return new CellValue.Blank();
      if (fingerprint.startsWith("blind")) return new CellValue.Unreadable("blind");
      if (fingerprint.startsWith("correct"))
        return new CellValue.Repaired(BigDecimal.ONE, "corrected");
      return new CellValue.Reported(new BigDecimal(printed));
    }

    private Fact fact(String[] words) {
      Place place = new Place(Section.from(words[0]), words[1], words[2]);
      CellValue value = value(words[3]);
      Origin origin = value instanceof CellValue.Repaired ? Origin.CORRECTION : Origin.TABLE;
      int row = facts.size();
      Provenance cell =
          new Provenance("c" + row, 0, row, 1, words[3], words[1], words[2], Evidence.of(), "");
      return new Fact(place, value, "item", origin, "2021", Scope.OWN, Optional.of(cell));
    }
  }
}
