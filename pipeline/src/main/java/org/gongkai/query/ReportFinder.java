package org.gongkai.query;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gongkai.query.QueryException.Kind;

/** Finds the one report that somebody means; several or none end in a {@link QueryException}. */
public final class ReportFinder {
  private static final int LISTED = 20;

  private final Warehouse warehouse;

  public ReportFinder(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  /**
   * A report by its id, the beginning of its id, or the path of its landed file, with or without
   * the folder that was ingested.
   */
  public ReportRow byReport(String word) {
    String path = Path.of(word).normalize().toString();
    List<ReportRow> found =
        reports(
            "WHERE starts_with(report_id, ?) OR landing_path = ? OR batch = ?"
                + " OR rtrim(batch, '/') || '/' || landing_path = ?",
            word,
            path,
            path,
            path);
    for (ReportRow report : found) if (report.reportId().equals(word)) return report;
    if (found.isEmpty())
      throw notFound(
          "Cannot find a report '%s': give a report id, a landed file, or an agency with a year."
              .formatted(word));
    if (found.size() > 1)
      throw notFound(
          "Cannot tell which report '%s' is: give the id of one of these.\n%s"
              .formatted(word, listed(found.stream().map(ReportRow::line).toList())));
    return found.get(0);
  }

  /**
   * The report of an agency for a data year; the published one, if any. The agency is named by its
   * id, its name, an alias, or a part of these that fits only one agency with a report of that
   * year.
   */
  public ReportRow byAgency(String word, int year) {
    Map<String, String> agencies = agencies(word);
    if (agencies.isEmpty())
      throw notFound(
          "Cannot find an agency '%s': give its id, its name or a part of it.".formatted(word));
    Map<String, List<ReportRow>> reports =
        reportsOf(agencies.keySet()).stream()
            .filter(report -> report.year().orElse(0) == year)
            .collect(
                Collectors.groupingBy(
                    report -> report.agencyId().orElse(""), TreeMap::new, Collectors.toList()));
    if (reports.isEmpty()) throw noReport(word, year, agencies);
    if (reports.size() > 1)
      throw notFound(
          "Cannot tell which agency '%s' is: give the id of one of these.\n%s"
              .formatted(
                  word,
                  listed(
                      reports.keySet().stream().map(id -> id + "  " + agencies.get(id)).toList())));
    List<ReportRow> one = reports.values().iterator().next();
    return one.stream()
        .filter(report -> report.status().equals("published"))
        .findFirst()
        .orElse(one.get(0));
  }

  /**
   * The id of the agency that is named by its id, its name, an alias, or a part of these that fits
   * only one.
   */
  public String agency(String word) {
    Map<String, String> agencies = agencies(word);
    if (agencies.isEmpty())
      throw notFound(
          "Cannot find an agency '%s': give its id, its name or a part of it.".formatted(word));
    if (agencies.size() > 1)
      throw notFound(
          "Cannot tell which agency '%s' is: give the id of one of these.\n%s"
              .formatted(
                  word,
                  listed(
                      agencies.entrySet().stream()
                          .map(agency -> agency.getKey() + "  " + agency.getValue())
                          .toList())));
    return agencies.keySet().iterator().next();
  }

  private QueryException noReport(String word, int year, Map<String, String> agencies) {
    if (agencies.size() > 1)
      return notFound(
          "Cannot find a report for %s of any of the %s agencies that '%s' fits:\n%s"
              .formatted(
                  year,
                  agencies.size(),
                  word,
                  listed(
                      agencies.entrySet().stream()
                          .map(agency -> agency.getKey() + "  " + agency.getValue())
                          .toList())));
    Set<Integer> years = new TreeSet<>();
    for (ReportRow report : reportsOf(agencies.keySet())) report.year().ifPresent(years::add);
    return notFound(
        "Cannot find a report of %s for %s: there are reports for %s."
            .formatted(
                agencies.values().iterator().next(),
                year,
                years.isEmpty()
                    ? "no year"
                    : years.stream().map(String::valueOf).collect(Collectors.joining(", "))));
  }

  /** Names by id: those that the word names exactly, or else those that it is a part of. */
  private Map<String, String> agencies(String word) {
    List<Row> rows =
        warehouse.select(
            """
            SELECT agency_id, name, aliases FROM dim_agency
            WHERE agency_id = ? OR contains(name, ?) OR contains(CAST(aliases AS VARCHAR), ?)
            UNION ALL BY NAME
            SELECT DISTINCT agency_id, agency_verbatim AS name FROM report
            WHERE agency_id = ? OR (agency_id IS NOT NULL AND contains(agency_verbatim, ?))
            ORDER BY ALL
            """,
            word,
            word,
            word,
            word,
            word);
    List<Predicate<Row>> ways =
        List.of(
            row -> row.textOrBlank("agency_id").equals(word),
            row -> names(row).contains(word),
            row -> true);
    for (Predicate<Row> way : ways) {
      Map<String, String> found = new LinkedHashMap<>();
      for (Row row : rows)
        if (way.test(row)) found.putIfAbsent(row.textOrBlank("agency_id"), row.textOrBlank("name"));
      if (!found.isEmpty()) return found;
    }
    return Map.of();
  }

  private static List<String> names(Row row) {
    List<String> names = new ArrayList<>(row.texts("aliases"));
    names.add(row.textOrBlank("name"));
    return names;
  }

  private List<ReportRow> reportsOf(Collection<String> agencies) {
    String places = String.join(", ", Collections.nCopies(agencies.size(), "?"));
    return reports("WHERE agency_id IN (" + places + ")", agencies.toArray());
  }

  private List<ReportRow> reports(String condition, Object... parameters) {
    String query = ReportRow.QUERY + condition + " ORDER BY report_id";
    return warehouse.select(query, parameters).stream().map(ReportRow::from).toList();
  }

  private static String listed(List<String> lines) {
    String shown =
        lines.stream().limit(LISTED).map(line -> "  " + line).collect(Collectors.joining("\n"));
    int more = lines.size() - LISTED;
    return more > 0 ? shown + "\n  and " + more + " more" : shown;
  }

  private static QueryException notFound(String message) {
    return new QueryException(Kind.NOT_FOUND, message);
  }
}
