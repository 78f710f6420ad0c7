package org.gongkai.jobs;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.gongkai.jobs.IngestTraces.Phase;

/**
 * Instants at which ingests are killed. Two of three lie anywhere in the whole length of an ingest;
 * the others lie after the beginning of the build or of the publication, which are a smaller part
 * of it than chance would find.
 *
 * @param random seeded
 * @param left nanoseconds from the beginning of each phase to the end of an ingest
 */
record KillTimes(Random random, Map<Phase, Long> left) {
  /** The exit code of a process that ends by {@code kill -9}. */
  private static final int KILLED = 128 + 9;

  /** Watches an ingest that ends by itself. */
  static KillTimes of(Random random, Process ingest, IngestTraces traces)
      throws IOException, InterruptedException {
    Map<Phase, Long> begun = new EnumMap<>(Phase.class);
    do begun.putIfAbsent(traces.phase(), System.nanoTime());
    while (!ingest.waitFor(5, TimeUnit.MILLISECONDS));
    long end = System.nanoTime();
    begun.replaceAll((phase, time) -> end - time);
    return new KillTimes(random, begun);
  }

  /**
   * Kills an ingest at the next instant.
   *
   * @return what it was doing; empty when it ended before
   */
  Optional<Phase> kill(Process ingest, IngestTraces traces)
      throws IOException, InterruptedException {
    Phase from = from();
    while (traces.phase().compareTo(from) < 0 && ingest.isAlive()) TimeUnit.MILLISECONDS.sleep(5);
    double share = random.nextDouble();
    if (ingest.waitFor((long) (share * left.getOrDefault(from, 0L)), TimeUnit.NANOSECONDS))
      return Optional.empty();
    ChildIngest.kill(ingest);
    return ingest.exitValue() == KILLED ? Optional.of(traces.phase()) : Optional.empty();
  }

  private Phase from() {
    return switch (random.nextInt(6)) {
      case 0 -> Phase.BUILD;
      case 1 -> Phase.PUBLISH;
      default -> Phase.START;
    };
  }

  /** Seconds of a whole ingest. */
  double seconds() {
    return left.get(Phase.START) / 1e9;
  }
}
