package org.gongkai.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.gongkai.jobs.spark.DataFiles;
import org.gongkai.query.Row;
import org.gongkai.query.Warehouse;
import org.gongkai.warehouse.SnapshotStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ingests that are killed at seeded instants while somebody reads; the disk that is full or may not
 * be written. {@code -Dkill.instants=300 -Dkill.seed=7} makes a campaign of it; the ordinary run
 * has one instant and no disk.
 */
class KillCampaignIT {
  private static final int INSTANTS = Integer.getInteger("kill.instants", 1);
  private static final long SEED = Long.getLong("kill.seed", 1);

  /** After so many kills one ingest may end, and all is counted. */
  private static final int KILLS_A_ROUND = 3;

  private static final boolean IS_CAMPAIGN = INSTANTS > KILLS_A_ROUND;

  private static final Path SAMPLES = Path.of("..", "data", "samples");

  @TempDir Path root;

  @Test
  void aKilledIngestLosesNothingAndReadersSeeOneWholeState() throws Exception {
    Random random = new Random(SEED);
    List<Path> samples = samples();
    int landed = 0;
    if (IS_CAMPAIGN) { // its classes are kept for the others, which start sooner then
      land(samples, landed++);
      assertThat(ingests().start("classes").waitFor()).isIn(ExitCode.OK, ExitCode.PARTIAL);
    }
    land(samples, landed++);
    long started = System.nanoTime();
    assertThat(ingests().start("first").waitFor()).isIn(ExitCode.OK, ExitCode.PARTIAL);
    long whole = System.nanoTime() - started;
    try (Reading reading = new Reading(ingests().data().resolve("warehouse"))) {
      for (int i = 1; i <= INSTANTS; i++) {
        if (landed < samples.size()) land(samples, landed++);
        else change(samples, random.nextInt(samples.size()), i);
        killedWithin(ingests().start("kill-" + i), (long) (random.nextDouble() * whole));
        if (i % KILLS_A_ROUND == 0 || i == INSTANTS) checkAll("round-" + i);
      }
      System.out.printf(
          "%d kills within %.1f s: %d reads, %d bad%n",
          INSTANTS, whole / 1e9, reading.reads.get(), reading.bad.size());
      assertThat(reading.reads.get()).isPositive();
      assertThat(reading.bad).isEmpty();
    }
  }

  /** The next ingest ends, every landed file has a row, and nothing half done is left. */
  private void checkAll(String name) throws Exception {
    assertThat(ingests().start(name).waitFor())
        .as(ingests().output(name))
        .isIn(ExitCode.OK, ExitCode.PARTIAL);
    SnapshotStore store = new SnapshotStore(ingests().data().resolve("warehouse"));
    assertThat(store.differences(store.current().orElseThrow(), DataFiles::contents)).isEmpty();
    try (Warehouse warehouse = Warehouse.open(store.warehouse())) {
      assertThat(
              warehouse.select(
                  "SELECT DISTINCT landing_path FROM report WHERE NOT reason = 'Other bytes lie at"
                      + " its place now' OR reason IS NULL ORDER BY 1"))
          .extracting(row -> row.textOrBlank("landing_path"))
          .isEqualTo(ChildIngest.names(ingests().landing()));
    }
    for (String snapshot : ChildIngest.names(store.warehouse().resolve("snapshots")))
      assertThat(store.find(snapshot)).as("sealed %s", snapshot).isPresent();
    assertThat(ChildIngest.names(ingests().data().resolve("processed")))
        .allMatch(n -> n.startsWith("batch-"));
  }

  @Test
  void aFullDiskAndOneThatMayNotBeWrittenLeaveTheOldStateInPlace() throws Exception {
    assumeTrue(IS_CAMPAIGN);
    Path data = Files.createDirectory(ingests().data());
    assumeTrue(
        ChildIngest.isRun("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", data.toString()));
    try {
      List<Path> samples = samples();
      land(samples, 0);
      assertThat(ingests().start("first").waitFor()).isIn(ExitCode.OK, ExitCode.PARTIAL);
      List<Row> before = reports();
      for (int i = 1; i < 6; i++) land(samples, i);
      Path filler = data.resolve("filler");
      fill(filler);
      assertThat(ingests().start("full").waitFor()).isEqualTo(ExitCode.FAILURE);
      assertThat(ingests().output("full")).contains("No space left");
      assertThat(reports()).isEqualTo(before);
      Files.delete(filler);
      assertThat(ChildIngest.isRun("mount", "-o", "remount,ro", data.toString())).isTrue();
      assertThat(ingests().start("read-only").waitFor()).isEqualTo(ExitCode.FAILURE);
      assertThat(ingests().output("read-only")).contains("Read-only file system");
      assertThat(reports()).isEqualTo(before);
      assertThat(ChildIngest.isRun("mount", "-o", "remount,rw", data.toString())).isTrue();
      checkAll("after");
    } finally {
      ChildIngest.isRun("umount", "-l", data.toString());
    }
  }

  private ChildIngest ingests() {
    return new ChildIngest(root, Path.of("..", "conf"), IS_CAMPAIGN);
  }

  private List<Row> reports() {
    try (Warehouse warehouse = Warehouse.open(ingests().data().resolve("warehouse"))) {
      return warehouse.select("FROM report ORDER BY report_id");
    }
  }

  /** Leaves room for the first few writes only. */
  private static void fill(Path filler) throws IOException {
    try (var out = Files.newOutputStream(filler)) {
      byte[] block = new byte[1 << 12];
      while (filler.toFile().getUsableSpace() > 40_000) out.write(block);
    }
  }

  private static void killedWithin(Process ingest, long nanos) throws InterruptedException {
    ingest.waitFor(nanos, TimeUnit.NANOSECONDS);
    ChildIngest.kill(ingest);
  }

  private static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private void land(List<Path> samples, int index) throws IOException {
    Path landing = Files.createDirectories(ingests().landing());
    Files.copy(samples.get(index), landing.resolve(samples.get(index).getFileName()));
  }

  private void change(List<Path> samples, int index, int times) throws IOException {
    Path file = ingests().landing().resolve(samples.get(index).getFileName());
    Files.writeString(file, Files.readString(file, UTF_8) + "\n" + times + "\n");
  }

  /** Somebody who asks again and again. */
  private static final class Reading implements AutoCloseable {
    private final AtomicBoolean ends = new AtomicBoolean();
    private final AtomicInteger reads = new AtomicInteger();
    private final List<String> bad = new CopyOnWriteArrayList<>();
    private final Path folder;
    private final Thread thread;

    Reading(Path folder) {
      this.folder = folder;
      this.thread = new Thread(this::read);
      thread.start();
    }

    private void read() {
      while (!ends.get()) {
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
        pause();
      }
    }

    /** The ingest needs the processor too. */
    private void pause() {
      try {
        TimeUnit.MILLISECONDS.sleep(100);
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
}
