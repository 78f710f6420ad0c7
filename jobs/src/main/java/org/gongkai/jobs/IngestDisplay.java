package org.gongkai.jobs;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.gongkai.jobs.spark.Ingest;
import org.gongkai.warehouse.Table;

/** How far a run is: one line that changes on a terminal, plain lines or objects elsewhere. */
final class IngestDisplay implements Ingest.Display {
  private static final int MILLIS_ON_TERMINAL = 200;
  private static final int MILLIS_ELSEWHERE = 10_000;

  /** Where and how lines appear. */
  private enum Mode {
    SILENT,
    LINES,
    JSON,
    TERMINAL
  }

  /**
   * How far reading is.
   *
   * @param read number of files
   * @param files in all
   * @param spent since the first began
   */
  record Pace(long read, long files, Duration spent) {
    /** Before it a rate says little. */
    private static final Duration FIRST = Duration.ofSeconds(2);

    /** Files a second; 0 while nothing can be said. */
    long rate() {
      return spent.compareTo(FIRST) < 0 ? 0 : read * 1000 / spent.toMillis();
    }

    /** What is left at the same pace; empty while nothing can be said. */
    Optional<Duration> left() {
      if (read == 0 || read >= files || spent.compareTo(FIRST) < 0) return Optional.empty();
      return Optional.of(spent.multipliedBy(files - read).dividedBy(read));
    }

    /** Such as {@code Reading: 1,200 of 10,000 files, 85 a second, 1 min 43 s left}. */
    String line() {
      String far = String.format(Locale.ROOT, "Reading: %,d of %,d files", read, files);
      String pace = rate() == 0 ? "" : String.format(Locale.ROOT, ", %,d a second", rate());
      return far + pace + left().map(left -> ", " + words(left) + " left").orElse("");
    }

    private static String words(Duration left) {
      if (left.toHours() > 0) return left.toHours() + " h " + left.toMinutesPart() + " min";
      if (left.toMinutes() > 0) return left.toMinutes() + " min " + left.toSecondsPart() + " s";
      return left.toSeconds() + " s";
    }

    Map<String, Object> fields() {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("files_read", read);
      fields.put("files", files);
      fields.put("files_per_second", rate());
      left().ifPresent(left -> fields.put("seconds_left", left.toSeconds()));
      return fields;
    }
  }

  private final PrintWriter out;
  private final Mode mode;
  private final Optional<JsonLog> log;
  private Optional<ScheduledExecutorService> ticker = Optional.empty();
  private LongSupplier filesRead = () -> 0;
  private int files;
  private int tables;
  private long begun;

  private IngestDisplay(PrintWriter out, Mode mode, Optional<JsonLog> log) {
    this.out = out;
    this.mode = mode;
    this.log = log;
  }

  /** A display for this process: nothing when quiet, one line on a terminal. */
  static IngestDisplay on(PrintWriter out, Main main, boolean quiet) {
    Optional<JsonLog> log = main.jsonLog(out);
    if (quiet || main.quiet()) return new IngestDisplay(out, Mode.SILENT, log);
    if (log.isPresent()) return new IngestDisplay(out, Mode.JSON, log);
    String kind = System.getenv("TERM");
    boolean terminal = System.console() != null && kind != null && !kind.equals("dumb");
    return new IngestDisplay(out, terminal ? Mode.TERMINAL : Mode.LINES, log);
  }

  @Override
  public void begin(LongSupplier filesReadSoFar, int filesInAll) {
    filesRead = filesReadSoFar;
    files = filesInAll;
    begun = System.nanoTime();
    int pause = mode == Mode.TERMINAL ? MILLIS_ON_TERMINAL : MILLIS_ELSEWHERE;
    ScheduledExecutorService clock =
        Executors.newSingleThreadScheduledExecutor(IngestDisplay::daemon);
    clock.scheduleAtFixedRate(this::showFiles, pause, pause, TimeUnit.MILLISECONDS);
    ticker = Optional.of(clock);
  }

  @Override
  public void end() {
    ticker.ifPresent(ScheduledExecutorService::shutdownNow);
    showFiles();
    endLine();
  }

  @Override
  public void accept(Table table) {
    tables++;
    boolean last = tables == Table.values().length;
    if (mode == Mode.TERMINAL || last)
      show(
          "building",
          "Building: " + tables + " of " + Table.values().length + " tables written",
          Map.of("tables_written", tables, "tables", Table.values().length));
    if (last) endLine();
  }

  private void showFiles() {
    Pace pace = new Pace(filesRead.getAsLong(), files, Duration.ofNanos(System.nanoTime() - begun));
    show("reading", pace.line(), pace.fields());
  }

  private synchronized void show(String event, String line, Map<String, ?> fields) {
    switch (mode) {
      case SILENT -> {}
      case JSON ->
          log.ifPresent(l -> l.line(Instant.now(), JsonLog.Level.INFO, event, line, fields));
      case LINES -> out.print(line + "\n");
      case TERMINAL -> out.print("\r\033[K" + line);
    }
    out.flush();
  }

  private synchronized void endLine() {
    if (mode == Mode.TERMINAL) out.println();
    out.flush();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "progress");
    thread.setDaemon(true);
    return thread;
  }
}
