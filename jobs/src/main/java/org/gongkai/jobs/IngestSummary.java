package org.gongkai.jobs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.jobs.spark.Ingest;
import org.gongkai.landing.LandingFile;
import org.gongkai.warehouse.Hold;
import org.gongkai.warehouse.IngestPlan;
import org.gongkai.warehouse.JudgedReport;
import org.gongkai.warehouse.Manifest;
import org.gongkai.warehouse.ReportStatus;
import org.gongkai.warehouse.Run;
import org.gongkai.warehouse.SnapshotStore;

/** What a run has done, in lines for a reader. */
final class IngestSummary {
  private static final int TROUBLE_LINES = 50;
  private static final Pattern CONTROLS = Pattern.compile("\\p{Cc}");
  private static final String FIRST_QUERY =
      "  gongkai sql \"select year, sum(value) from fact_request where category='received' and"
          + " breakdown='total' group by 1 order by 1\"";

  private IngestSummary() {}

  /** The command's exit code for a run that published. */
  static int exitCode(Ingest.Outcome outcome) {
    if (outcome.held().isPresent()) return ExitCode.HELD;
    boolean trouble = outcome.reports().stream().anyMatch(IngestSummary::isTrouble);
    return trouble ? ExitCode.PARTIAL : ExitCode.OK;
  }

  /** Lines for a run without work. */
  static List<String> nothingNew(int files, SnapshotStore snapshots, Optional<Hold> held) {
    List<String> lines = new ArrayList<>();
    lines.add("Nothing new: " + count(files, "file") + " given, all read before.");
    held.ifPresent(hold -> lines.addAll(held(hold)));
    lines.add("The warehouse is " + snapshots.warehouse() + ".");
    return lines;
  }

  /** Why readers stay where they are, and the way out. */
  private static List<String> held(Hold hold) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        "HELD: readers stay with the snapshot before"
            + hold.snapshotId().map(id -> "; " + id + " waits").orElse("")
            + ".");
    hold.reasons().forEach(reason -> lines.add("  " + reason));
    lines.add(
        "'gongkai snapshots' names both, 'gongkai diff A B' says what differs, 'gongkai publish"
            + " --accept' goes on.");
    lines.add("");
    return lines;
  }

  /** Lines for a run that published. */
  static List<String> of(Ingest.Outcome outcome, IngestPlan plan) {
    List<String> lines = new ArrayList<>();
    int files = (int) plan.given().stream().map(f -> f.listed().path()).distinct().count();
    int documents = plan.given().size();
    boolean contained = documents != files;
    lines.add(
        "Read "
            + count(outcome.filesRead(), contained ? "document" : "file")
            + " of "
            + number(documents)
            + (contained ? " in " + count(files, "file") : "")
            + " given"
            + unchanged(documents - outcome.filesRead())
            + ".");
    if (plan.older() > 0)
      lines.add(
          count(plan.older(), "document")
              + " of them by an older reader: --reread all reads them again.");
    lines.add("");
    lines.addAll(statuses(Run.count(outcome.reports())));
    lines.addAll(trouble(outcome.reports()));
    lines.add("");
    outcome.snapshot().manifest().tables().forEach((name, table) -> lines.add(table(name, table)));
    lines.add("");
    lines.add("The warehouse is " + outcome.snapshot().folder().getParent().getParent() + ".");
    lines.addAll(outcome.notices());
    outcome.held().ifPresent(hold -> lines.addAll(held(hold)));
    lines.add("A first query:");
    lines.add(FIRST_QUERY);
    return lines;
  }

  private static List<String> statuses(Map<ReportStatus, Integer> counts) {
    List<String> lines = new ArrayList<>();
    lines.add("What became of them:");
    for (ReportStatus status : ReportStatus.values())
      if (counts.get(status) > 0) lines.add(row(status.code(), counts.get(status)));
    return lines;
  }

  private static List<String> trouble(List<JudgedReport> reports) {
    List<JudgedReport> trouble =
        reports.stream()
            .filter(IngestSummary::isTrouble)
            .sorted(
                Comparator.comparing(JudgedReport::status)
                    .thenComparing(r -> r.head().file().place())
                    .thenComparing(r -> r.head().part()))
            .toList();
    if (trouble.isEmpty()) return List.of();
    List<String> lines = new ArrayList<>(List.of("", "These need a look:"));
    trouble.stream().limit(TROUBLE_LINES).map(IngestSummary::line).forEach(lines::add);
    int more = trouble.size() - TROUBLE_LINES;
    if (more > 0) lines.add("  … and " + number(more) + " more; see the table report");
    return lines;
  }

  private static String line(JudgedReport report) {
    LandingFile file = report.head().file();
    return "  "
        + pad(report.status().code())
        + onOneLine(file.batch() + "/" + file.landingPath() + ": " + report.reason());
  }

  /** File names may hold line breaks and other controls. */
  private static String onOneLine(String text) {
    return CONTROLS.matcher(text).replaceAll("?");
  }

  private static boolean isTrouble(JudgedReport report) {
    return ReportStatus.IN_TROUBLE.contains(report.status());
  }

  private static String unchanged(int files) {
    return files == 0 ? "" : "; the other " + number(files) + " had been read before";
  }

  private static String table(String name, Manifest.TableFiles table) {
    return String.format(Locale.ROOT, "  %-18s%,12d rows", name, table.rows());
  }

  private static String row(String name, int count) {
    return String.format(Locale.ROOT, "  %-14s%,8d", name, count);
  }

  private static String pad(String status) {
    return String.format(Locale.ROOT, "%-14s", status);
  }

  private static String count(int n, String noun) {
    return number(n) + " " + noun + (n == 1 ? "" : "s");
  }

  private static String number(int n) {
    return String.format(Locale.ROOT, "%,d", n);
  }
}
