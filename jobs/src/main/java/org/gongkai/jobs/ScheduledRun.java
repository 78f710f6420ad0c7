package org.gongkai.jobs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the schedule tells the process of a job: how its run is called and what it runs for. Empty
 * in a process that somebody else started.
 *
 * @param runId of the run
 * @param job its name
 * @param due the time for which it runs; empty when somebody asked for it
 */
record ScheduledRun(Optional<String> runId, Optional<String> job, Optional<Instant> due) {
  private static final String RUN = "gongkai.run";
  private static final String JOB = "gongkai.job";
  private static final String DUE = "gongkai.due";

  /** From the system properties of this process. */
  static ScheduledRun ofProcess() {
    return new ScheduledRun(property(RUN), property(JOB), property(DUE).map(Instant::parse));
  }

  private static Optional<String> property(String name) {
    return Optional.ofNullable(System.getProperty(name));
  }

  /** The options by which a JVM gets it. */
  List<String> options() {
    return List.of(option(RUN, runId), option(JOB, job), option(DUE, due.map(Instant::toString)))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> option(String name, Optional<String> value) {
    return value.map(text -> "-D" + name + "=" + text);
  }
}
