package org.gongkai.jobs.benchmark;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What a contender took.
 *
 * @param name of the contender
 * @param documents in each round
 * @param rounds in the order of the rounds
 */
record Result(String name, int documents, List<Spent> rounds) {
  Result {
    rounds = List.copyOf(rounds);
  }

  /** Documents a second. */
  Spread rate() {
    return Spread.of(rounds.stream().mapToDouble(spent -> documents / spent.seconds()));
  }

  /** Milliseconds of processor time a document. */
  Spread processor() {
    return Spread.of(
        rounds.stream().mapToDouble(spent -> spent.processorSeconds() * 1000 / documents));
  }

  /** How many times as long as another contender in the same round, by the clock on the wall. */
  Spread timesAsLong(Result other) {
    return ratio(other, Spent::seconds);
  }

  /** How many times the processor time of another contender in the same round. */
  Spread timesAsDear(Result other) {
    return ratio(other, Spent::processorSeconds);
  }

  private Spread ratio(Result other, ToDoubleFunction<Spent> measure) {
    return Spread.of(
        IntStream.range(0, rounds.size())
            .mapToDouble(
                i ->
                    measure.applyAsDouble(rounds.get(i))
                        / measure.applyAsDouble(other.rounds().get(i))));
  }
}
