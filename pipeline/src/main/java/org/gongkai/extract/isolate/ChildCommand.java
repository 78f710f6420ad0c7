package org.gongkai.extract.isolate;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.extract.DocumentLimits;

/**
 * How a child process is started.
 *
 * @param classPath with the extractor on it
 * @param memoryMib heap in MiB
 * @param limits of a document
 * @param extractor class that reads, with a public constructor that takes the limits
 */
record ChildCommand(String classPath, int memoryMib, DocumentLimits limits, String extractor) {

  /**
   * The third stream carries the answers, and whatever any library, or the virtual machine, prints
   * goes to the second. Ctrl-C is for the parent, whose end the child sees.
   */
  private static final String SHELL = "trap '' INT HUP; exec \"$@\" 3>&1 1>&2";

  /** Every extractor, on the class path of this process. */
  static ChildCommand standard(int memoryMib, DocumentLimits limits, Optional<Path> libraries) {
    String own = System.getProperty("java.class.path");
    String all =
        libraries.map(l -> own + File.pathSeparator + l.resolve("*").toAbsolutePath()).orElse(own);
    return new ChildCommand(all, memoryMib, limits, EveryFormat.class.getName());
  }

  /** The words of the command; all temporary files of the child go into {@code scratch}. */
  List<String> words(Path scratch) {
    List<String> words = new ArrayList<>(List.of("/bin/sh", "-c", SHELL, "sh"));
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(memory());
    words.addAll(List.of("-XX:-UsePerfData", "-XX:-CreateCoredumpOnCrash"));
    words.add("-XX:+ErrorFileToStderr");
    words.addAll(surroundings(scratch));
    words.addAll(NoNetwork.OPTIONS);
    words.addAll(List.of("-cp", classPath, ChildMain.class.getName(), extractor));
    words.add(String.valueOf(limits.bytes()));
    words.add(String.valueOf(limits.seconds()));
    words.add(String.valueOf(limits.characters()));
    words.add(String.valueOf(limits.cells()));
    return words;
  }

  private List<String> memory() {
    return List.of("-Xmx" + memoryMib + "m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError");
  }

  /** The same on every machine. */
  private static List<String> surroundings(Path scratch) {
    return List.of(
        "-Djava.io.tmpdir=" + scratch,
        "-Djava.awt.headless=true",
        "-Dfile.encoding=UTF-8",
        "-Duser.language=en",
        "-Duser.country=US",
        "-Duser.timezone=UTC");
  }
}
