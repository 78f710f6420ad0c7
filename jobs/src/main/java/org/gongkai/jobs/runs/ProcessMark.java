package org.gongkai.jobs.runs;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process of this machine, told from a later one with the same number.
 *
 * @param number of the process
 * @param started when it began, as far as the system tells
 */
public record ProcessMark(long number, Optional<Instant> started) {
  /** The system rounds the start of a process. */
  private static final Duration TOLERANCE = Duration.ofSeconds(2);

  /** The process that asks. */
  public static ProcessMark own() {
    ProcessHandle own = ProcessHandle.current();
    return new ProcessMark(own.pid(), own.info().startInstant());
  }

  /** Whether it is there. */
  boolean isAlive() {
    return ProcessHandle.of(number).filter(ProcessHandle::isAlive).filter(this::isSame).isPresent();
  }

  private boolean isSame(ProcessHandle other) {
    Optional<Instant> begun = other.info().startInstant();
    if (started.isEmpty() || begun.isEmpty()) return true;
    return Duration.between(started.get(), begun.get()).abs().compareTo(TOLERANCE) <= 0;
  }
}
