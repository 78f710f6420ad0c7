package org.gongkai.warehouse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
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
 * @param others of each of {@link #otherTables}
 * @param reports the reports, each with the number of its file in each plan
 */
public record Layout(
    List<PlannedFile> facts, Map<Table, List<PlannedFile>> others, List<Targets> reports) {
  /** A file of a million facts has about one megabyte. */
  public static final long ROWS_PER_FILE = 1_000_000;

  /** How many rows a report has in each table that is written by itself. */
  private static final Map<Table, ToIntFunction<ReportHead>> ROWS =
      new EnumMap<>(
          Map.<Table, ToIntFunction<ReportHead>>of(
              Table.FACT_UNPUBLISHED, ReportHead::factCount,
              Table.CELL, ReportHead::cells,
              Table.ISSUE, ReportHead::issues,
              Table.UNKNOWN_LABEL, ReportHead::unknownLabels,
              Table.CLAIM, ReportHead::claims,
              Table.PROSE, ReportHead::proses));

  private static final Comparator<JudgedReport> BY_YEAR_AND_AGENCY =
      Comparator.<JudgedReport>comparingInt(r -> r.year().orElse(0))
          .thenComparing(r -> r.agencyId().orElse(""))
          .thenComparing(JudgedReport::reportId);

  private static final Comparator<JudgedReport> BY_YEAR_AND_ID =
      Comparator.<JudgedReport>comparingInt(r -> r.year().orElse(0))
          .thenComparing(JudgedReport::reportId);

  /**
   * Where the rows of a report go.
   *
   * @param files by table the number of its file in that table's plan; none where it has no rows
   */
  public record Targets(JudgedReport report, Map<Table, Integer> files) {
    public Targets {
      files = Map.copyOf(files);
    }

    /** The number of the file in the table's plan; empty where the report has no rows there. */
    public OptionalInt file(Table table) {
      Integer file = files.get(table);
      return file == null ? OptionalInt.empty() : OptionalInt.of(file);
    }
  }

  public Layout {
    facts = List.copyOf(facts);
    others = Map.copyOf(others);
    reports = List.copyOf(reports);
  }

  /** The tables that are written by themselves: all by year but those of standing facts. */
  public static Set<Table> otherTables() {
    return ROWS.keySet();
  }

  /** All tables whose rows come from inside the reports. */
  public static List<Table> tables() {
    return Stream.concat(Table.standingFacts().stream(), ROWS.keySet().stream()).toList();
  }

  /** Plans the files; {@code limit} is the number of rows after which a file ends. */
  public static Layout of(List<JudgedReport> reports, long limit) {
    Map<String, String> recipes =
        reports.stream().collect(Collectors.toMap(JudgedReport::reportId, JudgedReport::recipe));
    Map<Table, FilePlan> plans = new EnumMap<>(Table.class);
    FilePlan facts = FilePlan.of(standing(reports, recipes), limit);
    for (Table table : Table.standingFacts()) plans.put(table, facts);
    for (Table table : ROWS.keySet())
      plans.put(table, FilePlan.of(shares(table, reports, recipes), limit));
    return new Layout(
        facts.files(),
        ROWS.keySet().stream().collect(Collectors.toMap(t -> t, t -> plans.get(t).files())),
        reports.stream().map(report -> targets(report, plans)).toList());
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

  private static List<Share> shares(
      Table table, List<JudgedReport> reports, Map<String, String> recipes) {
    ToIntFunction<ReportHead> rows = ROWS.get(table);
    return reports.stream()
        .filter(keepsRowsOf(table))
        .filter(r -> rows.applyAsInt(r.head()) > 0)
        .sorted(table == Table.FACT_UNPUBLISHED ? BY_YEAR_AND_AGENCY : BY_YEAR_AND_ID)
        .map(r -> share(table, r, rows.applyAsInt(r.head()), recipes))
        .toList();
  }

  private static Predicate<JudgedReport> keepsRowsOf(Table table) {
    return switch (table) {
      case FACT_UNPUBLISHED -> r -> r.keepsFacts() && r.status() != ReportStatus.PUBLISHED;
      case CELL -> JudgedReport::keepsFacts;
      default -> JudgedReport::keepsDetails;
    };
  }

  private static Share share(
      Table table, JudgedReport report, long rows, Map<String, String> recipes) {
    String id = report.reportId();
    String group = report.agencyId().orElse(id);
    return new Share(new Key(table, id), report.year(), group, rows, recipes.get(id));
  }

  private static Targets targets(JudgedReport report, Map<Table, FilePlan> plans) {
    Map<Table, Integer> files = new EnumMap<>(Table.class);
    plans.forEach(
        (table, plan) ->
            plan.file(table, report.reportId()).ifPresent(file -> files.put(table, file)));
    return new Targets(report, files);
  }
}
