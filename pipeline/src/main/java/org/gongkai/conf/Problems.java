package org.gongkai.conf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Collects every problem of {@code conf/}, so that all are reported at once. */
public final class Problems {
  private final List<ConfProblem> found = new ArrayList<>();

  /** Adds one problem; {@code line} is 1-based, 0 for the whole file. */
  public void add(Path file, int line, String message) {
    found.add(new ConfProblem(file, line, message));
  }

  /** All problems by file and line. */
  public List<ConfProblem> sorted() {
    return found.stream().sorted().toList();
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** Throws {@link ConfException} with all problems, if there are any. */
  public void throwIfAny() {
    if (!found.isEmpty()) throw new ConfException(sorted());
  }
}
