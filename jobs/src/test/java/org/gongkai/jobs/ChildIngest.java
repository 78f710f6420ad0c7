package org.gongkai.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Ingests of a test in processes of their own, which may be killed. What they say lies beside their
 * data.
 *
 * @param root for data, landed files, what they say and the classes that they share
 * @param conf the configuration folder
 * @param keepsClasses whether the first one keeps its classes, so that the others start sooner
 */
record ChildIngest(Path root, Path conf, boolean keepsClasses) {

  /** Begins one; its name is that of its output. */
  Process start(String name) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-XX:+UseSerialGC",
            "-Xlog:disable",
            "-Xmx1g",
            "-Djava.io.tmpdir=" + Files.createTempDirectory(scratch(), "gongkai-tmp."),
            sharedClasses(),
            "-jar",
            Path.of("target", "gongkai.jar").toString(),
            "--conf=" + conf,
            "--data=" + data(),
            "ingest",
            "--ocr=off",
            landing().toString())
        .redirectErrorStream(true)
        .redirectOutput(said(name).toFile())
        .start();
  }

  private String sharedClasses() {
    Path classes = root.resolve("classes.jsa");
    if (Files.exists(classes)) return "-XX:SharedArchiveFile=" + classes;
    return keepsClasses ? "-XX:ArchiveClassesAtExit=" + classes : "-Xshare:auto";
  }

  /** Kills one and all that it started. */
  static void kill(Process ingest) throws InterruptedException {
    ingest.descendants().forEach(ProcessHandle::destroyForcibly);
    ingest.destroyForcibly().waitFor();
  }

  /** What it said on both streams. */
  String output(String name) throws IOException {
    return Files.readString(said(name));
  }

  private Path said(String name) {
    return root.resolve(name + ".txt");
  }

  /** Holds a folder of temporary files for each process. */
  Path scratch() throws IOException {
    return Files.createDirectories(root.resolve("scratch"));
  }

  /** The folder of the data. */
  Path data() {
    return root.resolve("data");
  }

  /** The folder of the landed files. */
  Path landing() {
    return root.resolve("landing");
  }

  /** The names in a folder, sorted. */
  static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** Runs a command of the system, such as mount. */
  static boolean isRun(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).start().waitFor() == 0;
  }
}
