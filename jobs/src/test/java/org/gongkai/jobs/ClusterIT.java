package org.gongkai.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gongkai.jobs.spark.DataFiles;
import org.gongkai.jobs.spark.SparkExtension;
import org.gongkai.query.Row;
import org.gongkai.query.Warehouse;
import org.gongkai.warehouse.Snapshot;
import org.gongkai.warehouse.SnapshotStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A Spark cluster of processes of this machine, of which one is killed while it reads. Five cold
 * JVMs take a minute of two cores: {@code -Dcluster=true} asks for it. {@code
 * -Dcluster.reports=2000} reads as many reports with the distribution's launcher, on one worker, on
 * two, and on two of which one is killed.
 */
@ExtendWith(SparkExtension.class)
class ClusterIT {
  private static final int REPORTS = Integer.getInteger("cluster.reports", 0);

  /** A task that another worker does again is harmless, and so is one that two do at once. */
  private static final Map<String, String> OPTIONS =
      Map.ofEntries(
          Map.entry("spark.cores.max", "2"),
          Map.entry("spark.executor.cores", "1"),
          Map.entry("spark.executor.memory", "900m"),
          Map.entry("spark.driver.host", "127.0.0.1"),
          Map.entry("spark.driver.bindAddress", "127.0.0.1"),
          Map.entry("spark.ui.enabled", "false"),
          Map.entry("spark.speculation", "true"),
          Map.entry("spark.speculation.interval", "100ms"),
          Map.entry("spark.speculation.multiplier", "1.01"),
          Map.entry("spark.speculation.quantile", "0.1"),
          Map.entry("spark.speculation.minTaskRuntime", "1ms"));

  @TempDir Path root;

  @Test
  void factsOfAClusterThatLosesAWorkerAreThoseOfOneMachine(SparkExtension.Shared shared)
      throws Exception {
    assumeTrue(Boolean.getBoolean("cluster"));
    shared.stop();
    land(12, 4, 250_000);
    try (StandaloneCluster cluster = StandaloneCluster.start(root)) {
      Process worker = cluster.worker();
      cluster.worker();
      OPTIONS.forEach(System::setProperty);
      System.setProperty("spark.jars", cluster.jars());
      CompletableFuture<Integer> ingest =
          CompletableFuture.supplyAsync(() -> here("killed", "--master=" + cluster.master()));
      while (!ingest.isDone() && attempts("killed") < 2) TimeUnit.MILLISECONDS.sleep(20);
      StandaloneCluster.kill(worker);
      assertThat(ingest.isDone()).isFalse();
      assertThat(ingest.get()).isEqualTo(ExitCode.PARTIAL);
    } finally {
      OPTIONS.keySet().forEach(System::clearProperty);
      System.clearProperty("spark.jars");
    }
    assertThat(here("local", "--master=local[2]")).isEqualTo(ExitCode.PARTIAL);
    assertSame("killed", "local");
  }

  @Test
  void theDistributionRunsOnACluster() throws Exception {
    assumeTrue(REPORTS > 0);
    land(REPORTS, REPORTS / 10, 2_500_000);
    Files.copy(
        Path.of("../pipeline/src/test/resources/scans/scan-200.pdf"),
        root.resolve("landing/scan.pdf")); // its libraries travel too
    try (StandaloneCluster cluster = StandaloneCluster.start(root)) {
      Process worker = cluster.worker();
      timed("one", cluster);
      cluster.worker();
      timed("two", cluster);
      timed("killed", cluster, worker);
    }
    long begun = System.nanoTime();
    assertThat(here("local", "--master=local[2]")).isEqualTo(ExitCode.PARTIAL);
    assertThat(reports("local").toString()).contains("landing_path=scan.pdf");
    System.out.printf("local[2]: %.1f s%n", (System.nanoTime() - begun) / 1e9);
    for (String name : List.of("one", "two", "killed")) assertSame(name, "local");
  }

  /** Many small files, a huge one, and some that are read in child processes. */
  private void land(int pages, int office, int hugeLines) throws IOException {
    Path landing = Files.createDirectory(root.resolve("landing"));
    for (Path sample : list(Path.of("..", "data", "samples")))
      Files.copy(sample, landing.resolve(sample.getFileName().toString()));
    generate(landing.resolve("pages"), pages, "html-page", "paragraphs");
    generate(landing.resolve("office"), office, "docx", "pdf-file");
    Path page = list(landing.resolve("pages")).get(0);
    Files.writeString(
        landing.resolve("huge.html"), Files.readString(page) + "<p></p>\n".repeat(hugeLines));
  }

  private static void generate(Path folder, int reports, String... layouts) {
    List<String> words = new ArrayList<>(List.of("--conf=../conf", "--quiet", "generate"));
    words.addAll(List.of(folder.toString(), "--reports=" + reports));
    for (String layout : layouts) words.add("--layout=" + layout);
    assertThat(Main.run(words.toArray(String[]::new))).isZero();
  }

  /** An ingest of which this process is the driver. */
  private int here(String name, String master) {
    StringWriter err = new StringWriter();
    int exitCode =
        Main.run(
            new PrintWriter(new StringWriter()),
            new PrintWriter(err),
            "--quiet",
            "--conf=../conf",
            "--data=" + root.resolve(name),
            "ingest",
            master,
            root.resolve("landing").toString());
    if (exitCode != ExitCode.PARTIAL) System.out.println(err);
    return exitCode;
  }

  /** How many attempts at a task have begun to write what they read. */
  private long attempts(String name) {
    Path folder = root.resolve(name).resolve("processed/.attempts/_temporary/0/_temporary");
    String[] names = folder.toFile().list();
    return names == null ? 0 : names.length;
  }

  private void timed(String name, StandaloneCluster cluster, Process... killed) throws Exception {
    StringBuilder submit = new StringBuilder("--master " + cluster.master());
    OPTIONS.forEach((key, value) -> submit.append(" --conf ").append(key + "=" + value));
    long begun = System.nanoTime();
    Process ingest =
        cluster.gongkai(
            name,
            submit.toString(),
            "--data=" + root.resolve(name),
            "ingest",
            root.resolve("landing").toString());
    for (Process worker : killed) {
      while (ingest.isAlive() && attempts(name) < 2) TimeUnit.MILLISECONDS.sleep(20);
      TimeUnit.SECONDS.sleep(5);
      StandaloneCluster.kill(worker);
    }
    int exitCode = ingest.waitFor();
    System.out.printf("%s: %.1f s%n", name, (System.nanoTime() - begun) / 1e9);
    assertThat(exitCode)
        .as(Files.readString(root.resolve(name + ".txt")))
        .isEqualTo(ExitCode.PARTIAL);
  }

  /** Every file of the published tables has the same bytes, and nothing is left of attempts. */
  private void assertSame(String name, String other) throws IOException {
    assertThat(reports(name)).isEqualTo(reports(other));
    assertThat(files(name)).isEqualTo(files(other));
    assertThat(names(root.resolve(name).resolve("processed"))).containsExactly("batch-000001");
    assertThat(names(root.resolve(name).resolve("warehouse"))).doesNotContain(".attempts");
  }

  private List<Row> reports(String name) {
    try (Warehouse warehouse = Warehouse.open(root.resolve(name).resolve("warehouse"))) {
      return warehouse.select("FROM report ORDER BY report_id");
    }
  }

  private List<String> files(String name) throws IOException {
    SnapshotStore store = new SnapshotStore(root.resolve(name).resolve("warehouse"));
    Snapshot snapshot = store.current().orElseThrow();
    assertThat(store.differences(snapshot, DataFiles::contents)).isEmpty();
    return snapshot.manifest().tables().entrySet().stream()
        .filter(table -> !table.getKey().equals("run"))
        .flatMap(table -> table.getValue().files().stream())
        .map(file -> file.path() + " " + file.sha256())
        .sorted()
        .toList();
  }

  private static List<String> names(Path folder) throws IOException {
    return list(folder).stream().map(file -> file.getFileName().toString()).toList();
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
