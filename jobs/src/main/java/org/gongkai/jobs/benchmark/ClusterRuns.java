package org.gongkai.jobs.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Measures an ingest on a Spark standalone cluster of this machine, with one worker and with two.
 *
 * @param programs the program with options of the JVM
 * @param jars of the program, which are Spark's too; none when it does not run from a jar
 */
public record ClusterRuns(Function<List<String>, Program> programs, List<Path> jars) {
  public ClusterRuns {
    jars = List.copyOf(jars);
  }

  /**
   * Ingests all that was landed with one worker, and again with two.
   *
   * @param folder a fresh one
   * @param what is landed, such as {@code 1000 reports}
   * @param alone seconds of the same ingest in one process with all cores
   */
  List<Measure> run(Path folder, Path landing, String what, double alone, Consumer<String> progress)
      throws IOException {
    String name = "first ingest of " + what + ", one worker of one core";
    if (jars.isEmpty())
      return List.of(Measure.missing(name, "not run: the program does not run from its jar"));
    progress.accept("a Spark standalone cluster with one worker");
    try (OwnCluster cluster = OwnCluster.start(Files.createDirectories(folder), jars)) {
      cluster.worker();
      double one = seconds(cluster, folder.resolve("one"), landing, 1);
      progress.accept("with two workers");
      cluster.worker();
      double two = seconds(cluster, folder.resolve("two"), landing, 2);
      return List.of(
          Measure.of(name, one, "two workers", two),
          Measure.of("the same, two workers", two, "one process, all cores", alone));
    }
  }

  private double seconds(OwnCluster cluster, Path data, Path landing, int cores)
      throws IOException {
    List<String> options =
        List.of(
            "-Dspark.cores.max=" + cores,
            "-Dspark.executor.cores=1",
            "-Dspark.executor.memory=1500m",
            "-Dspark.driver.host=127.0.0.1",
            "-Dspark.driver.bindAddress=127.0.0.1",
            "-Dspark.ui.enabled=false");
    return programs
        .apply(options)
        .seconds(
            List.of(
                "--data=" + data,
                "ingest",
                "--ocr=off",
                "--master=" + cluster.url(),
                landing.toString()));
  }
}
