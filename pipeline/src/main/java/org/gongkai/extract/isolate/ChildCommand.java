package org.gongkai.extract.isolate;

import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
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

  /** Every extractor, with the classes of this process. */
  static ChildCommand standard(int memoryMib, DocumentLimits limits, Optional<Path> libraries) {
    String own = ownClasses();
    String all =
        libraries.map(l -> own + File.pathSeparator + l.resolve("*").toAbsolutePath()).orElse(own);
    return new ChildCommand(all, memoryMib, limits, EveryFormat.class.getName());
  }

  /**
   * Where the classes of this process come from: what its loaders were given, as on the workers of
   * a cluster, before the class path.
   */
  private static String ownClasses() {
    List<String> places = new ArrayList<>();
    ClassLoader loader = ChildCommand.class.getClassLoader();
    for (; loader != null; loader = loader.getParent())
      if (loader instanceof URLClassLoader given)
        for (URL place : given.getURLs()) places.add(file(place).toString());
    places.add(System.getProperty("java.class.path"));
    return String.join(File.pathSeparator, places);
  }

  private static Path file(URL place) {
    try {
      return Path.of(place.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("Cannot find the classes in " + place, e);
    }
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
