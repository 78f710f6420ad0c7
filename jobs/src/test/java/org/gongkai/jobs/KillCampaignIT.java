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
      assertThat(start("classes").waitFor()).isIn(ExitCode.OK, ExitCode.PARTIAL);
    }
    land(samples, landed++);
    long started = System.nanoTime();
    assertThat(start("first").waitFor()).isIn(ExitCode.OK, ExitCode.PARTIAL);
    long whole = System.nanoTime() - started;
    try (Reading reading = new Reading(root.resolve("data/warehouse"))) {
      for (int i = 1; i <= INSTANTS; i++) {
        if (landed < samples.size()) land(samples, landed++);
        else change(samples, random.nextInt(samples.size()), i);
        killedWithin(start("kill-" + i), (long) (random.nextDouble() * whole));
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
    assertThat(start(name).waitFor())
        .as(Files.readString(root.resolve(name + ".txt")))
        .isIn(ExitCode.OK, ExitCode.PARTIAL);
    SnapshotStore store = new SnapshotStore(root.resolve("data/warehouse"));
    assertThat(store.differences(store.current().orElseThrow(), DataFiles::contents)).isEmpty();
    try (Warehouse warehouse = Warehouse.open(store.warehouse())) {
      assertThat(
              warehouse.select(
                  "SELECT DISTINCT landing_path FROM report WHERE NOT reason = 'Other bytes lie at"
                      + " its place now' OR reason IS NULL ORDER BY 1"))
          .extracting(row -> row.textOrBlank("landing_path"))
          .isEqualTo(names(root.resolve("landing")));
    }
    for (String snapshot : names(store.warehouse().resolve("snapshots")))
      assertThat(store.find(snapshot)).as("sealed %s", snapshot).isPresent();
    assertThat(names(root.resolve("data/processed"))).allMatch(n -> n.startsWith("batch-"));
  }

  @Test
  void aFullDiskAndOneThatMayNotBeWrittenLeaveTheOldStateInPlace() throws Exception {
    assumeTrue(IS_CAMPAIGN);
    Path data = Files.createDirectory(root.resolve("data"));
    assumeTrue(isRun("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", data.toString()));
    try {
      List<Path> samples = samples();
      land(samples, 0);
      assertThat(start("first").waitFor()).isIn(ExitCode.OK, ExitCode.PARTIAL);
      List<Row> before = reports();
      for (int i = 1; i < 6; i++) land(samples, i);
      Path filler = data.resolve("filler");
      fill(filler);
      assertThat(start("full").waitFor()).isEqualTo(ExitCode.FAILURE);
      assertThat(Files.readString(root.resolve("full.txt"))).contains("No space left");
      assertThat(reports()).isEqualTo(before);
      Files.delete(filler);
      assertThat(isRun("mount", "-o", "remount,ro", data.toString())).isTrue();
      assertThat(start("read-only").waitFor()).isEqualTo(ExitCode.FAILURE);
      assertThat(Files.readString(root.resolve("read-only.txt"))).contains("Read-only file system");
      assertThat(reports()).isEqualTo(before);
      assertThat(isRun("mount", "-o", "remount,rw", data.toString())).isTrue();
      checkAll("after");
    } finally {
      isRun("umount", "-l", data.toString());
    }
  }

  private List<Row> reports() {
    try (Warehouse warehouse = Warehouse.open(root.resolve("data/warehouse"))) {
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

  private static boolean isRun(String... command) throws Exception {
    return new ProcessBuilder(command).start().waitFor() == 0;
  }

  /** An ingest in a process of its own. */
  private Process start(String name) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-Xmx1g",
            sharedClasses(),
            "-jar",
            Path.of("target", "gongkai.jar").toString(),
            "--conf=" + Path.of("..", "conf"),
            "--data=" + root.resolve("data"),
            "ingest",
            "--ocr=off",
            root.resolve("landing").toString())
        .redirectErrorStream(true)
        .redirectOutput(root.resolve(name + ".txt").toFile())
        .start();
  }

  private String sharedClasses() {
    Path classes = root.resolve("classes.jsa");
    if (Files.exists(classes)) return "-XX:SharedArchiveFile=" + classes;
    return IS_CAMPAIGN ? "-XX:ArchiveClassesAtExit=" + classes : "-Xshare:auto";
  }

  private static void killedWithin(Process ingest, long nanos) throws InterruptedException {
    ingest.waitFor(nanos, TimeUnit.NANOSECONDS);
    ingest.descendants().forEach(ProcessHandle::destroyForcibly);
    ingest.destroyForcibly().waitFor();
  }

  private static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private void land(List<Path> samples, int index) throws IOException {
    Path landing = Files.createDirectories(root.resolve("landing"));
    Files.copy(samples.get(index), landing.resolve(samples.get(index).getFileName()));
  }

  private void change(List<Path> samples, int index, int times) throws IOException {
    Path file = root.resolve("landing").resolve(samples.get(index).getFileName());
    Files.writeString(file, Files.readString(file, UTF_8) + "\n" + times + "\n");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
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
