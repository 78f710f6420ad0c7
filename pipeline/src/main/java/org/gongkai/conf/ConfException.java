package org.gongkai.conf;

import java.util.List;
import java.util.stream.Collectors;

/** {@code conf/} cannot be used; holds every problem that was found. */
public final class ConfException extends RuntimeException {
  private final transient List<ConfProblem> problems;

  ConfException(List<ConfProblem> problems) {
    super(
        problems.stream()
            .map(ConfProblem::toString)
            .collect(Collectors.joining("\n", "Cannot use the configuration:\n", "")));
    this.problems = List.copyOf(problems);
  }

  /** Every problem, by file and line. */
  public List<ConfProblem> problems() {
    return problems;
  }
}
