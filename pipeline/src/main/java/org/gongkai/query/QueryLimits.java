package org.gongkai.query;

import java.util.Optional;

/**
 * What a session may use of the machine.
 *
 * @param threads empty for all cores
 * @param memory such as {@code 4GB}; empty for half of the machine's. What does not fit is spilled
 */
public record QueryLimits(Optional<Integer> threads, Optional<String> memory) {
  /** All cores and half of the memory. */
  public static final QueryLimits NONE = new QueryLimits(Optional.empty(), Optional.empty());

  /** Beside the heap of Spark, in the process of a build: half of a machine of 4 GB. */
  static final QueryLimits BUILD = new QueryLimits(Optional.empty(), Optional.of("2GB"));

  void set(DuckSession session) {
    threads.ifPresent(n -> session.execute("SET threads = " + n));
    memory.ifPresent(m -> session.execute("SET memory_limit = " + Sql.text(m)));
  }
}
