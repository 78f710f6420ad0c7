package org.gongkai.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.gongkai.jobs.runs.Run;
import org.gongkai.jobs.runs.RunFigures;
import org.gongkai.jobs.runs.RunLog;
import org.gongkai.jobs.spark.DataFiles;
import org.gongkai.query.Warehouse;
import org.gongkai.warehouse.ProcessedEntry;
import org.gongkai.warehouse.ProcessedStore;
import org.gongkai.warehouse.SnapshotStore;
import org.gongkai.warehouse.WriteLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nights of a real program in a row, with new, changed, broken, hostile and missing files. {@code
 * -Dweek.whole=true} has all seven, as root on Linux one with a full disk; {@code
 * -Dweek.whole=false} the first, the one that is killed, the one with a broken configuration and
 * the last. They cost minutes: the ordinary run has none.
 */
@EnabledIfSystemProperty(named = "week.whole", matches = "true|false")
class WeekIT {
  private static final boolean IS_WHOLE = Boolean.getBoolean("week.whole");
  private static final Path SAMPLES = Path.of("..", "data", "samples");

  /** How a run ends that touched no data set. */
  private static final Set<String> IDLE = Set.of("misused", "nothing new", "already running");

  @TempDir Path root;
  private final List<Tuple> expected = new ArrayList<>();
  private Optional<String> shown = Optional.empty();
  private boolean isMounted;

  @Test
  void aWeekLosesNothingAndReadsNothingTwice() throws Exception {
    copyConf();
    Files.createDirectories(ingests().landing());
    Files.createDirectories(ingests().data());
    isMounted =
        IS_WHOLE
            && ChildIngest.isRun(
                "mount", "-t", "tmpfs", "-o", "size=96m", "tmpfs", ingests().data().toString());
    try {
      week();
    } finally {
      if (isMounted) ChildIngest.isRun("umount", "-l", ingests().data().toString());
    }
  }

  private void week() throws Exception {
    firstNight();
    if (IS_WHOLE) changedAndHostile();
    killed();
    if (IS_WHOLE) resumed();
    if (isMounted) fullDisk();
    brokenConfiguration();
    lastNight();
    if (IS_WHOLE) afterwards();
    checkAll();
  }

  private void firstNight() throws Exception {
    land(0, 1, 2);
    Files.write(
        ingests().landing().resolve("broken.zip"), new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0});
    published(night("first"), 4, 4, 0, 4);
  }

  private void changedAndHostile() throws Exception {
    land(3);
    Path changed = ingests().landing().resolve(sample(1).getFileName());
    Files.writeString(changed, Files.readString(changed, UTF_8) + "\n公开\n");
    Files.createSymbolicLink(ingests().landing().resolve("passwords.html"), Path.of("/etc/passwd"));
    published(night("second"), 4, 2, 1, 3);
  }

  /** Killed when the first of its batches is stored. */
  private void killed() throws Exception {
    land(4, 5, 6, 7);
    int before = batches();
    Process run = ingests().start("third");
    while (batches() == before && run.isAlive()) TimeUnit.MILLISECONDS.sleep(5);
    ChildIngest.kill(run);
    assertThat(batches() - before).as("batches of two that the kill left").isEqualTo(1);
    expected.add(tuple("killed", -1, 0, 0, 0));
    assertThat(current()).isEqualTo(shown);
  }

  private void resumed() throws Exception {
    published(night("fourth"), 4, 2, 0, 2);
  }

  private void fullDisk() throws Exception {
    land(8);
    Path filler = ingests().data().resolve("filler");
    try (var out = Files.newOutputStream(filler)) {
      byte[] block = new byte[1 << 12];
      while (filler.toFile().getUsableSpace() > 20_000) out.write(block);
    }
    assertThat(night("fifth")).isEqualTo(ExitCode.FAILURE);
    assertThat(ingests().output("fifth")).contains("No space left on device");
    expected.add(tuple("failed", 70, 1, 0, 0));
    assertThat(current()).isEqualTo(shown);
    Files.delete(filler);
  }

  private void brokenConfiguration() throws Exception {
    Path operation = conf().resolve("operation.yaml");
    String sound = Files.readString(operation);
    Files.writeString(operation, sound.replace("error_hours: 72", "error_hours: 1"));
    Path schedule = conf().resolve("schedule.yaml");
    String jobs = Files.readString(schedule);
    Files.writeString(schedule, jobs.replace("Asia/Shanghai", "Asia/Nowhere"));
    assertThat(night("sixth")).isEqualTo(ExitCode.USAGE);
    assertThat(ingests().output("sixth"))
        .contains("operation.yaml:11: Cannot warn after the error")
        .contains("schedule.yaml:4: Cannot use the time zone 'Asia/Nowhere'");
    expected.add(tuple("misused", 2, 0, 0, 0));
    assertThat(current()).isEqualTo(shown);
    Files.writeString(operation, sound);
    Files.writeString(schedule, jobs);
  }

  /** A file is gone, another is new; what the broken nights left is read too. */
  private void lastNight() throws Exception {
    Files.delete(ingests().landing().resolve(sample(0).getFileName()));
    land(9);
    int left = (IS_WHOLE ? 0 : 2) + (isMounted ? 1 : 0);
    published(night("seventh"), 4, 1 + left, 0, 1 + left);
  }

  private void afterwards() throws Exception {
    assertThat(night("eighth")).isEqualTo(ExitCode.OK);
    expected.add(tuple("nothing new", 0, 0, 0, 0));
    try (WriteLock lock = WriteLock.take(store().lockFile()).orElseThrow()) {
      lock.requireHeld();
      assertThat(night("ninth")).isEqualTo(ExitCode.RUNNING);
    }
    expected.add(tuple("already running", 5, 0, 0, 0));
  }

  private void published(int exitCode, int expectedCode, int fresh, int changed, int read)
      throws IOException {
    assertThat(exitCode).as(ingests().output(lastNight)).isEqualTo(expectedCode);
    expected.add(tuple("published", expectedCode, fresh, changed, read));
    assertThat(current()).isNotEqualTo(shown);
    shown = current();
  }

  private void checkAll() throws Exception {
    List<Run> runs = new RunLog(ingests().data()).read().runs();
    runs.forEach(
        run ->
            System.out.println(org.gongkai.jobs.runs.RunSummary.of(run, java.time.ZoneOffset.UTC)));
    assertThat(runs)
        .extracting(
            Run::state,
            run -> run.exitCode().orElse(-1),
            run -> figures(run).fresh(),
            run -> figures(run).changed(),
            run -> figures(run).read())
        .containsExactlyElementsOf(expected);
    for (Run run : runs)
      if (!figures(run).reports().isEmpty())
        assertThat(figures(run).reports().values().stream().mapToInt(n -> n).sum())
            .as("balance of %s", run.id())
            .isEqualTo(figures(run).given());
    nothingIsReadTwice();
    nothingIsLost();
    watchers(runs);
  }

  private static RunFigures figures(Run run) {
    return run.end().map(Run.End::figures).orElse(RunFigures.NONE);
  }

  private void nothingIsReadTwice() throws IOException {
    List<ProcessedEntry> entries =
        new ProcessedStore(ingests().data().resolve("processed")).entries();
    assertThat(entries)
        .extracting(e -> e.file().place() + e.file().sha256())
        .doesNotHaveDuplicates();
  }

  private void nothingIsLost() throws Exception {
    SnapshotStore store = store();
    assertThat(store.differences(store.current().orElseThrow(), DataFiles::contents)).isEmpty();
    List<String> landed = new ArrayList<>(ChildIngest.names(ingests().landing()));
    landed.add(sample(0).getFileName().toString()); // gone from the landing folder only
    try (Warehouse warehouse = Warehouse.open(store.warehouse())) {
      assertThat(
              warehouse.select(
                  "SELECT DISTINCT landing_path FROM report WHERE NOT reason = 'Other bytes lie at"
                      + " its place now' OR reason IS NULL ORDER BY 1"))
          .extracting(row -> row.textOrBlank("landing_path"))
          .isEqualTo(landed.stream().sorted().toList());
    }
  }

  /** Metrics are of the last run that was watched, events of all that had something to do. */
  private void watchers(List<Run> runs) throws IOException {
    assertThat(Files.readString(ingests().data().resolve("metrics/gongkai.prom")))
        .contains("\ngongkai_run_exit_code " + (IS_WHOLE ? "0.0" : "4.0") + "\n");
    List<String> events = Files.readAllLines(ingests().data().resolve("lineage/openlineage.jsonl"));
    long starts = events.stream().filter(e -> e.contains("\"eventType\":\"START\"")).count();
    assertThat(starts).isEqualTo(runs.stream().filter(r -> !IDLE.contains(r.state())).count());
  }

  private String lastNight = "";

  private int night(String name) throws Exception {
    lastNight = name;
    return ingests().start(name).waitFor();
  }

  private int batches() throws IOException {
    return new ProcessedStore(ingests().data().resolve("processed")).batches().size();
  }

  private Optional<String> current() throws IOException {
    return store().current().map(snapshot -> snapshot.id());
  }

  private SnapshotStore store() {
    return new SnapshotStore(ingests().data().resolve("warehouse"));
  }

  private ChildIngest ingests() {
    return new ChildIngest(root, conf(), IS_WHOLE);
  }

  private Path conf() {
    return root.resolve("conf");
  }

  /** With batches of two documents. */
  private void copyConf() throws IOException {
    Path shipped = Path.of("..", "conf");
    try (Stream<Path> files = Files.walk(shipped)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = conf().resolve(shipped.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    Path operation = conf().resolve("operation.yaml");
    Files.writeString(
        operation, Files.readString(operation).replace("documents: 10000", "documents: 2"));
  }

  private void land(int... indexes) throws IOException {
    for (int index : indexes)
      Files.copy(sample(index), ingests().landing().resolve(sample(index).getFileName()));
  }

  private static Path sample(int index) throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files
          .filter(f -> f.toString().matches(".*\\.(txt|html)"))
          .sorted()
          .toList()
          .get(index);
    }
  }
}
