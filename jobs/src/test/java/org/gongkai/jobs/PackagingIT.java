package org.gongkai.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
    Path log = Path.of("target", "loaded-classes.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log,
                "-jar",
                JAR.toString(),
                "--help")
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(out).startsWith("Usage: gongkai ");
    assertThat(Files.readString(log))
        .contains("org.gongkai.jobs.Main ")
        .doesNotContain("org.apache.spark.", "scala.", "org.duckdb.", "org.apache.tika.");
  }
}
