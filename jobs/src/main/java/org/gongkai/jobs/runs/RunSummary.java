package org.gongkai.jobs.runs;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** A run in one line, fit for the subject of a mail. */
public final class RunSummary {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private RunSummary() {}

  /**
   * Such as {@code gongkai ingest 2026-11-30 02:30: published 20261129T183000Z, read 12 of 2,040
   * (10 new, 2 changed, 1 failed), 2,031 published, 41 s, exit code 4}.
   *
   * @param zone in which the time is told
   */
  public static String of(Run run, ZoneId zone) {
    return "gongkai "
        + run.command()
        + " "
        + time(run.started(), zone)
        + ": "
        + run.state()
        + run.end().map(RunSummary::end).orElse("")
        + run.duration().map(d -> ", " + d.toSeconds() + " s").orElse("")
        + run.end().map(e -> ", exit code " + e.exitCode()).orElse("")
        + run.end().flatMap(Run.End::message).map(m -> ": " + firstLine(m)).orElse("");
  }

  private static String end(Run.End end) {
    RunFigures figures = end.figures();
    String snapshot = end.snapshot().map(id -> " " + id).orElse("");
    if (figures.given() == 0) return snapshot;
    Optional<Integer> published = Optional.ofNullable(figures.reports().get("published"));
    return snapshot
        + String.format(
            Locale.ROOT,
            ", read %,d of %,d (%,d new, %,d changed, %,d failed)",
            figures.read(),
            figures.given(),
            figures.fresh(),
            figures.changed(),
            figures.failed())
        + published.map(n -> String.format(Locale.ROOT, ", %,d published", n)).orElse("");
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }

  private static String time(Instant time, ZoneId zone) {
    return TIME.format(time.atZone(zone));
  }
}
