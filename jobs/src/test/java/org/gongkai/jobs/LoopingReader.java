package org.gongkai.jobs;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongkai.query.Warehouse;

/** Somebody who asks for all tables again and again, and compares them with the manifest. */
final class LoopingReader implements AutoCloseable {
  /** The ingest needs the processor too: between two reads is so many times what one takes. */
  private static final int PAUSE = 3;

  private final AtomicBoolean ends = new AtomicBoolean();
  private final AtomicInteger reads = new AtomicInteger();
  private final List<String> bad = new CopyOnWriteArrayList<>();
  private final Path folder;
  private final Thread thread;

  LoopingReader(Path folder) {
    this.folder = folder;
    this.thread = new Thread(this::read);
    thread.start();
  }

  int reads() {
    return reads.get();
  }

  /** What was read and is wrong, one sentence each. */
  List<String> bad() {
    return List.copyOf(bad);
  }

  private void read() {
    while (!ends.get()) {
      long began = System.nanoTime();
      try (Warehouse warehouse = Warehouse.open(folder)) {
        warehouse
            .snapshot()
            .manifest()
            .tables()
            .forEach((table, files) -> compare(warehouse, table, files.rows()));
      } catch (RuntimeException e) {
        bad.add(String.valueOf(e.getMessage()));
      }
      reads.incrementAndGet();
      pause(System.nanoTime() - began);
    }
  }

  private void pause(long took) {
    try {
      TimeUnit.NANOSECONDS.sleep(PAUSE * took);
    } catch (InterruptedException e) {
      ends.set(true);
    }
  }

  private void compare(Warehouse warehouse, String table, long rows) {
    Object counted =
        warehouse.select("SELECT count(*) AS n FROM " + table).get(0).values().get("n");
    if (((Number) counted).longValue() != rows)
      bad.add(table + " has " + counted + " rows, not " + rows);
  }

  @Override
  public void close() {
    ends.set(true);
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
