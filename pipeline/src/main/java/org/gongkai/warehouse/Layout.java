package org.gongkai.warehouse;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    return Shares.ROWS.keySet();
  }

  /** All tables whose rows come from inside the reports. */
  public static List<Table> tables() {
    return Stream.concat(Table.standingFacts().stream(), otherTables().stream()).toList();
  }

  /** Plans the files; {@code limit} is the number of rows after which a file ends. */
  public static Layout of(List<JudgedReport> reports, long limit) {
    Shares shares = Shares.of(reports);
    Map<Table, FilePlan> plans = new EnumMap<>(Table.class);
    FilePlan facts = FilePlan.of(shares.standing(), limit);
    for (Table table : Table.standingFacts()) plans.put(table, facts);
    for (Table table : otherTables()) plans.put(table, FilePlan.of(shares.of(table), limit));
    return new Layout(
        facts.files(),
        otherTables().stream().collect(Collectors.toMap(t -> t, t -> plans.get(t).files())),
        reports.stream().map(report -> targets(report, plans)).toList());
  }

  private static Targets targets(JudgedReport report, Map<Table, FilePlan> plans) {
    Map<Table, Integer> files = new EnumMap<>(Table.class);
    plans.forEach(
        (table, plan) ->
            plan.file(table, report.reportId()).ifPresent(file -> files.put(table, file)));
    return new Targets(report, files);
  }
}
