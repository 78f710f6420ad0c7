package org.gongkai.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.Test;

/** The built jar and the libraries beside it. */
class PackagingIT {
  private static final Path JAR = Path.of("target", "gongkai.jar");

  private static Attributes manifest() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      return jar.getManifest().getMainAttributes();
    }
  }

  /** The packages that Spark wants open, as {@code java.base/java.lang}. */
  private static List<String> opens() {
    return Stream.of(JavaModuleOptions.defaultModuleOptionArray())
        .filter(option -> option.startsWith("--add-opens="))
        .map(option -> option.substring("--add-opens=".length()).replace("=ALL-UNNAMED", ""))
        .toList();
  }

  @Test
  void manifestOpensWhatSparkNeeds() throws IOException {
    assertThat(manifest().getValue("Add-Opens").split(" "))
        .containsExactlyInAnyOrderElementsOf(opens());
    assertThat(manifest().getValue("Enable-Native-Access")).isEqualTo("ALL-UNNAMED");
  }

  @Test
  void testsRunWithTheOpensOfTheManifest() {
    for (String open : opens()) {
      String[] names = open.split("/");
      Module module = ModuleLayer.boot().findModule(names[0]).orElseThrow();
      assertThat(module.isOpen(names[1], getClass().getModule())).as(open).isTrue();
    }
  }

  @Test
  void everyLibraryOfTheManifestIsThere() throws IOException {
    assertThat(manifest().getValue("Class-Path").split(" "))
        .contains("lib/gongkai-pipeline-" + Version.current() + ".jar")
        .allSatisfy(library -> assertThat(JAR.resolveSibling(library)).isRegularFile());
  }

  @Test
  void helpLoadsNoSparkAndNoDatabase() throws Exception {
    Loaded help = run("--help");
    assertThat(help.exitCode()).isZero();
    assertThat(help.out()).startsWith("Usage: gongkai ");
    assertThat(help.classes())
        .contains("org.gongkai.jobs.Main ")
        .doesNotContain("org.apache.spark.", "scala.", "org.duckdb.", "org.apache.tika.");
  }

  @Test
  void checkOfAReportLoadsNoSpark() throws Exception {
    Loaded check =
        run(
            "--conf=../conf",
            "check",
            "--alone",
            "../pipeline/src/test/resources/check/small.html");
    assertThat(check.exitCode()).isEqualTo(ExitCode.WARNINGS);
    assertThat(check.out()).contains("  result      warnings: ");
    assertThat(check.classes())
        .contains("org.duckdb.")
        .doesNotContain("org.apache.spark.", "scala.", "org.apache.hadoop.");
  }

  /** How a run ended, what it printed, and the log of the classes that it loaded. */
  private record Loaded(int exitCode, String out, String classes) {}

  private static Loaded run(String... arguments) throws Exception {
    Path log = Path.of("target", "loaded-classes.txt");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-Xlog:class+load:file=" + log + "::filecount=0",
                "-jar",
                JAR.toString()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Loaded(process.waitFor(), out, Files.readString(log));
  }
}
