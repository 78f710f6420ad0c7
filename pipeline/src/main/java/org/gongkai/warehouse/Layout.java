package org.gongkai.warehouse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.fact.Section;
import org.gongkai.warehouse.FilePlan.Key;
import org.gongkai.warehouse.FilePlan.Share;

/**
 * The data files of the tables whose rows come from inside the reports.
 *
 * @param facts of the four tables of standing facts, by table, year and agency
 * @param unpublished of {@code fact_unpublished}
 * @param cells of {@code cell}
 * @param issues of {@code issue}
 * @param unknownLabels of {@code unknown_label}
 * @param claims of {@code claim}
 * @param proses of {@code prose}
 * @param reports the reports, each with the number of its file in each plan
 */
public record Layout(
    List<PlannedFile> facts,
    List<PlannedFile> unpublished,
    List<PlannedFile> cells,
    List<PlannedFile> issues,
    List<PlannedFile> unknownLabels,
    List<PlannedFile> claims,
    List<PlannedFile> proses,
    List<Targets> reports) {
  /** A file of a million facts has about one megabyte. */
  public static final long ROWS_PER_FILE = 1_000_000;

  /**
   * Where the rows of a report go: indexes into the lists of the layout; empty where it has no
   * rows.
   */
  public record Targets(
      JudgedReport report,
      OptionalInt disclosure,
      OptionalInt request,
      OptionalInt dispute,
      OptionalInt statistic,
      OptionalInt unpublished,
      OptionalInt cells,
      OptionalInt issues,
      OptionalInt unknownLabels,
      OptionalInt claims,
      OptionalInt proses) {}

  private static final Comparator<JudgedReport> BY_YEAR_AND_AGENCY =
      Comparator.<JudgedReport>comparingInt(r -> r.year().orElse(0))
          .thenComparing(r -> r.agencyId().orElse(""))
          .thenComparing(JudgedReport::reportId);

  private static final Comparator<JudgedReport> BY_YEAR_AND_ID =
      Comparator.<JudgedReport>comparingInt(r -> r.year().orElse(0))
          .thenComparing(JudgedReport::reportId);

  /** Plans the files; {@code limit} is the number of rows after which a file ends. */
  public static Layout of(List<JudgedReport> reports, long limit) {
    Map<String, String> recipes =
        reports.stream().collect(Collectors.toMap(JudgedReport::reportId, JudgedReport::recipe));
    FilePlan facts = FilePlan.of(standing(reports, recipes), limit);
    FilePlan unpublished =
        FilePlan.of(
            shares(
                Table.FACT_UNPUBLISHED,
                reports.stream().filter(Layout::keepsUnpublished).sorted(BY_YEAR_AND_AGENCY),
                r -> r.head().factCount(),
                recipes),
            limit);
    FilePlan cells = FilePlan.of(details(Table.CELL, reports, h -> h.cells(), recipes), limit);
    FilePlan issues = FilePlan.of(details(Table.ISSUE, reports, h -> h.issues(), recipes), limit);
    FilePlan labels =
        FilePlan.of(details(Table.UNKNOWN_LABEL, reports, h -> h.unknownLabels(), recipes), limit);
    FilePlan claims = FilePlan.of(details(Table.CLAIM, reports, h -> h.claims(), recipes), limit);
    FilePlan proses = FilePlan.of(details(Table.PROSE, reports, h -> h.proses(), recipes), limit);
    Details details = new Details(cells, issues, labels, claims, proses);
    List<Targets> targets =
        reports.stream().map(r -> targets(r, facts, unpublished, details)).toList();
    return new Layout(
        facts.files(),
        unpublished.files(),
        cells.files(),
        issues.files(),
        labels.files(),
        claims.files(),
        proses.files(),
        targets);
  }

  private static boolean keepsUnpublished(JudgedReport report) {
    return report.keepsFacts() && report.status() != ReportStatus.PUBLISHED;
  }

  private static List<Share> standing(List<JudgedReport> reports, Map<String, String> recipes) {
    List<JudgedReport> published =
        reports.stream()
            .filter(r -> r.status() == ReportStatus.PUBLISHED)
            .sorted(BY_YEAR_AND_AGENCY)
            .toList();
    List<Share> shares = new ArrayList<>();
    for (Section section : Section.values())
      published.stream()
          .filter(r -> r.head().facts().get(section) > 0)
          .map(r -> share(Table.of(section), r, r.head().facts().get(section), recipes))
          .forEach(shares::add);
    return shares;
  }

  private static List<Share> details(
      Table table,
      List<JudgedReport> reports,
      ToIntFunction<ReportHead> rows,
      Map<String, String> recipes) {
    return shares(
        table,
        reports.stream().filter(keepsDetailsOf(table)).sorted(BY_YEAR_AND_ID),
        r -> rows.applyAsInt(r.head()),
        recipes);
  }

  private static Predicate<JudgedReport> keepsDetailsOf(Table table) {
    return table == Table.CELL ? JudgedReport::keepsFacts : JudgedReport::keepsDetails;
  }

  private static List<Share> shares(
      Table table,
      Stream<JudgedReport> sorted,
      Function<JudgedReport, Integer> rows,
      Map<String, String> recipes) {
    return sorted
        .filter(r -> rows.apply(r) > 0)
        .map(r -> share(table, r, rows.apply(r), recipes))
        .toList();
  }

  private static Share share(
      Table table, JudgedReport report, long rows, Map<String, String> recipes) {
    String id = report.reportId();
    String group = report.agencyId().orElse(id);
    return new Share(new Key(table, id), report.year(), group, rows, recipes.get(id));
  }

  /** The files of the tables that are not of facts. */
  private record Details(
      FilePlan cells, FilePlan issues, FilePlan labels, FilePlan claims, FilePlan proses) {}

  private static Targets targets(
      JudgedReport report, FilePlan facts, FilePlan unpublished, Details details) {
    String id = report.reportId();
    return new Targets(
        report,
        facts.file(Table.FACT_DISCLOSURE, id),
        facts.file(Table.FACT_REQUEST, id),
        facts.file(Table.FACT_DISPUTE, id),
        facts.file(Table.FACT_STATISTIC, id),
        unpublished.file(Table.FACT_UNPUBLISHED, id),
        details.cells().file(Table.CELL, id),
        details.issues().file(Table.ISSUE, id),
        details.labels().file(Table.UNKNOWN_LABEL, id),
        details.claims().file(Table.CLAIM, id),
        details.proses().file(Table.PROSE, id));
  }
}
