package org.gongkai.warehouse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.landing.SourceMetadata;
import org.gongkai.vocabulary.Agency;
import org.gongkai.vocabulary.AgencyClues;
import org.gongkai.vocabulary.AgencyResolution;
import org.gongkai.vocabulary.AgencyResolver;
import org.gongkai.vocabulary.Region;
import org.gongkai.vocabulary.Whereabouts;

/**
 * What a person needs to tell whose the unidentified reports are: the rows of {@code
 * agency_candidate} and {@code agency_clue}.
 *
 * @param candidates by report and position
 * @param clues by report
 */
public record Unidentified(List<Candidate> candidates, List<Clue> clues) {
  public Unidentified {
    candidates = List.copyOf(candidates);
    clues = List.copyOf(clues);
  }

  /**
   * One of several that the report may belong to.
   *
   * @param position from 1
   * @param regionCode of its seat, where it is known
   * @param candidate its region or name in full
   */
  public record Candidate(
      String reportId, int position, Optional<String> regionCode, String candidate) {}

  /**
   * Something that tells of the agency or its place.
   *
   * @param clue what it is: listed_agency, listed_region, region, publisher, host, area_code or
   *     postcode
   * @param value as found
   * @param regionCodes the divisions that the tables know for it
   */
  public record Clue(String reportId, String clue, String value, List<String> regionCodes) {
    public Clue {
      regionCodes = List.copyOf(regionCodes);
    }
  }

  /** Of the reports that stand for no agency, in their order. */
  public static Unidentified of(List<JudgedReport> reports, AgencyResolver agencies) {
    List<Candidate> candidates = new ArrayList<>();
    List<Clue> clues = new ArrayList<>();
    for (JudgedReport report : reports) {
      if (report.status() != ReportStatus.UNIDENTIFIED || report.year().isEmpty()) continue;
      AgencyClues known = Clues.of(report.head());
      candidates.addAll(candidates(report.reportId(), resolution(known, agencies)));
      clues.addAll(clues(report, known, agencies.witnesses(known)));
    }
    return new Unidentified(candidates, clues);
  }

  /** What the name alone may mean, where what stands beside it speaks against that. */
  private static AgencyResolution resolution(AgencyClues known, AgencyResolver agencies) {
    AgencyResolution resolution = agencies.identify(known);
    return resolution instanceof AgencyResolution.Unknown && known.name().isPresent()
        ? agencies.resolve(known.name().get(), Optional.empty(), known.year())
        : resolution;
  }

  private static List<Candidate> candidates(String id, AgencyResolution resolution) {
    List<Candidate> rows = new ArrayList<>();
    if (resolution instanceof AgencyResolution.Resolved resolved) {
      Agency agency = resolved.agency();
      rows.add(new Candidate(id, 1, Optional.of(agency.regionCode()), agency.name()));
    } else if (resolution instanceof AgencyResolution.Tied tied) {
      for (Region place : tied.places())
        rows.add(
            new Candidate(id, rows.size() + 1, Optional.of(place.regionCode()), place.fullName()));
      if (rows.isEmpty())
        for (String candidate : tied.candidates())
          rows.add(new Candidate(id, rows.size() + 1, Optional.empty(), candidate));
    }
    return rows;
  }

  private static List<Clue> clues(
      JudgedReport report, AgencyClues known, List<Whereabouts.Witness> witnesses) {
    Map<String, List<String>> places =
        witnesses.stream()
            .collect(Collectors.toMap(Whereabouts.Witness::kind, Whereabouts.Witness::regions));
    SourceMetadata listed = report.head().file().metadata();
    List<Clue> rows = new ArrayList<>();
    add(rows, report, "listed_agency", listed.agency(), places);
    add(rows, report, "listed_region", listed.region(), places);
    add(rows, report, "region", known.region().filter(r -> listed.region().isEmpty()), places);
    Optional<String> publisher = report.head().imprint().publisher();
    add(
        rows,
        report,
        "publisher",
        publisher.filter(p -> !known.region().equals(publisher)),
        places);
    add(rows, report, "host", known.host(), places);
    add(rows, report, "area_code", known.areaCode(), places);
    add(rows, report, "postcode", known.postcode(), places);
    return rows;
  }

  private static void add(
      List<Clue> rows,
      JudgedReport report,
      String clue,
      Optional<String> value,
      Map<String, List<String>> places) {
    value.ifPresent(
        v -> rows.add(new Clue(report.reportId(), clue, v, places.getOrDefault(clue, List.of()))));
  }
}
