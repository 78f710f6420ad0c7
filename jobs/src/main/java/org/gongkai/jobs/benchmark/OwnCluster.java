package org.gongkai.jobs.benchmark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A Spark standalone master and workers of one core, each a process of this machine, from the
 * program's own libraries: a folder with links to them is all that Spark wants of a distribution.
 *
 * @param home the folder
 * @param port of the master
 * @param processes the master and the workers in the order in which they were started
 */
record OwnCluster(Path home, int port, List<Process> processes) implements AutoCloseable {
  private static final String HERE = "127.0.0.1";
  private static final int SECONDS_TO_START = 120;

  /**
   * Starts a master.
   *
   * @param home a fresh folder
   * @param libraries the jars of the program
   */
  static OwnCluster start(Path home, List<Path> libraries) throws IOException {
    Path jars = Files.createDirectories(home.resolve("jars"));
    for (Path jar : libraries)
      Files.createSymbolicLink(jars.resolve(jar.getFileName()), jar.toAbsolutePath());
    OwnCluster cluster = new OwnCluster(home, freePort(), new ArrayList<>());
    try {
      cluster.daemon("master.Master", cluster.port, List.of());
      return cluster;
    } catch (IOException e) {
      cluster.close();
      throw e;
    }
  }

  /** Starts a worker. */
  void worker() throws IOException {
    Path work = home.resolve("worker-" + processes.size());
    daemon(
        "worker.Worker", freePort(), List.of("-c", "1", "-m", "2g", "-d", work.toString(), url()));
  }

  /** Where drivers find the master. */
  String url() {
    return "spark://" + HERE + ":" + port;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HERE))) {
      return socket.getLocalPort();
    }
  }

  private void daemon(String type, int ownPort, List<String> arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                home.resolve("jars") + "/*",
                "org.apache.spark.deploy." + type,
                "-h",
                HERE,
                "-p",
                String.valueOf(ownPort),
                "--webui-port",
                "0"));
    command.addAll(arguments);
    Path said = home.resolve(processes.size() + ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
    builder.environment().put("SPARK_HOME", home.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", HERE);
    Process process = builder.start();
    processes.add(process);
    awaitListening(process, ownPort, said);
  }

  private static void awaitListening(Process process, int port, Path said) throws IOException {
    try {
      for (int i = 0; i < SECONDS_TO_START * 5; i++) {
        if (process.waitFor(200, TimeUnit.MILLISECONDS)) break;
        if (isListening(port)) return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Cannot finish: interrupted", e);
    }
    throw new IOException("Spark does not start: " + Files.readString(said).strip());
  }

  private static boolean isListening(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(HERE, port), 1000);
      return true;
    } catch (IOException e) {
      return false; // not yet
    }
  }

  @Override
  public void close() {
    for (Process process : processes) {
      List<ProcessHandle> executors = process.descendants().toList();
      process.destroyForcibly();
      executors.forEach(ProcessHandle::destroyForcibly);
      process.onExit().join();
    }
  }
}
