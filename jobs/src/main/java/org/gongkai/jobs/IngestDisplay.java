package org.gongkai.jobs;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.gongkai.jobs.spark.Ingest;
import org.gongkai.warehouse.Table;

/** How far a run is: one line that changes on a terminal, plain lines elsewhere. */
final class IngestDisplay implements Ingest.Display {
  private static final int MILLIS_ON_TERMINAL = 200;
  private static final int MILLIS_ELSEWHERE = 10_000;

  /** Where and how lines appear. */
  private enum Mode {
    SILENT,
    LINES,
    TERMINAL
  }

  private final PrintWriter out;
  private final Mode mode;
  private Optional<ScheduledExecutorService> ticker = Optional.empty();
  private LongSupplier filesRead = () -> 0;
  private int files;
  private int tables;

  private IngestDisplay(PrintWriter out, Mode mode) {
    this.out = out;
    this.mode = mode;
  }

  /** A display for this process: nothing when quiet, one line on a terminal. */
  static IngestDisplay on(PrintWriter out, boolean quiet) {
    String kind = System.getenv("TERM");
    boolean terminal = System.console() != null && kind != null && !kind.equals("dumb");
    if (quiet) return new IngestDisplay(out, Mode.SILENT);
    return new IngestDisplay(out, terminal ? Mode.TERMINAL : Mode.LINES);
  }

  /** A display that writes plain lines. */
  static IngestDisplay plain(PrintWriter out) {
    return new IngestDisplay(out, Mode.LINES);
  }

  @Override
  public void begin(LongSupplier filesReadSoFar, int filesInAll) {
    filesRead = filesReadSoFar;
    files = filesInAll;
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
      show("Building: " + tables + " of " + Table.values().length + " tables written");
    if (last) endLine();
  }

  private void showFiles() {
    show(String.format(Locale.ROOT, "Reading: %,d of %,d files", filesRead.getAsLong(), files));
  }

  private synchronized void show(String line) {
    if (mode == Mode.SILENT) return;
    out.print(mode == Mode.TERMINAL ? "\r\033[K" + line : line + "\n");
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
