package org.gongkai.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher in a project that is only a shape, with a {@code java} and a {@code mvn} that print
 * what they are asked.
 */
class LauncherIT {
  private static final Path LAUNCHER = Path.of("..", "gongkai").toAbsolutePath().normalize();
  private static final List<String> TOOLS =
      List.of(
          "cat",
          "dirname",
          "find",
          "head",
          "ln",
          "mkdir",
          "mktemp",
          "mv",
          "readlink",
          "rm",
          "sed",
          "sleep",
          "tail",
          "touch");

  private static final String JAVA =
      """
      #!/bin/sh
      if [ "$1" = -version ]; then echo 'openjdk version "17.0.15" 2025-04-15' >&2; exit 0; fi
      echo "in $PWD"
      echo "locale ${LC_ALL:-}"
      for argument in "$@"; do echo "<$argument>"; done
      exit 4
      """;

  /** Keeps its classes when it is asked to. */
  private static final String KEEPING_JAVA =
      JAVA.replace(
          "echo \"in",
          """
          for argument in "$@"; do
            case $argument in -XX:ArchiveClassesAtExit=*) echo kept >"${argument#*=}"; exit 0 ;; esac
          done
          echo "in""");

  private static final String MVN =
      """
      #!/bin/sh
      echo "$*" >>builds
      sleep 0.2
      touch jobs/target/gongkai.jar
      """;

  private static final String BROKEN_MVN =
      """
      #!/bin/sh
      printf '\\033[0m'
      echo '[ERROR] A.java:[3,1] not a statement'
      echo '[ERROR] '
      echo '[ERROR] [Help 1] http'
      exit 1
      """;

  /** What the launcher prints and how it ends. */
  private record Ending(int exitCode, String out, String err) {}

  @TempDir private Path given;
  private Path temp;
  private Path home;
  private Path bin;

  @BeforeEach
  void makeProject() throws IOException {
    temp = given.toRealPath();
    home = Files.createDirectories(temp.resolve("gong kai 公开"));
    bin = Files.createDirectories(temp.resolve("bin"));
    for (String module : List.of("pipeline", "jobs")) {
      write(home.resolve(module).resolve("src/main/A.java"), "class A {}");
      write(home.resolve(module).resolve("pom.xml"), "<project/>");
    }
    write(home.resolve("pom.xml"), "<project/>");
    write(home.resolve(".mvn/jvm.config"), "");
    Files.copy(LAUNCHER, home.resolve("gongkai"), StandardCopyOption.COPY_ATTRIBUTES);
    for (String tool : TOOLS) program(tool, "#!/bin/sh\nexec " + found(tool) + " \"$@\"\n");
    program("java", JAVA);
    program("mvn", MVN);
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
  }

  private void program(String name, String script) throws IOException {
    Path file = Files.writeString(bin.resolve(name), script);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static Path found(String tool) {
    return Stream.of(System.getenv("PATH").split(":"))
        .map(folder -> Path.of(folder, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }

  private Process start(Path folder, Map<String, String> environment, String... command)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeIf(name -> !name.equals("HOME"));
    builder.environment().put("PATH", bin.toString());
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static Ending end(Process process) throws Exception {
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Ending(process.exitValue(), out, err);
  }

  private String launcher() {
    return home.resolve("gongkai").toString();
  }

  private Ending run(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(launcher()));
    command.addAll(List.of(arguments));
    return end(start(temp, Map.of(), command.toArray(String[]::new)));
  }

  @Test
  void theClassesKeptAtTheBuildAreUsedUntilTheJarIsANewerOne() throws Exception {
    program("java", KEEPING_JAVA);
    Path kept = home.resolve("jobs/target/gongkai.jsa");
    Path ofIngest = home.resolve("jobs/target/ingest.jsa");
    assertThat(run("status").out()).contains("<-XX:SharedArchiveFile=" + kept + ">");
    assertThat(run("ingest", "landing").out())
        .contains("<-XX:SharedArchiveFile=" + ofIngest + ">")
        .contains("<-XX:+UseParallelGC>");
    assertThat(run("accuracy", "--timing").out())
        .contains("<-XX:SharedArchiveFile=" + kept + ">")
        .contains("<-XX:+UseParallelGC>");
    assertThat(home.resolve("jobs/target/training")).doesNotExist();
    Files.setLastModifiedTime(kept, FileTime.from(Instant.EPOCH));
    assertThat(run("status").out()).contains("<-Xshare:auto>").doesNotContain("SharedArchiveFile");
  }

  @Test
  void aJavaThatCannotKeepItsClassesRunsWithoutThem() throws Exception {
    assertThat(run("status").out()).contains("<-Xshare:auto>").doesNotContain("SharedArchiveFile");
    assertThat(home.resolve("jobs/target/gongkai.jsa")).doesNotExist();
  }

  @Test
  void everyProcessHasAFolderOfTemporaryFilesOfItsOwn() throws Exception {
    Path all = Files.createDirectory(temp.resolve("t m p"));
    for (int i = 0; i < 2; i++)
      assertThat(end(start(temp, Map.of("TMPDIR", all.toString()), launcher(), "status")).out())
          .contains("<-Djava.io.tmpdir=" + all.resolve("gongkai-tmp."));
    assertThat(ChildIngest.names(all)).hasSize(2);
    Map<String, String> nowhere = Map.of("TMPDIR", temp.resolve("nowhere").toString());
    assertThat(end(start(temp, nowhere, launcher(), "status")))
        .returns(4, Ending::exitCode)
        .extracting(Ending::out)
        .asString()
        .doesNotContain("java.io.tmpdir");
  }

  private List<String> builds() throws IOException {
    return Files.readAllLines(home.resolve("builds"));
  }

  @Test
  void launcherIsAShellScript() throws Exception {
    assertThat(end(start(temp, Map.of(), "/bin/sh", "-n", LAUNCHER.toString())))
        .isEqualTo(new Ending(0, "", ""));
  }

  @Test
  void firstStartBuildsAndTheSecondDoesNot() throws Exception {
    assertThat(run("status"))
        .returns(4, Ending::exitCode)
        .extracting(Ending::err)
        .isEqualTo(
            "Building Gongkai (first use, a few minutes; log: "
                + home.resolve("jobs/target/gongkai.build.log")
                + ") …\n");
    assertThat(run("status").err()).isEmpty();
    assertThat(builds())
        .containsExactly(
            "-q -B -Dmaven.test.skip -Dspotless.check.skip -Dmaven.compiler.failOnWarning=false"
                + " package");
    assertThat(home.resolve("jobs/target/gongkai.build.lock")).doesNotExist();
  }

  @Test
  void changedAndDeletedSourcesAreBuiltAgain() throws Exception {
    run("status");
    Path source = home.resolve("pipeline/src/main/A.java");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));
    assertThat(run("status").err()).startsWith("Building Gongkai (sources changed; log: ");
    Files.delete(source);
    Files.setLastModifiedTime(source.getParent(), FileTime.from(Instant.now().plusSeconds(5)));
    run("status");
    assertThat(builds()).hasSize(3);
  }

  @Test
  void argumentsFolderAndHomeArePassed() throws Exception {
    assertThat(run("sql", "select '公开'  from t", "").out().lines())
        .startsWith("in " + temp, "locale C.UTF-8")
        .contains("<-Dgongkai.home=" + home + ">", "<-XX:TieredStopAtLevel=1>")
        .endsWith(
            "<-jar>",
            "<" + home.resolve("jobs/target/gongkai.jar") + ">",
            "<sql>",
            "<select '公开'  from t>",
            "<>");
  }

  @Test
  void ingestGetsTheCompilerOfLongJobsAndTheUsersOptionsWin() throws Exception {
    Map<String, String> environment =
        Map.of("GONGKAI_JAVA_OPTS", "-Xmx9g -Da=b", "LANG", "zh_CN.UTF-8");
    Ending ending =
        end(start(temp, environment, home.resolve("gongkai").toString(), "--quiet", "ingest"));
    assertThat(ending.out().lines())
        .contains("<-XX:+UseParallelGC>", "<-Xmx9g>", "<-Da=b>", "locale ")
        .doesNotContain("<-XX:TieredStopAtLevel=1>");
  }

  @Test
  void linksLeadToTheProject() throws Exception {
    Path links = Files.createDirectories(temp.resolve("links"));
    Files.createSymbolicLink(links.resolve("first"), home.resolve("gongkai"));
    Files.createSymbolicLink(links.resolve("second"), Path.of("first"));
    Ending ending = end(start(links, Map.of(), "./second", "status"));
    assertThat(ending.out().lines()).contains("<-Dgongkai.home=" + home + ">", "in " + links);
  }

  @Test
  void brokenBuildShowsTheEndOfItsLog() throws Exception {
    program("mvn", BROKEN_MVN);
    Path log = home.resolve("jobs/target/gongkai.build.log");
    assertThat(run("status"))
        .isEqualTo(
            new Ending(
                70,
                "",
                "Building Gongkai (first use, a few minutes; log: "
                    + log
                    + ") …\nCannot build Gongkai; the log ends with:\n"
                    + "[ERROR] A.java:[3,1] not a statement\nThe whole log: "
                    + log
                    + "\n"));
    program("mvn", MVN);
    assertThat(run("status").exitCode()).isEqualTo(4);
  }

  @Test
  void missingMavenIsNamedOnlyWhenABuildIsNeeded() throws Exception {
    run("status");
    Files.delete(bin.resolve("mvn"));
    assertThat(run("status").exitCode()).isEqualTo(4);
    Files.delete(home.resolve("jobs/target/gongkai.jar"));
    assertThat(run("status"))
        .isEqualTo(
            new Ending(
                2,
                "",
                "Cannot build Gongkai: Maven (mvn) is not on the PATH; install Maven, version 3.8 or"
                    + " newer.\n"));
  }

  @Test
  void missingAndOldJavaAreNamed() throws Exception {
    program("java", "#!/bin/sh\necho 'java version \"1.8.0_402\"' >&2\n");
    assertThat(run("status"))
        .isEqualTo(
            new Ending(
                2,
                "",
                "Cannot run with Java 1.8.0_402 from the PATH: Gongkai needs a JDK, version 17 or"
                    + " newer; set JAVA_HOME to one.\n"));
    Files.delete(bin.resolve("java"));
    assertThat(run("status"))
        .isEqualTo(
            new Ending(
                2,
                "",
                "Cannot find Java in the PATH: install a JDK, version 17 or newer, or set JAVA_HOME"
                    + " to one.\n"));
  }

  @Test
  void launchesAtTheSameTimeBuildOnce() throws Exception {
    String launcher = home.resolve("gongkai").toString();
    List<Process> launches = new ArrayList<>();
    for (int i = 0; i < 4; i++) launches.add(start(temp, Map.of(), launcher, "status"));
    for (Process launch : launches) assertThat(end(launch).exitCode()).isEqualTo(4);
    assertThat(builds()).hasSize(1);
  }

  @Test
  void lockOfADeadLaunchIsTakenOver() throws Exception {
    Process dead = start(temp, Map.of(), "/bin/sh", "-c", "exit 0");
    end(dead);
    Path lock = Files.createDirectories(home.resolve("jobs/target")).resolve("gongkai.build.lock");
    Files.createSymbolicLink(lock, Path.of(Long.toString(dead.pid())));
    assertThat(run("status").exitCode()).isEqualTo(4);
    assertThat(builds()).hasSize(1);
    assertThat(Files.isSymbolicLink(lock)).isFalse();
  }
}
