package org.gongkai.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.gongkai.jobs.IngestTraces.Phase;
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

  /** After so many kills at most one ingest may end, and all is counted. */
  private static final int MOST_KILLS_A_ROUND = 12;

  private static final boolean IS_CAMPAIGN = INSTANTS > 1;

  private static final Path SAMPLES = Path.of("..", "data", "samples");

  @TempDir Path root;

  private final Map<Phase, Integer> kills = new EnumMap<>(Phase.class);
  private int landed;

  @Test
  void aKilledIngestLosesNothingAndReadersSeeOneWholeState() throws Exception {
    Random random = new Random(SEED);
    if (IS_CAMPAIGN) { // its classes are kept for the others, which start sooner then
      landNext();
      assertThat(ingests().start("classes").waitFor()).isIn(ExitCode.OK, ExitCode.PARTIAL);
    }
    KillTimes times = watched(random);
    try (LoopingReader reader = new LoopingReader(ingests().data().resolve("warehouse"))) {
      for (int round = 1; killed() < INSTANTS; round++) {
        int end = Math.min(INSTANTS, killed() + 1 + random.nextInt(MOST_KILLS_A_ROUND));
        while (killed() < end) kill(times, random);
        checkAll("round-" + round);
        report(reader, round);
      }
      assertThat(reader.reads()).isPositive();
      assertThat(reader.bad()).isEmpty();
    }
    if (IS_CAMPAIGN) checkAgainstOneThatWasNeverKilled();
  }

  private KillTimes watched(Random random) throws Exception {
    landNext();
    IngestTraces traces = IngestTraces.before(ingests().data());
    Process first = ingests().start("first");
    KillTimes times = KillTimes.of(random, first, traces);
    assertThat(first.exitValue()).isIn(ExitCode.OK, ExitCode.PARTIAL);
    System.out.printf("one ingest: %.1f s%n", times.seconds());
    return times;
  }

  /** One that ends before its instant counts for nothing. */
  private void kill(KillTimes times, Random random) throws Exception {
    if (landed < samples().size()) landNext();
    else change(random.nextInt(samples().size()));
    IngestTraces traces = IngestTraces.before(ingests().data());
    Process ingest = ingests().start("kill");
    Optional<Phase> phase = times.kill(ingest, traces);
    phase.ifPresent(p -> kills.merge(p, 1, Integer::sum));
    if (phase.isEmpty())
      assertThat(ingest.exitValue())
          .as(ingests().output("kill"))
          .isIn(ExitCode.OK, ExitCode.PARTIAL);
  }

  private int killed() {
    return kills.values().stream().mapToInt(n -> n).sum();
  }

  private void report(LoopingReader reader, int round) {
    System.out.printf(
        "%d kills %s in %d rounds: %d reads, %d bad%n",
        killed(), kills, round, reader.reads(), reader.bad().size());
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
    nothingIsLeft(store);
    nothingIsLeftIn(ingests().scratch());
  }

  /** One that was killed before it could take its folder left it empty. */
  private static void nothingIsLeftIn(Path scratch) throws IOException {
    for (String folder : ChildIngest.names(scratch))
      assertThat(ChildIngest.names(scratch.resolve(folder))).as(folder).isEmpty();
  }

  private void nothingIsLeft(SnapshotStore store) throws IOException {
    assertThat(ChildIngest.names(store.warehouse()))
        .contains("CURRENT", "snapshots")
        .isSubsetOf(".lock", "CURRENT", "snapshots");
    for (String snapshot : ChildIngest.names(store.warehouse().resolve("snapshots")))
      assertThat(store.find(snapshot)).as("sealed %s", snapshot).isPresent();
    assertThat(ChildIngest.names(ingests().data().resolve("processed")))
        .allMatch(n -> n.startsWith("batch-"));
  }

  /** Facts and their reports, value by value. */
  private void checkAgainstOneThatWasNeverKilled() throws Exception {
    ChildIngest whole = new ChildIngest(root.resolve("whole"), ingests().conf(), false);
    Files.createDirectories(whole.landing());
    for (String name : ChildIngest.names(ingests().landing()))
      Files.copy(ingests().landing().resolve(name), whole.landing().resolve(name));
    assertThat(whole.start("whole").waitFor()).isIn(ExitCode.OK, ExitCode.PARTIAL);
    for (String table :
        List.of("fact_disclosure", "fact_request", "fact_dispute", "fact_statistic"))
      assertThat(rows(ingests(), table)).as(table).isEqualTo(rows(whole, table));
  }

  private static List<Row> rows(ChildIngest ingest, String table) {
    try (Warehouse warehouse = Warehouse.open(ingest.data().resolve("warehouse"))) {
      return warehouse.select("FROM " + table + " ORDER BY ALL");
    }
  }

  @Test
  void aFullDiskAndOneThatMayNotBeWrittenLeaveTheOldStateInPlace() throws Exception {
    assumeTrue(IS_CAMPAIGN);
    Path data = Files.createDirectory(ingests().data());
    assumeTrue(
        ChildIngest.isRun("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", data.toString()));
    try {
      landNext();
      assertThat(ingests().start("first").waitFor()).isIn(ExitCode.OK, ExitCode.PARTIAL);
      List<Row> before = reports();
      while (landed < 6) landNext();
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
    return rows(ingests(), "report");
  }

  /** Leaves room for the first few writes only. */
  private static void fill(Path filler) throws IOException {
    try (var out = Files.newOutputStream(filler)) {
      byte[] block = new byte[1 << 12];
      while (filler.toFile().getUsableSpace() > 40_000) out.write(block);
    }
  }

  private static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private void landNext() throws IOException {
    Path sample = samples().get(landed++);
    Path landing = Files.createDirectories(ingests().landing());
    Files.copy(sample, landing.resolve(sample.getFileName()));
  }

  private void change(int index) throws IOException {
    Path file = ingests().landing().resolve(samples().get(index).getFileName());
    Files.writeString(file, Files.readString(file, UTF_8) + "\n" + killed() + "\n");
  }
}
