package org.gongkai.warehouse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.vocabulary.Agency;

/**
 * What the warehouse has for an agency and year: one row of the table {@code coverage}.
 *
 * @param state {@code published}; {@code quarantined} when the only report was rejected or failed;
 *     {@code missing} when there is none; {@code not_due} when there is none and none need be yet
 */
public record Coverage(String agencyId, int year, String state) {

  /**
   * A row for every agency that has reported and every year from its first report to the last year
   * published by anybody, within the agency's years of validity; by agency and year.
   *
   * @param agencies all that have reports
   * @param day of the run; a report is missing from the day after it was due
   */
  public static List<Coverage> of(
      List<JudgedReport> reports, List<Agency> agencies, LocalDate day) {
    Map<String, Agency> bodies =
        agencies.stream().collect(Collectors.toMap(Agency::agencyId, a -> a));
    OptionalInt last =
        reports.stream()
            .filter(r -> r.status() == ReportStatus.PUBLISHED)
            .mapToInt(r -> r.year().orElseThrow())
            .max();
    Map<String, List<JudgedReport>> byAgency =
        reports.stream()
            .filter(r -> r.agency().isPresent() && r.year().isPresent())
            .collect(
                Collectors.groupingBy(
                    r -> r.agency().orElseThrow().agencyId(), TreeMap::new, Collectors.toList()));
    List<Coverage> rows = new ArrayList<>();
    byAgency.forEach((id, own) -> rows.addAll(of(bodies.get(id), own, last, day)));
    return rows;
  }

  private static List<Coverage> of(
      Agency agency, List<JudgedReport> own, OptionalInt last, LocalDate day) {
    Map<Integer, String> states = new TreeMap<>();
    int first = own.stream().mapToInt(r -> r.year().orElseThrow()).min().orElseThrow();
    int end = Math.min(last.orElse(first), agency.validTo().orElse(Integer.MAX_VALUE));
    for (int year = first; year <= end; year++) states.put(year, absent(agency, year, day));
    own.stream()
        .sorted(Comparator.comparing(r -> r.status() == ReportStatus.PUBLISHED))
        .forEach(r -> states.put(r.year().orElseThrow(), state(r)));
    return states.entrySet().stream()
        .map(e -> new Coverage(agency.agencyId(), e.getKey(), e.getValue()))
        .toList();
  }

  private static String absent(Agency agency, int year, LocalDate day) {
    return day.isAfter(DueDay.of(agency, year)) ? "missing" : "not_due";
  }

  private static String state(JudgedReport report) {
    return report.status() == ReportStatus.PUBLISHED ? "published" : "quarantined";
  }
}
