package org.gongkai.jobs;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Spark standalone master and workers of one core, each a process of this machine, from a folder
 * that looks like a Spark distribution, and the program's own distribution beside it.
 *
 * @param root a fresh folder
 * @param port of the master
 * @param processes the master and the workers in the order in which they were started
 */
record StandaloneCluster(Path root, int port, List<Process> processes) implements AutoCloseable {
  private static final Path TARGET = Path.of("target").toAbsolutePath();

  /** Most of what a cold JVM does is to load Spark. */
  private static final String SOONER =
      "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:+UnlockDiagnosticVMOptions"
          + " -XX:-BytecodeVerificationRemote";

  /** What {@code bin/spark-class} does. */
  private static final String SUBMIT =
      """
      #!/bin/bash
      DELIM=$'\\n'
      CMD=()
      begun=
      while IFS= read -d "$DELIM" -r word; do
        if [ -n "$begun" ]; then CMD+=("$word"); elif [ "$word" = $'\\0' ]; then DELIM='' begun=yes; fi
      done < <(java -Xmx128m -cp "$SPARK_HOME/jars/*" org.apache.spark.launcher.Main org.apache.spark.deploy.SparkSubmit "$@")
      exec "${CMD[@]}"
      """;

  /** Unpacks the distribution, lays out Spark and starts a master. */
  static StandaloneCluster start(Path root) throws Exception {
    run(root, "tar", "xzf", TARGET.resolve("gongkai-" + Version.current() + ".tar.gz").toString());
    Set<String> own = names(distribution(root).resolve("lib"));
    Set<String> replaced =
        names(TARGET.resolve("spark")).stream().map(l -> library(l)).collect(Collectors.toSet());
    Path jars = Files.createDirectories(root.resolve("spark/jars"));
    for (String jar : names(TARGET.resolve("lib")))
      if (jar.endsWith(".jar") && !own.contains(jar) && !replaced.contains(library(jar)))
        Files.createSymbolicLink(jars.resolve(jar), TARGET.resolve("lib").resolve(jar));
    for (String jar : names(TARGET.resolve("spark")))
      Files.createSymbolicLink(jars.resolve(jar), TARGET.resolve("spark").resolve(jar));
    Path submit = Files.createDirectories(root.resolve("spark/bin")).resolve("spark-submit");
    Files.writeString(submit, SUBMIT);
    Files.setPosixFilePermissions(submit, PosixFilePermissions.fromString("rwxr-xr-x"));
    int port = freePort();
    StandaloneCluster cluster = new StandaloneCluster(root, port, new ArrayList<>());
    cluster.daemon("master", "org.apache.spark.deploy.master.Master", "-p", "" + port);
    return cluster;
  }

  /** The name of a library without its version. */
  private static String library(String jar) {
    return jar.replaceFirst("-[0-9][0-9.]*jar$", "");
  }

  private static Path distribution(Path root) {
    return root.resolve("gongkai-" + Version.current());
  }

  /** The jars that executors need, for a driver that is started without its launcher. */
  String jars() throws IOException {
    Path lib = distribution(root).resolve("lib");
    return Stream.concat(
            Stream.of(distribution(root).resolve("gongkai.jar")),
            names(lib).stream()
                .filter(name -> name.endsWith(".jar") && !name.startsWith("duckdb"))
                .map(lib::resolve))
        .map(Path::toString)
        .collect(Collectors.joining(","));
  }

  private static void run(Path folder, String... command) throws Exception {
    if (new ProcessBuilder(command).directory(folder.toFile()).start().waitFor() != 0)
      throw new IOException("Cannot run " + List.of(command));
  }

  private static Set<String> names(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) return Set.of();
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(f -> f.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** Starts a worker with one core; it finds its master by itself, or tries again. */
  Process worker() throws IOException {
    String name = "worker-" + processes.size();
    return daemon(
        name,
        "org.apache.spark.deploy.worker.Worker",
        "-c",
        "1",
        "-m",
        "1g",
        "-d",
        root.resolve(name).toString(),
        master());
  }

  String master() {
    return "spark://127.0.0.1:" + port;
  }

  private Process daemon(String name, String type, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                root.resolve("spark/jars") + "/*",
                type,
                "-h",
                "127.0.0.1",
                "--webui-port",
                "0"));
    command.addAll(List.of(arguments));
    Process process = start(name, command, Map.of());
    processes.add(process);
    return process;
  }

  /**
   * Starts the program's own launcher.
   *
   * @param submit options for {@code spark-submit}
   */
  Process gongkai(String name, String submit, String... arguments) throws IOException {
    Path launcher = distribution(root).resolve("bin/gongkai");
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    return start(name, command, Map.of("GONGKAI_SUBMIT", submit));
  }

  private Process start(String name, List<String> command, Map<String, String> environment)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("SPARK_HOME", root.resolve("spark").toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    builder.environment().put("JAVA_TOOL_OPTIONS", SOONER);
    builder.environment().putAll(environment);
    return builder.redirectOutput(root.resolve(name + ".txt").toFile()).start();
  }

  /** Ends a worker with all that it runs, as a power cut does. */
  static void kill(Process worker) {
    List<ProcessHandle> executors = worker.descendants().toList();
    worker.destroyForcibly();
    executors.forEach(ProcessHandle::destroyForcibly);
    worker.onExit().join();
  }

  @Override
  public void close() throws IOException {
    for (Process process : processes) kill(process);
    Path jars = root.resolve("spark/jars");
    for (String jar : names(jars)) Files.delete(jars.resolve(jar));
  }
}
