package org.gongkai.landing;

import java.nio.file.Path;

/**
 * Something that is wrong with what a run was given, found before any work.
 *
 * @param file the path or sidecar
 * @param line 1-based; 0 when the file as a whole is meant
 * @param message what is wrong and the way out; begins with "Cannot"
 */
public record LandingProblem(String file, int line, String message) {

  /** What is wrong with a path on disk. */
  public LandingProblem(Path file, int line, String message) {
    this(file.toString(), line, message);
  }

  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + ": " + message;
  }
}
