package org.gongkai.accuracy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import org.gongkai.fact.Testimony;
import org.gongkai.fact.Witness;
import org.gongkai.generate.Expected;
import org.gongkai.issue.Issue;
import org.gongkai.issue.Severity;
import org.gongkai.landing.LandingFile;
import org.gongkai.landing.SourceMetadata;
import org.gongkai.process.ProcessedReport;
import org.gongkai.process.ProcessedReport.Outcome;
import org.gongkai.prose.Prose;

/** Truths and readings of the cells {@code received/natural}, {@code received/total} and so on. */
final class MadeReading {
  private MadeReading() {}

  static Place received(String breakdown) {
    return new Place(Section.REQUEST, "received", breakdown);
  }

  static Expected printed(String number) {
    return new Expected.Printed(new BigDecimal(number));
  }

  static Expected undecidable(String number) {
    return new Expected.Undecidable(new BigDecimal(number));
  }

  static CellValue reported(String number) {
    return new CellValue.Reported(new BigDecimal(number));
  }

  static Truth truth(int year, Map<Place, Expected> cells) {
    return new Truth("2021", OptionalInt.of(year), cells);
  }

  /** Places and values in turn. */
  static Map<Place, Expected> cells(Object... placesAndValues) {
    Map<Place, Expected> cells = new LinkedHashMap<>();
    for (int i = 0; i < placesAndValues.length; i += 2)
      cells.put((Place) placesAndValues[i], (Expected) placesAndValues[i + 1]);
    return cells;
  }

  private static final Evidence EVIDENCE = Evidence.of(Testimony.agrees(Witness.LABEL, "exact"));

  static Fact fact(Place place, CellValue value) {
    Provenance from = new Provenance("c1", 0, 1, 2, "7.", "row", "column", EVIDENCE, "");
    return new Fact(place, value, "item", Origin.TABLE, "2021", Scope.UNKNOWN, Optional.of(from));
  }

  static ProcessedReport read(int year, Fact... facts) {
    return report(Outcome.READ, OptionalInt.of(year), List.of(facts), List.of());
  }

  static ProcessedReport warned(ProcessedReport report, Severity severity) {
    List<Issue> issues = new ArrayList<>(report.issues());
    issues.add(Issue.of("total-mismatch", severity, "A total differs", List.of()));
    return report.withIssues(issues);
  }

  static ProcessedReport rejected() {
    return report(Outcome.REJECTED, OptionalInt.empty(), List.of(), List.of());
  }

  private static ProcessedReport report(
      Outcome outcome, OptionalInt year, List<Fact> facts, List<Issue> issues) {
    return new ProcessedReport(
        "id",
        0,
        new LandingFile("a.txt", "accuracy", "00", SourceMetadata.NONE),
        outcome,
        outcome == Outcome.READ ? "" : "Not an annual report",
        "text/plain",
        Optional.empty(),
        Optional.empty(),
        Optional.of("agency"),
        Optional.of("title"),
        Optional.empty(),
        year,
        Imprint.NONE,
        Map.of(),
        facts,
        issues,
        List.of(),
        Prose.NONE,
        List.of("Year from the title."),
        "f");
  }
}
