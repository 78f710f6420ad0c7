package org.gongkai.warehouse;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongkai.vocabulary.Agency;

/** The public bodies that the reports of a snapshot belong to: the rows of {@code dim_agency}. */
public final class Agencies {
  private static final Comparator<JudgedReport> LATEST_LAST =
      Comparator.<JudgedReport>comparingInt(r -> r.year().orElse(0))
          .thenComparing(JudgedReport::reportId);

  private Agencies() {}

  /** Each once, by id, as resolved for its latest data year. */
  public static List<Agency> of(List<JudgedReport> reports) {
    return reports.stream()
        .filter(r -> r.agency().isPresent())
        .collect(
            Collectors.groupingBy(
                r -> r.agency().orElseThrow().agencyId(), TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(Agencies::latest)
        .toList();
  }

  /** The agency of reports that all belong to one, with every spelling that they print. */
  static Agency latest(List<JudgedReport> reports) {
    Agency latest = reports.stream().max(LATEST_LAST).flatMap(JudgedReport::agency).orElseThrow();
    TreeSet<String> aliases = new TreeSet<>();
    reports.forEach(report -> aliases.addAll(report.agency().orElseThrow().aliases()));
    aliases.remove(latest.name());
    return latest.withAliases(List.copyOf(aliases));
  }
}
