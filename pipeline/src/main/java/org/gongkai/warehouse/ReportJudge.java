package org.gongkai.warehouse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.process.ProcessedReport.Outcome;
import org.gongkai.vocabulary.Agency;
import org.gongkai.vocabulary.AgencyResolver;
import org.gongkai.warehouse.SameBytes.Candidate;

/** Decides what becomes of every processed report: a pure function of the readings and agencies. */
public final class ReportJudge {
  private final Map<ReportHead, String> ids = new HashMap<>();
  private final List<JudgedReport> judged = new ArrayList<>();

  private ReportJudge() {}

  /**
   * One row for each document, by report id. The latest reading of a document counts; one report
   * for each agency and year is published.
   */
  public static List<JudgedReport> judge(List<ReportHead> readings, AgencyResolver agencies) {
    return new ReportJudge().all(readings, agencies);
  }

  private List<JudgedReport> all(List<ReportHead> readings, AgencyResolver agencies) {
    List<SameBytes> documents = sameBytes(Reading.thatCount(readings), agencies);
    documents.forEach(this::name);
    documents.forEach(this::duplicates);
    Map<String, List<Candidate>> versions = new TreeMap<>();
    for (SameBytes document : documents)
      verdict(document)
          .ifPresentOrElse(
              judged::add,
              () ->
                  versions
                      .computeIfAbsent(key(document), k -> new ArrayList<>())
                      .add(document.original()));
    versions.values().forEach(this::versions);
    return judged.stream().sorted(Comparator.comparing(JudgedReport::reportId)).toList();
  }

  private static List<SameBytes> sameBytes(List<Reading> readings, AgencyResolver agencies) {
    List<Candidate> candidates =
        readings.parallelStream() // to find a body by its name is what a judgement costs
            .map(r -> new Candidate(r, Identity.of(r.head(), agencies)))
            .toList();
    return candidates.stream()
        .collect(Collectors.groupingBy(c -> c.head().reportId(), TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(SameBytes::of)
        .toList();
  }

  private void name(SameBytes document) {
    ReportHead original = document.original().head();
    ids.put(original, original.reportId());
    for (Candidate copy : document.duplicates())
      ids.put(copy.head(), SameBytes.duplicateId(copy.head()));
  }

  private void duplicates(SameBytes document) {
    ReportHead original = document.original().head();
    for (Candidate copy : document.duplicates())
      judged.add(
          report(
              copy.head(),
              ReportStatus.DUPLICATE,
              "The same bytes as " + original.file().batch() + "/" + original.file().landingPath(),
              document.original().identity().agency().filter(a -> document.doubt().isEmpty()),
              Optional.of(ids.get(original))));
  }

  /** The fate of an original that needs no look at other reports of its agency and year. */
  private Optional<JudgedReport> verdict(SameBytes document) {
    Candidate original = document.original();
    ReportHead head = original.head();
    Optional<Agency> agency = original.identity().agency();
    if (original.reading().replacedBy().isPresent())
      return Optional.of(replaced(head, agency, original.reading().replacedBy().get()));
    if (head.outcome() == Outcome.FAILED)
      return Optional.of(
          report(head, ReportStatus.FAILED, head.reason(), agency, Optional.empty()));
    if (head.outcome() == Outcome.REJECTED)
      return Optional.of(
          report(head, ReportStatus.REJECTED, head.reason(), agency, Optional.empty()));
    return document
        .doubt()
        .map(d -> report(head, ReportStatus.UNIDENTIFIED, d, Optional.empty(), Optional.empty()));
  }

  private JudgedReport replaced(ReportHead head, Optional<Agency> agency, ReportHead by) {
    String reason = "Other bytes lie at its place now";
    return report(head, ReportStatus.SUPERSEDED, reason, agency, Optional.of(ids.get(by)));
  }

  private void versions(List<Candidate> versions) {
    ReportHead standing = Versions.standing(versions.stream().map(Candidate::head).toList());
    for (Candidate version : versions) {
      boolean stands = version.head().equals(standing);
      judged.add(
          report(
              version.head(),
              stands ? ReportStatus.PUBLISHED : ReportStatus.SUPERSEDED,
              stands
                  ? version.identity().evidence().orElse("")
                  : "Another version stands: " + standing.file().landingPath(),
              version.identity().agency(),
              stands ? Optional.empty() : Optional.of(ids.get(standing))));
    }
  }

  private static String key(SameBytes document) {
    return document.original().claim().orElseThrow();
  }

  private JudgedReport report(
      ReportHead head,
      ReportStatus status,
      String reason,
      Optional<Agency> agency,
      Optional<String> supersededBy) {
    return new JudgedReport(head, ids.get(head), status, reason, agency, supersededBy);
  }
}
