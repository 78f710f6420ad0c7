package org.gongkai.jobs.runs;

import io.micrometer.common.util.internal.logging.InternalLoggerFactory;
import io.micrometer.common.util.internal.logging.JdkLoggerFactory;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The figures of the last run for the textfile collector of Prometheus' node_exporter.
 *
 * @param file ends in {@code .prom}
 */
public record MetricsFile(Path file) {
  static {
    // Micrometer says nothing of use here, and to wake Log4j for it costs a quiet night half a
    // second.
    InternalLoggerFactory.setDefaultFactory(JdkLoggerFactory.INSTANCE);
  }

  /**
   * What is told beside the run itself.
   *
   * @param lastGood when a run last left readers with what was there; empty if none did
   * @param snapshot when the snapshot that readers see was made; empty if there is none
   * @param held whether a snapshot waits for somebody
   * @param freeBytes of the disk of the data folder
   */
  public record Surroundings(
      Optional<Instant> lastGood, Optional<Instant> snapshot, boolean held, long freeBytes) {}

  /** Replaces the file; the run has ended. */
  public void write(Run run, Surroundings surroundings) throws IOException {
    TextFiles.replace(file, text(run, surroundings));
  }

  private static String text(Run run, Surroundings surroundings) {
    PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    Gauges gauges = new Gauges(registry);
    Run.End end = run.end().orElseThrow();
    gauges.time("gongkai.run.started.timestamp.seconds", "Begin of the last run", run.started());
    gauges.number(
        "gongkai.run.duration.seconds",
        "Length of the last run",
        seconds(run.duration().orElse(Duration.ZERO)));
    gauges.number("gongkai.run.exit.code", "Exit code of the last run", end.exitCode());
    for (RunResult result : RunResult.values())
      gauges.tagged(
          "gongkai.run.result",
          "1 for what the last run ended with",
          Tags.of("result", result.words()),
          result == end.result() ? 1 : 0);
    documents(gauges, end.figures());
    surroundings
        .lastGood()
        .ifPresent(
            time ->
                gauges.time(
                    "gongkai.good.timestamp.seconds",
                    "End of the last run that published or had nothing new",
                    time));
    surroundings
        .snapshot()
        .ifPresent(
            time ->
                gauges.time(
                    "gongkai.snapshot.timestamp.seconds", "Birth of what readers see", time));
    gauges.number(
        "gongkai.held", "1 while a snapshot waits for a decision", surroundings.held() ? 1 : 0);
    gauges.number("gongkai.disk.free.bytes", "Free where the data are", surroundings.freeBytes());
    String text = registry.scrape();
    registry.close();
    return text;
  }

  private static void documents(Gauges gauges, RunFigures figures) {
    String name = "gongkai.run.documents";
    String what = "Documents of the last run";
    gauges.tagged(name, what, Tags.of("state", "given"), figures.given());
    gauges.tagged(name, what, Tags.of("state", "new"), figures.fresh());
    gauges.tagged(name, what, Tags.of("state", "changed"), figures.changed());
    gauges.tagged(name, what, Tags.of("state", "again"), figures.again());
    gauges.tagged(name, what, Tags.of("state", "read"), figures.read());
    gauges.tagged(name, what, Tags.of("state", "failed"), figures.failed());
    figures
        .reports()
        .forEach(
            (status, n) ->
                gauges.tagged(
                    "gongkai.run.reports",
                    "What became of the documents of the last run that built",
                    Tags.of("status", status),
                    n));
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }

  /** Gauges of one registry. */
  private record Gauges(PrometheusMeterRegistry registry) {
    void number(String name, String description, double value) {
      tagged(name, description, Tags.empty(), value);
    }

    void time(String name, String description, Instant time) {
      number(name, description, time.toEpochMilli() / 1000.0);
    }

    void tagged(String name, String description, Tags tags, double value) {
      Gauge.builder(name, () -> value)
          .description(description)
          .tags(tags)
          .strongReference(true)
          .register(registry);
    }
  }
}
