package org.gongkai.warehouse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.gongkai.fact.Section;
import org.gongkai.warehouse.FilePlan.Key;
import org.gongkai.warehouse.FilePlan.Share;

/**
 * What each report has in each table, in the order of the files.
 *
 * @param reports all of them
 * @param recipes theirs by report id, see {@link JudgedReport#recipe}
 * @param tiers tell which of them may share a file
 */
record Shares(List<JudgedReport> reports, Map<String, String> recipes, Tiers tiers) {

  /** How many rows a report has in each table that is written by itself. */
  static final Map<Table, ToIntFunction<ReportHead>> ROWS =
      new EnumMap<>(
          Map.<Table, ToIntFunction<ReportHead>>of(
              Table.FACT_UNPUBLISHED, ReportHead::factCount,
              Table.CELL, ReportHead::cells,
              Table.ISSUE, ReportHead::issues,
              Table.UNKNOWN_LABEL, ReportHead::unknownLabels,
              Table.CLAIM, ReportHead::claims,
              Table.PROSE, ReportHead::proses));

  private static final Comparator<JudgedReport> BY_AGENCY =
      Comparator.<JudgedReport, String>comparing(r -> r.agencyId().orElse(""))
          .thenComparing(JudgedReport::reportId);

  private static final Comparator<JudgedReport> BY_ID =
      Comparator.comparing(JudgedReport::reportId);

  static Shares of(List<JudgedReport> reports) {
    return new Shares(
        reports,
        reports.stream().collect(Collectors.toMap(JudgedReport::reportId, JudgedReport::recipe)),
        Tiers.of(reports));
  }

  /** In the four tables of standing facts, one after the other. */
  List<Share> standing() {
    List<JudgedReport> published =
        reports.stream()
            .filter(r -> r.status() == ReportStatus.PUBLISHED)
            .sorted(order(BY_AGENCY))
            .toList();
    List<Share> shares = new ArrayList<>();
    for (Section section : Section.values())
      published.stream()
          .filter(r -> r.head().facts().get(section) > 0)
          .map(r -> share(Table.of(section), r, r.head().facts().get(section)))
          .forEach(shares::add);
    return shares;
  }

  /** In a table that is written by itself. */
  List<Share> of(Table table) {
    ToIntFunction<ReportHead> rows = ROWS.get(table);
    return reports.stream()
        .filter(keepsRowsOf(table))
        .filter(r -> rows.applyAsInt(r.head()) > 0)
        .sorted(order(table == Table.FACT_UNPUBLISHED ? BY_AGENCY : BY_ID))
        .map(r -> share(table, r, rows.applyAsInt(r.head())))
        .toList();
  }

  private Comparator<JudgedReport> order(Comparator<JudgedReport> within) {
    return Comparator.<JudgedReport>comparingInt(r -> r.year().orElse(0))
        .thenComparingInt(tiers::of)
        .thenComparing(within);
  }

  private static Predicate<JudgedReport> keepsRowsOf(Table table) {
    return switch (table) {
      case FACT_UNPUBLISHED -> r -> r.keepsFacts() && r.status() != ReportStatus.PUBLISHED;
      case CELL -> JudgedReport::keepsFacts;
      default -> JudgedReport::keepsDetails;
    };
  }

  private Share share(Table table, JudgedReport report, long rows) {
    String id = report.reportId();
    String group = report.agencyId().orElse(id);
    return new Share(
        new Key(table, id), report.year(), tiers.of(report), group, rows, recipes.get(id));
  }
}
