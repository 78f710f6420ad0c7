package org.gongkai.conf;

import java.nio.file.Path;

/**
 * Something that is wrong with a file in {@code conf/}.
 *
 * @param file the file
 * @param line 1-based; 0 when the file as a whole is meant
 * @param message what is wrong and the way out
 */
public record ConfProblem(Path file, int line, String message) implements Comparable<ConfProblem> {

  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + ": " + message;
  }

  @Override
  public int compareTo(ConfProblem other) {
    int byFile = file.compareTo(other.file);
    return byFile != 0 ? byFile : Integer.compare(line, other.line);
  }
}
