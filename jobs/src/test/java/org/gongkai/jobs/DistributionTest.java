package org.gongkai.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher of the distribution, with a Spark that prints what it is asked. */
class DistributionTest {
  private static final Path LAUNCHER = Path.of("src/main/distribution/gongkai");
  private static final String PRINTING =
      "#!/bin/sh\nfor word in \"$@\"; do echo \"<$word>\"; done\n";

  @TempDir Path root;

  @BeforeEach
  void layOut() throws IOException {
    for (String folder : List.of("home/bin", "home/lib", "spark/bin", "spark/jars", "bin"))
      Files.createDirectories(root.resolve(folder));
    executable("home/bin/gongkai", Files.readString(LAUNCHER));
    executable("spark/bin/spark-submit", PRINTING);
    executable("bin/java", PRINTING);
    for (String jar : List.of("a.jar", "b.jar")) Files.createFile(root.resolve("home/lib/" + jar));
  }

  private void executable(String name, String text) throws IOException {
    Path file = Files.writeString(root.resolve(name), text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private List<String> run(Map<String, String> environment, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(root.resolve("home/bin/gongkai").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PATH", root.resolve("bin") + ":" + System.getenv("PATH"));
    builder.environment().remove("SPARK_HOME");
    builder.environment().putAll(environment);
    Process process = builder.start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
        .lines()
        .toList();
  }

  @Test
  void anIngestIsGivenToSparkWithAllLibraries() throws Exception {
    Path home = root.toRealPath().resolve("home");
    Map<String, String> spark =
        Map.of(
            "SPARK_HOME", root.resolve("spark").toString(), "GONGKAI_SUBMIT", "--master yarn -v");
    assertThat(run(spark, "--data=hdfs://n/g", "ingest", "a b"))
        .containsSubsequence(
            "<--class>",
            "<org.gongkai.jobs.Main>",
            "<--jars>",
            "<" + home + "/lib/a.jar," + home + "/lib/b.jar>",
            "<--master>",
            "<yarn>",
            "<-v>",
            "<" + home + "/gongkai.jar>",
            "<--data=hdfs://n/g>",
            "<ingest>",
            "<a b>");
  }

  @Test
  void whatAsksRunsAtOnce() throws Exception {
    Path home = root.toRealPath().resolve("home");
    Map<String, String> spark = Map.of("SPARK_HOME", root.resolve("spark").toString());
    assertThat(run(spark, "sql", "from report"))
        .containsSubsequence(
            "<-Dgongkai.home=" + home + ">", "<org.gongkai.jobs.Main>", "<sql>", "<from report>");
  }

  @Test
  void withoutSparkTheWayOutIsNamed() throws Exception {
    assertThat(run(Map.of(), "status"))
        .containsExactly(
            "Cannot find Spark: set SPARK_HOME to the folder of a Spark distribution, version"
                + " 4.1.");
  }
}
