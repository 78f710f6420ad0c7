package org.gongkai.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One Java file.
 *
 * @param path below its source folder, as in {@code org/gongkai/fact/Fact.java}
 */
record Source(Path path, List<String> lines) {
  private static final Pattern ESCAPE = Pattern.compile("\\\\u+([0-9a-fA-F]{4})");

  /** All Java files below a source folder, by path. */
  static List<Source> below(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(file -> read(folder, file))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Source read(Path folder, Path file) {
    try {
      return new Source(folder.relativize(file), Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  Path folder() {
    return path.getParent();
  }

  /**
   * The lines with a Chinese character, written as such or as an escape, as in {@code
   * Fact.java:12}.
   */
  List<String> chinese() {
    return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
        .filter(i -> hasHan(unescaped(lines.get(i))))
        .map(i -> path + ":" + (i + 1))
        .toList();
  }

  private static String unescaped(String line) {
    return ESCAPE
        .matcher(line)
        .replaceAll(
            code ->
                Character.toString(Integer.parseInt(code.group(1), 16)).replaceAll("[\\\\$]", " "));
  }

  private static boolean hasHan(String line) {
    return line.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }
}
