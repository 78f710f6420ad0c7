package org.gongkai.warehouse;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.document.Imprint;
import org.gongkai.fact.Section;
import org.gongkai.landing.LandingFile;
import org.gongkai.landing.SourceMetadata;
import org.gongkai.process.ProcessedReport.Outcome;
import org.gongkai.vocabulary.Agency;
import org.gongkai.vocabulary.AgencyResolution;
import org.gongkai.vocabulary.AgencyResolver;

/** Heads of reports for tests: a path, a hash, an agency, and then what differs. */
record Heads(
    String path, String sha, String agency, int year, int batch, int requests, String published) {
  static final AgencyResolver AGENCIES = (name, hint, year) -> resolve(name);

  static Heads head(String path, String sha, String agency) {
    return new Heads(path, sha, agency, 2023, 1, 10, "");
  }

  Heads batch(int other) {
    return new Heads(path, sha, agency, year, other, requests, published);
  }

  Heads year(int other) {
    return new Heads(path, sha, agency, other, batch, requests, published);
  }

  Heads requests(int other) {
    return new Heads(path, sha, agency, year, batch, other, published);
  }

  Heads published(String other) {
    return new Heads(path, sha, agency, year, batch, requests, other);
  }

  ReportHead read() {
    return with(Outcome.READ, "");
  }

  ReportHead with(Outcome outcome, String reason) {
    Map<Section, Integer> facts = new EnumMap<>(Section.class);
    for (Section section : Section.values()) facts.put(section, 0);
    facts.put(Section.REQUEST, requests);
    return new ReportHead(
        batch,
        0,
        new LandingFile(path, "crawl", sha, SourceMetadata.NONE),
        outcome,
        reason,
        "text/html",
        Optional.empty(),
        Optional.empty(),
        Optional.of(agency).filter(a -> !a.isEmpty()),
        Optional.empty(),
        year == 0 ? OptionalInt.empty() : OptionalInt.of(year),
        Imprint.NONE.published(
            Optional.of(published).filter(p -> !p.isEmpty()).map(LocalDate::parse)),
        Map.of(),
        "f",
        facts,
        requests,
        requests,
        0,
        0,
        0,
        0);
  }

  /** A hash of that letter. */
  static String sha(char letter) {
    return String.valueOf(letter).repeat(64);
  }

  private static AgencyResolution resolve(String name) {
    if (name.equals("朝阳区")) return new AgencyResolution.Tied(List.of("北京 110105", "长春 220104"));
    return new AgencyResolution.Resolved(
        new Agency(
            name,
            name,
            List.of(),
            "110000",
            "county",
            "government",
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.empty()));
  }
}
