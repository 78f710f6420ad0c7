package org.gongkai.process;

/** Decides what a mutation does: a fuzzer or a seeded generator. */
@FunctionalInterface
interface Choices {
  /** A number from 0 to below the bound, which is at least 1. */
  int below(int bound);

  /** One of them. */
  default <T> T of(java.util.List<T> some) {
    return some.get(below(some.size()));
  }
}
