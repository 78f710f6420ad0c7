package org.gongkai.jobs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.jobs.runs.Run;

/**
 * How this program is started once more: with the class path of this process, and the options that
 * the launcher gives a run at night.
 */
final class ChildJava {
  private ChildJava() {}

  /** The words up to the main class or the jar, for a run of the schedule. */
  static List<String> of(Run run) {
    return with(new ScheduledRun(Optional.of(run.id()), run.job(), run.due()).options());
  }

  /** The words up to the main class or the jar. */
  static List<String> with(List<String> options) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(
        List.of(
            "-XX:+UseParallelGC",
            "-XX:MaxRAMPercentage=50",
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "-Dsun.stdout.encoding=UTF-8",
            "-Dsun.stderr.encoding=UTF-8"));
    words.add(TemporaryFiles.optionForChild());
    home().ifPresent(words::add);
    words.addAll(options);
    userOptions().forEach(words::add);
    words.addAll(program(System.getProperty("java.class.path")));
    return words;
  }

  private static Optional<String> home() {
    return Optional.ofNullable(System.getProperty(Home.PROPERTY))
        .map(home -> "-D" + Home.PROPERTY + "=" + home);
  }

  /** As the launcher hands them over. */
  private static Stream<String> userOptions() {
    return Optional.ofNullable(System.getenv("GONGKAI_JAVA_OPTS")).stream()
        .flatMap(options -> Stream.of(options.split("\\s+")))
        .filter(option -> !option.isEmpty());
  }

  /** One jar has all that the JVM must be told in its manifest. */
  private static List<String> program(String classPath) {
    return classPath.endsWith(".jar") && !classPath.contains(java.io.File.pathSeparator)
        ? List.of("-jar", classPath)
        : List.of("-cp", classPath, Main.class.getName());
  }
}
