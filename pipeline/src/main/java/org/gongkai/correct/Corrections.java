package org.gongkai.correct;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.fact.Fact;
import org.gongkai.issue.Issue;
import org.gongkai.issue.Severity;
import org.gongkai.landing.ContentHash;

/** All corrections of {@code conf/corrections}, in the order of the files. */
public record Corrections(List<Correction> entries) {
  private static final int DIGEST_DIGITS = 16;
  private static final String WITHOUT_MATCH = "correction-without-match";

  public Corrections {
    entries = List.copyOf(entries);
  }

  /**
   * Corrects the facts of one report. A correction whose cell is not there, or says something else
   * than expected, changes nothing and is an issue.
   */
  public Corrected apply(ReportIdentity report, List<Fact> facts) {
    List<Correction> own = entries.stream().filter(c -> c.report().selects(report)).toList();
    if (own.isEmpty()) return new Corrected(facts, List.of());
    return new Corrected(
        facts.stream().map(fact -> corrected(fact, own)).toList(),
        own.stream()
            .filter(c -> facts.stream().noneMatch(c::matches))
            .map(c -> withoutMatch(c, facts))
            .toList());
  }

  /**
   * Names the corrections that are for any of the reports, whether they find their cell or not: a
   * hash, empty where there is none.
   */
  public String digest(Collection<ReportIdentity> reports) {
    String own =
        entries.stream()
            .filter(c -> reports.stream().anyMatch(r -> c.report().selects(r)))
            .map(Correction::toString)
            .collect(Collectors.joining("\n"));
    return own.isEmpty() ? "" : ContentHash.of(own).substring(0, DIGEST_DIGITS);
  }

  /** Corrections whose report is not among those given: their source has gone or changed. */
  public List<Correction> unused(Collection<ReportIdentity> reports) {
    return entries.stream()
        .filter(c -> reports.stream().noneMatch(r -> c.report().selects(r)))
        .toList();
  }

  private static Fact corrected(Fact fact, List<Correction> own) {
    return own.stream()
        .filter(c -> c.matches(fact))
        .findFirst()
        .map(c -> c.applyTo(fact))
        .orElse(fact);
  }

  private static Issue withoutMatch(Correction correction, List<Fact> facts) {
    String found =
        facts.stream()
            .filter(f -> f.place().equals(correction.place()))
            .flatMap(f -> f.provenance().stream())
            .map(p -> "'" + p.verbatim() + "'")
            .findFirst()
            .orElse("no such cell");
    String message =
        "Cannot correct "
            + correction.place()
            + " of "
            + correction.report()
            + ": expected the printed value '"
            + correction.printed()
            + "', found "
            + found
            + "; change or remove the correction";
    return Issue.of(WITHOUT_MATCH, Severity.ERROR, message, List.of(correction.place().toString()));
  }
}
