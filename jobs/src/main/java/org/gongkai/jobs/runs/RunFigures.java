package org.gongkai.jobs.runs;

import java.util.Map;

/**
 * The documents of a run.
 *
 * @param given to it
 * @param fresh those never read before
 * @param changed those with other bytes or metadata than before
 * @param again those read again with the same bytes
 * @param read really read: 0 when the run ended before
 * @param failed of those read, for an exception or a limit
 * @param reports what became of the given ones, by status; empty when nothing was built
 */
public record RunFigures(
    int given,
    int fresh,
    int changed,
    int again,
    int read,
    int failed,
    Map<String, Integer> reports) {
  /** Before anything is known. */
  public static final RunFigures NONE = new RunFigures(0, 0, 0, 0, 0, 0, Map.of());

  public RunFigures {
    reports = Map.copyOf(reports);
  }

  /** The same with what was read. */
  public RunFigures read(int number, int failures, Map<String, Integer> statuses) {
    return new RunFigures(given, fresh, changed, again, number, failures, statuses);
  }
}
